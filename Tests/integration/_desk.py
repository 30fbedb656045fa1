"""A real desk as a child process, and plain ZeroMQ clients for it. Written against Sources/Wire/Wire.docc alone."""
import atexit
import collections
import contextlib
import ctypes
import glob
import json
import os
import random
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request

import zmq
from zmq.utils.monitor import recv_monitor_message

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
BIN = os.environ.get("WIREDESK_BIN", os.path.join(ROOT, ".build", "release"))
QUICK = os.environ.get("WIREDESK_QUICK") == "1"
VERSION = b"WD1"
_libc = ctypes.CDLL(None, use_errno=True)
# A time limit ends a test with SIGTERM: then too what it has made is removed.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def _die_with_parent():
    _libc.prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: no child outlives a harness that is killed


def private_mounts():
    """From here on this process and its children have a mount namespace of their own, in which mounts end with them.
    False where that is not allowed."""
    if os.geteuid() != 0 or _libc.unshare(0x00020000) != 0:    # CLONE_NEWNS
        return False
    return subprocess.run(["mount", "--make-rprivate", "/"], capture_output=True).returncode == 0


def program(name):
    path = os.path.join(BIN, name)
    if not os.access(path, os.X_OK):
        sys.exit(f"{path} is not there: build first (swift build -c release) or set WIREDESK_BIN")
    return path


def environment(**more):
    """This process's environment without settings of the desk."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("WIREDESK_")}
    return {**kept, "SWIFT_BACKTRACE": "enable=no", **more}


def free_ports(count):
    """Ports that nobody listens on now. Restarts of a desk keep theirs, so that clients find it again: they are below those that
    the system gives to connections, for a client that looks for a closed desk may else be connected to itself, and hold the port."""
    choice, sockets = random.SystemRandom(), []
    with open("/proc/sys/net/ipv4/ip_local_port_range") as file:
        below = int(file.read().split()[0])
    while len(sockets) < count:
        each = socket.socket()
        try:
            each.bind(("127.0.0.1", choice.randrange(10_240, below)))
            sockets.append(each)
        except OSError:
            each.close()
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class Report:
    """Counts what held and what did not; the last line of a test program is its `N passed, N failed`."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, sentence, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
        print(("ok   " if holds else "FAIL ") + sentence + (f": {detail}" if detail and not holds else ""), flush=True)
        return holds

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)


