"""Subscribers that must miss nothing, and the reference that says what there was."""
import hashlib
import os
import re
import signal
import subprocess
import time

import zmq

import _desk
from _desk import Replay, environment, program


class Digest:
    """What came, as a hash: two hours of records do not fit into memory."""

    def __init__(self):
        self.hash, self.count, self.bytes = hashlib.sha256(), 0, 0

    def add(self, records):
        for record in records:
            self.hash.update(record)
            self.hash.update(b"\n")
            self.count += 1
            self.bytes += len(record) + 1

    def __eq__(self, other):
        return (self.count, self.bytes, self.hash.digest()) == (other.count, other.bytes, other.hash.digest())

    def __str__(self):
        return f"{self.count} records, {self.bytes} bytes, {self.hash.hexdigest()[:12]}"


class Reference:
    """Reads everything under one filter from replay, close behind the head, before retention drops it."""

    def __init__(self, context, desk, filter):
        self.filter, self.replay = filter, Replay(context, desk.replay)
        self.position, self.digest, self.faults = 1, Digest(), []

    def follow(self):
        """To the head; the records that came."""
        while True:
            verb, rest = self.replay.ask(b"READ", self.filter, b"%d" % self.position, b"1000")
            if verb == b"LOST":
                self.faults.append(f"lost {rest[1].decode()} to {rest[2].decode()}")
                self.position = int(rest[2]) + 1
                continue
            _, position, head, *records = rest
            self.position = int(position)
            self.digest.add(records)
            yield from records
            if self.position > int(head):
                return


class Durable:
    """A `wiredesk-subscriber` process that is killed and must go on where it was."""

    def __init__(self, desk, name, filter):
        self.desk, self.name, self.filter = desk, name, filter
        self.path = os.path.join(desk.folder, f"{name}.ndjson")
        self.said = open(os.path.join(desk.folder, f"{name}.log"), "ab")
        self.knows_durable = "--durable" in subprocess.run(
            [program("wiredesk-subscriber"), "--help"], capture_output=True, text=True, env=environment()).stdout
        self.process, self.stopped = None, False
        self.kills = self.stalls = self.starts = 0

    def start(self):
        common = [program("wiredesk-subscriber"), "--filter", self.filter.decode(), "--output", "ndjson",
                  "--publish", self.desk.publish, "--replay", self.desk.replay]
        if self.knows_durable:
            more, output = ["--durable", self.name, "--durable-dir", os.path.join(self.desk.folder, "places"), "--append", self.path], \
                subprocess.DEVNULL
        else:
            more, output = ["--from", self._after_the_last_whole_line()], open(self.path, "ab")
        self.process = subprocess.Popen(
            common + more, stdin=subprocess.DEVNULL, stdout=output, stderr=self.said, env=environment(),
            preexec_fn=_desk._die_with_parent)
        if output is not subprocess.DEVNULL:
            output.close()
        self.starts += 1

    def _after_the_last_whole_line(self):
        """For a program without --durable: this harness keeps its place."""
        if not os.path.exists(self.path) or not os.path.getsize(self.path):
            return "start"
        with open(self.path, "r+b") as file:
            size, tail = file.seek(0, os.SEEK_END), b""
            while tail.count(b"\n") < 2 and len(tail) < size:
                length = min(size, 2 * len(tail) + 65536)
                file.seek(size - length)
                tail = file.read(length)
            whole = tail.rfind(b"\n") + 1
            file.truncate(size - len(tail) + whole)
            lines = tail[:whole].split(b"\n")
            return str(int(re.match(rb'\{"seq":(\d+)', lines[-2]).group(1)) + 1) if len(lines) > 1 else "start"

    def disturb(self, rng, quick):
        """One of the things that happen to it; returns seconds until the next."""
        if self.process is None:
            self.start()
        elif self.process.poll() is not None:
            self.faults = f"ended by itself with {self.process.returncode}"
            self.start()
        elif self.stopped:
            self.process.send_signal(signal.SIGCONT)
            self.stopped = False
        elif rng.random() < 0.5:
            self.process.kill()
            self.process.wait()
            self.process, self.kills = None, self.kills + 1
            return rng.uniform(0, 3 if quick else 20)
        else:
            self.process.send_signal(signal.SIGSTOP)
            self.stopped, self.stalls = True, self.stalls + 1
            return rng.uniform(4, 12) if quick else rng.uniform(5, 75)
        return rng.uniform(2, 8) if quick else rng.uniform(10, 90)

    def calm(self):
        if self.stopped:
            self.process.send_signal(signal.SIGCONT)
            self.stopped = False
        if self.process is None or self.process.poll() is not None:
            self.start()

    def end(self):
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "not within 20 s"


class Recipe:
    """The reliable subscriber of Replay.md, in this process; at times it does not read for a while.

    A subscriber only listens, so its TCP connection may be gone for long before it knows: after SILENCE seconds without
    record or beat it subscribes anew.
    """
    SILENCE = 15.0

    def __init__(self, context, desk, filter):
        self.context, self.desk, self.filter = context, desk, filter
        self.replay = Replay(context, desk.replay)
        self.examined, self.digest, self.faults = 0, Digest(), []
        self.gaps = self.filled = self.live = self.silences = 0
        self.sleeps_until = 0.0
        self._subscribe()

    def _subscribe(self):
        self.sub = self.context.socket(zmq.SUB)
        self.sub.linger, self.sub.rcvhwm, self.sub.rcvbuf = 0, 50, 65536
        self.sub.connect(self.desk.publish)
        self.sub.subscribe(self.filter)
        self.heard = time.monotonic()

    def catch_up(self, target=None):
        while True:
            verb, rest = self.replay.ask(b"READ", self.filter, b"%d" % (self.examined + 1), b"500")
            if verb != b"ENTRIES":
                self.faults.append(f"{verb.decode()} {rest[1:]}")
                self.examined = int(rest[2])
                continue
            _, position, head, *records = rest
            self.digest.add(records)
            self.filled += len(records)
            self.examined = int(position) - 1
            if self.examined >= (int(head) if target is None else target):
                return

    def step(self):
        now = time.monotonic()
        if now < self.sleeps_until:
            return
        if now - self.heard > self.SILENCE and not self.sub.poll(0):
            self.silences += 1
            self.sub.close()
            self._subscribe()
        for _ in range(500):
            if not self.sub.poll(0):
                return
            self.heard = now
            _, position, *record = self.sub.recv_multipart()
            if position == b"error":
                self.faults.append(record[0].decode())
                continue
            if position.startswith(b"beat "):
                _, previous, head = position.split()
                if int(previous) > self.examined:
                    self.gaps += 1
                    self.catch_up(int(previous))
                self.examined = max(self.examined, int(head))
                continue
            seq, previous = map(int, position.split())
            if previous > self.examined:
                self.gaps += 1
                self.catch_up(previous)
            if seq > self.examined:
                self.digest.add(record)
                self.examined, self.live = seq, self.live + 1