class Desk:
    """wiredesk-consumer with a state folder of its own."""

    def __init__(self, state=None, hosts=("127.0.0.1",) * 4, prefix=(), config=None, **settings):
        """state: its folder, where it shall not be in the temporary one. hosts: addresses of intake, publication, replay
        and http; prefix: a command in front of it, that it shall run in another network namespace; config: its settings file.
        settings: `publish__beatSeconds=1` sets publish.beatSeconds, by the environment."""
        self.folder = tempfile.mkdtemp(prefix="wiredesk-test.")
        self.state = state or os.path.join(self.folder, "state")
        self.log_path = os.path.join(self.folder, "log")
        ports = [f"{host}:{port}" for host, port in zip(hosts, free_ports(4))]
        self.intake, self.publish, self.replay = (f"tcp://{port}" for port in ports[:3])
        self.http, self.prefix = ports[3], list(prefix)
        self.settings = {
            "WIREDESK_" + re.sub(r"(?<=[a-z])([A-Z])", r"_\1", key.replace("__", "_")).upper(): str(value)
            for key, value in settings.items()
        }
        self.config = config or os.path.join(ROOT, "Config", "wiredesk.yaml")
        if any(not host.startswith("127.") for host in hosts):
            # Namespaces of the test's own; keys have a test of theirs.
            self.settings.setdefault("WIREDESK_INSECURE", "true")
        self.process = None
        self.starts = 0
        atexit.register(self.remove)

    def start(self, wait=True, **env):
        """Starts the daemon; with wait, returns when it is ready, or raises with its log."""
        self.log = open(self.log_path, "ab")
        self._log_from = self.log.tell()
        self.starts += 1
        self.process = subprocess.Popen(
            [*self.prefix, program("wiredesk-consumer"), "--config", self.config,
             "--state-dir", self.state, "--intake", self.intake, "--publish", self.publish, "--replay", self.replay,
             "--http", self.http],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, env=environment(**self.settings, **env),
            preexec_fn=_die_with_parent, start_new_session=True)
        self.log.close()
        return self.wait_ready() if wait else None

    def wait_ready(self, seconds=60):
        """True when ready; False when it has ended before, by the signal of an armed crash point."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if "wiredesk: ready" in self.log_text():
                return True
            if self.process.poll() is not None:
                if self.process.returncode == -signal.SIGKILL:
                    return False
                raise RuntimeError(f"the desk ended with {self.process.returncode}:\n{self.log_text()}")
            time.sleep(0.01)
        raise RuntimeError(f"the desk was not ready within {seconds} s:\n{self.log_text()}")

    def log_text(self):
        """The log since the last start."""
        with open(self.log_path, "rb") as file:
            file.seek(self._log_from)
            return file.read().decode(errors="replace")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self, seconds=30):
        """SIGTERM; the exit status and how long it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            status = "not within %d s" % seconds
        return status, time.monotonic() - began

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def remove(self):
        if self.alive():
            self.kill()
        if os.environ.get("WIREDESK_KEEP") == "1":
            print("kept", self.folder, file=sys.stderr)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    # What it says of itself.

    def get(self, path):
        with urllib.request.urlopen(f"http://{self.http}{path}", timeout=10) as answer:
            return answer.read().decode()

    def status(self):
        return json.loads(self.get("/status"))

    def metric(self, name):
        """Sum over the labels of one figure; 0 where it is not there."""
        return sum(
            float(line.rsplit(" ", 1)[1]) for line in self.get("/metrics").splitlines()
            if re.match(re.escape(name) + r"[{ }]", line))

    def settle(self, seconds=60):
        """Waits until everything accepted is recorded; the status then."""
        until = time.monotonic() + seconds
        while True:
            status = self.status()
            books = status["books"]
            if books["in_flight"] == 0 and books["accepted"] == books["items"] + books["dead"]:
                return status
            if time.monotonic() > until:
                raise RuntimeError(f"not settled within {seconds} s: {books}")
            time.sleep(0.05)

    def memory(self, field="VmRSS"):
        """MiB now (VmRSS) or at most ever (VmHWM)."""
        with open(f"/proc/{self.process.pid}/status") as file:
            for line in file:
                if line.startswith(field):
                    return int(line.split()[1]) / 1024
        return 0.0


# Clients.

class Refused(Exception):
    """An ERROR of the desk: code, sentence, request."""

    def __init__(self, frames):
        self.code, self.sentence = frames[0].decode(), frames[1].decode(errors="replace")
        self.request = int(frames[2]) if len(frames) > 2 else None
        super().__init__(f"{self.code}: {self.sentence}")


class Intake:
    """A connection that says HELLO and can PUT. Answers are read one by one."""

    def __init__(self, context, endpoint, name=b"test/1", greet=True):
        self.socket = context.socket(zmq.DEALER)
        self.socket.linger = 0
        self.socket.connect(endpoint)
        self.number = 0
        self.credit = 0
        if greet:
            self.send(b"HELLO", name)
            verb, welcome = self.answer()
            assert verb == b"WELCOME", (verb, welcome)
            self.article_bytes, self.articles = int(welcome[1]), int(welcome[2])
            verb, credit = self.answer()
            assert verb == b"CREDIT", (verb, credit)
            self.credit = int(credit[0])

    def send(self, *frames):
        self.socket.send_multipart([VERSION, *frames])

    def answer(self, seconds=20):
        """Verb and frames of the next answer; raises Refused for an ERROR, TimeoutError for none."""
        if not self.socket.poll(seconds * 1000):
            raise TimeoutError(f"no answer within {seconds} s")
        version, verb, *rest = self.socket.recv_multipart()
        assert version == VERSION, version
        if verb == b"ERROR":
            raise Refused(rest)
        return verb, rest

    def put(self, *articles, seconds=20):
        """The outcomes of one PUT, in order."""
        self.number += 1
        self.send(b"PUT", b"%d" % self.number, *articles)
        while True:
            verb, rest = self.answer(seconds)
            if verb == b"CREDIT":
                self.credit = int(rest[0])
            elif verb == b"ACK" and int(rest[0]) == self.number:
                return [outcome.decode() for outcome in rest[1:]]

    def close(self):
        self.socket.close()


class Replay:
    def __init__(self, context, endpoint):
        self.socket = context.socket(zmq.DEALER)
        self.socket.linger = 0
        self.socket.connect(endpoint)

    def ask(self, *frames, seconds=30):
        self.socket.send_multipart([VERSION, *frames])
        if not self.socket.poll(seconds * 1000):
            raise TimeoutError(f"no answer within {seconds} s")
        version, verb, *rest = self.socket.recv_multipart()
        assert version == VERSION, version
        if verb == b"ERROR":
            raise Refused(rest)
        return verb, rest

    def read(self, filter=b"", start=b"start", count=1000):
        """The records that match from `start` to the newest, as bytes, and the first number not examined."""
        records, position = [], start
        while True:
            verb, rest = self.ask(b"READ", filter, position, b"%d" % count)
            assert verb == b"ENTRIES", (verb, rest)
            _, position, head, *some = rest
            records += some
            if int(position) > int(head):
                return records, int(position)

    def close(self):
        self.socket.close()


def subscriber(context, endpoint, filter=b"", high_water_mark=100_000):
    sub = context.socket(zmq.SUB)
    sub.linger = 0
    sub.rcvhwm = high_water_mark
    sub.connect(endpoint)
    sub.subscribe(filter)
    return sub


class RawSubscriber:
    """ZMTP 3.0 by hand: a libzmq subscriber with a very long filter overflows its own stack when it closes."""

    def __init__(self, endpoint, kind=b"SUB"):
        host, port = endpoint.removeprefix("tcp://").rsplit(":", 1)
        self.socket = socket.create_connection((host, int(port)), timeout=10)
        self.socket.sendall(b"\xff" + bytes(8) + b"\x7f" + b"\x03\x00" + b"NULL".ljust(20, b"\0") + bytes(32))
        ready = b"\x05READY\x0bSocket-Type" + struct.pack(">I", len(kind)) + kind
        self.socket.sendall(b"\x04" + bytes([len(ready)]) + ready)
        self.buffer = b""
        self._take(64)
        self.frame()    # its READY

    def _take(self, count):
        while len(self.buffer) < count:
            some = self.socket.recv(65536)
            if not some:
                raise ConnectionError("closed by the desk")
            self.buffer += some
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def subscribe(self, filter):
        body = b"\x01" + filter
        self.socket.sendall(b"\x02" + struct.pack(">Q", len(body)) + body)

    def frame(self):
        """Flags and body of the next frame; ConnectionError when the desk has closed."""
        flags = self._take(1)[0]
        length = struct.unpack(">Q", self._take(8))[0] if flags & 2 else self._take(1)[0]
        return flags, self._take(length)

    def message(self):
        frames = []
        while True:
            flags, body = self.frame()
            if flags & 4:
                continue    # a command: PING and its like
            frames.append(body)
            if not flags & 1:
                return frames

    def close(self):
        self.socket.close()


# Articles.

PLACES = [("Damascus", "Syria"), ("Nairobi", "Kenya"), ("Lima", "Peru"), ("Oslo", "Norway"), ("Hanoi", "Vietnam"),
          ("Tunis", "Tunisia"), ("Riga", "Latvia"), ("Quito", "Ecuador")]
SUBJECTS = ["parliament", "harvest", "ceasefire", "budget", "league final", "vaccine", "earthquake", "ferry", "strike",
            "election", "exhibition", "pipeline", "airport", "court ruling", "telescope", "festival"]
WORDS = ("the of a to in and for on with by from after before officials residents ministers workers experts said told "
         "warned agreed reported expected planned refused opened closed delayed announced several hundred nearly early "
         "late new old northern southern coastal central road bridge market school hospital river harbour station union "
         "company council committee report figures price demand supply season agreement dispute").split()


def article(number, random_source, words=120, source="Test Wire", **members):
    """One ninjs object of its own: no two numbers make the same words."""
    city, country = random_source.choice(PLACES)
    subject = random_source.choice(SUBJECTS)
    text = [random_source.choice(WORDS) for _ in range(words)]
    sentences = [" ".join(text[i:i + 14]).capitalize() + f" {number * 31 % 9973}." for i in range(0, words, 14)]
    made = {
        "uri": f"urn:test:{number}", "type": "text", "version": "1", "language": "en",
        "headlines": [{"role": "main", "value": f"{subject.capitalize()} in {city}, report {number}"}],
        "bodies": [{"role": "main", "contentType": "text/plain",
                    "value": f"{city.upper()} - In {country} the {subject} of {number} goes on.\n" + "\n".join(sentences)}],
        "infoSources": [{"name": source}],
        "versionCreated": "2026-11-20T%02d:%02d:%02dZ" % (number // 3600 % 24, number // 60 % 60, number % 60),
    }
    made.update(members)
    return json.dumps(made).encode()


class Feeder:
    """A producer that reconnects: keeps what has no outcome and sends it again after every HELLO.

    Drive it with `step`; it never blocks longer than it is told to.
    """
    RETRY = 0.2             # seconds to wait after an error that may pass
    PING, LOST = 2.0, 10.0  # seconds without a word: ask, begin again; as Intake.md says

    def __init__(self, context, endpoint, make, batch=16, window=64):
        """make(number) gives the article with that number, from 1 on."""
        self.errors = collections.Counter()     # ERRORs by code
        self.paused_until = 0.0
        self.context, self.endpoint, self.make = context, endpoint, make
        self.batch, self.window = batch, window
        self.next_number = 1
        self.request = 0
        self.waiting = {}       # request: numbers
        self.again = []         # numbers without outcome of an earlier connection, in order
        self.accessions = {}    # number: accession
        self.refused = {}       # number: sentence
        self.resent = 0
        self.contradictions = []
        self.connections = 0
        self.limit = None       # last number to send
        self._open()

    def _open(self):
        self.socket = self.context.socket(zmq.DEALER)
        self.socket.linger = 0
        self.socket.reconnect_ivl = 20
        self.monitor = self.socket.get_monitor_socket(zmq.EVENT_DISCONNECTED | zmq.EVENT_HANDSHAKE_SUCCEEDED)
        self.socket.connect(self.endpoint)
        self.connections += 1
        self.credit, self.used = 0, 0
        self.heard = self.asked = time.monotonic()
        self.socket.send_multipart([VERSION, b"HELLO", b"feeder/1"])

    def _reopen(self):
        self.socket.disable_monitor()
        self.socket.close()
        lost = [number for request in sorted(self.waiting) for number, _ in self.waiting[request]]
        self.waiting.clear()
        self.again = lost + self.again
        self._open()

    @property
    def unsettled(self):
        return sum(map(len, self.waiting.values())) + len(self.again)

    def _next_batch(self):
        numbers = self.again[:self.batch]
        if numbers:
            return numbers, True
        last = self.next_number + self.batch - 1
        if self.limit is not None:
            last = min(last, self.limit)
        return list(range(self.next_number, last + 1)), False

    def step(self, milliseconds=10):
        """Sends what may be sent and takes in what has come."""
        now = time.monotonic()
        if now - self.heard > self.LOST and not self.socket.poll(0):
            return self._reopen()
        if now - max(self.heard, self.asked) > self.PING:
            self.asked = now
            # A full pipe to a desk that stands still: then what is in it will be answered.
            with contextlib.suppress(zmq.Again):
                self.socket.send_multipart([VERSION, b"PING"] if self.credit else [VERSION, b"HELLO", b"feeder/1"], zmq.DONTWAIT)
        while len(self.waiting) < self.window and self.credit and now >= self.paused_until:
            numbers, again = self._next_batch()
            if not numbers:
                break
            articles = [self.make(number) for number in numbers]
            size = sum(map(len, articles))
            if self.used + size > self.credit:
                break
            if again:
                del self.again[:len(numbers)]
            else:
                self.next_number = numbers[-1] + 1
            self.request += 1
            self.used += size
            self.waiting[self.request] = [(number, len(data)) for number, data in zip(numbers, articles)]
            self.socket.send_multipart([VERSION, b"PUT", b"%d" % self.request, *articles])
        poller = zmq.Poller()
        poller.register(self.socket, zmq.POLLIN)
        poller.register(self.monitor, zmq.POLLIN)
        events = dict(poller.poll(milliseconds))
        # What the kernel has is read before the lost connection is noticed: it holds acknowledgements.
        while self.socket.poll(0):
            self._take(self.socket.recv_multipart())
        if self.monitor in events:
            event = recv_monitor_message(self.monitor)
            if event["event"] == zmq.EVENT_DISCONNECTED:
                self.drain()
                self._reopen()

    def drain(self, milliseconds=50):
        """Takes in answers that are still on their way."""
        while self.socket.poll(milliseconds):
            self._take(self.socket.recv_multipart())

    def _take(self, frames):
        self.heard = time.monotonic()
        _, verb, *rest = frames
        if verb == b"CREDIT":
            self.credit = int(rest[0])
        elif verb == b"ACK":
            numbers = self.waiting.pop(int(rest[0]), [])
            if len(numbers) != len(rest) - 1:
                self.contradictions.append(f"ACK {rest[0].decode()} has {len(rest) - 1} outcomes for {len(numbers)}")
            for (number, size), outcome in zip(numbers, rest[1:]):
                self.used -= size
                first, _, more = outcome.decode().partition(" ")
                if not first.isdigit():
                    self.refused[number] = outcome.decode()
                    continue
                self.resent += more == "resent"
                if self.accessions.setdefault(number, int(first)) != int(first):
                    self.contradictions.append(f"article {number}: {self.accessions[number]}, then {first}")
        elif verb == b"ERROR":
            code = rest[0]
            request = int(rest[2]) if len(rest) > 2 else None
            numbers = self.waiting.pop(request, [])
            self.used -= sum(size for _, size in numbers)
            # In their order: several refused one after the other must not turn it round.
            self.again = sorted([number for number, _ in numbers] + self.again)
            self.errors[code.decode()] += 1
            if code in (b"busy", b"no-space", b"shutting-down"):
                self.paused_until = self.heard + self.RETRY
            if code not in (b"busy", b"no-space", b"shutting-down", b"over-credit", b"no-hello"):
                self.contradictions.append(f"{code.decode()}: {rest[1].decode(errors='replace')}")
            if code == b"no-hello":
                self._reopen()

    def finish(self, seconds=120):
        """Until everything up to `limit` has its outcome."""
        until = time.monotonic() + seconds
        while self.unsettled or (self.limit is not None and self.next_number <= self.limit):
            if time.monotonic() > until:
                raise RuntimeError(f"{self.unsettled} articles without outcome after {seconds} s")
            self.step(20)


# Journals, read from outside: Sources/Journal/Journal.docc/Format.md.

def journal_tail(folder):
    """Number of the last entry that the files hold, and the bytes of the last group's body."""
    last, body = 0, b""
    for path in sorted(glob.glob(os.path.join(folder, "*.wdj")), reverse=True):
        with open(path, "rb") as file:
            data = file.read()
        if data[:8] != b"WDJOURN\n":
            continue   # made and not yet begun
        last, at = struct.unpack_from("<Q", data, 32)[0] - 1, 256
        while at + 80 <= len(data):
            kind, length, first, entries = struct.unpack_from("<IIQI", data, at)
            if kind != 0x474A4457 or length < 80 or at + length > len(data):
                break
            last, body = first + entries - 1, data[at + 72:at + length]
            at += length
        if body or last == 0:
            break
    return last, body
