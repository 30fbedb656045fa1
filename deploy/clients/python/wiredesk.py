"""A client of wiredesk in one file; needs nothing but pyzmq.

    import wiredesk

    for record in wiredesk.Subscriber("place=SY&kind!=exact|near"):
        print(record.seq, record.entry["entry"])

    with wiredesk.Producer(source="Example Agency") as producer:
        for result in producer.feed(articles):          # dicts or JSON bytes, ninjs 3.1
            print(result.accession if result.accepted else result.refusal)

A subscriber misses nothing: it follows the chain of PREVIOUS numbers of the live stream, and reads from the desk's
replay endpoint what that shows to be missing, also after restarts of the desk. With `place=FILE` it goes on where the last
run stopped. A producer's article is acknowledged once it is on the desk's disk; what has no answer is sent again over a new
connection, which the desk recognises.

The protocol is described, with the same as short examples, in Sources/Wire/Wire.docc.
"""
import collections
import json
import os
import time

import zmq
import zmq.utils.monitor

__all__ = ["Subscriber", "Producer", "Record", "Result", "Lost", "DeskError", "OtherJournal", "Keys"]

INTAKE, PUBLISH, REPLAY = "tcp://127.0.0.1:5560", "tcp://127.0.0.1:5561", "tcp://127.0.0.1:5562"
VERSION = b"WD1"
TEMPORARY = {b"no-hello", b"over-credit", b"no-space", b"busy", b"shutting-down"}


class DeskError(Exception):
    """The desk refuses: `code` is for programs, `sentence` for people."""

    def __init__(self, code, sentence):
        super().__init__(f"{code}: {sentence}")
        self.code, self.sentence = code, sentence


class OtherJournal(DeskError):
    """Another desk, or the same one set up anew: the numbers kept mean other records there."""

    def __init__(self, expected, found):
        super().__init__("other-journal", f"expected is journal {expected}, found is {found}")


class Keys(collections.namedtuple("Keys", "server public secret")):
    """CURVE keys in Z85, 40 characters each: the desk's public key, and this client's pair.

        keys = wiredesk.Keys.read("desk.pub", "newsroom.key")      # as `wiredeskctl keygen` wrote them
    """

    @classmethod
    def read(cls, server, key):
        """server: the desk's public key, or the file of it; key: the file of our own secret key, mode 0600."""
        mode = os.stat(key).st_mode & 0o777
        if mode & 0o077:
            raise ValueError(f"{key}: a secret key that others may read (mode 0{mode:o}); chmod 600 it")
        secret = _key_of(key)
        if not os.path.exists(server) and len(server) == 40:
            return cls(server, zmq.curve_public(secret.encode()).decode(), secret)
        return cls(_key_of(server), zmq.curve_public(secret.encode()).decode(), secret)

    def apply(self, socket):
        socket.curve_serverkey, socket.curve_publickey, socket.curve_secretkey = (key.encode() for key in self)


def _key_of(path):
    """The one line of a key file that is no comment."""
    with open(path) as file:
        lines = [line.strip() for line in file if line.strip() and not line.startswith("# ")]
    if len(lines) != 1 or len(lines[0]) != 40:
        raise ValueError(f"{path}: no line of it is a key in Z85, 40 characters")
    return lines[0]


class Record:
    """One record: `seq`, its bytes as published (`json`), and as a dict (`entry`)."""
    __slots__ = ("seq", "json", "_entry")

    def __init__(self, seq, json_bytes):
        self.seq, self.json, self._entry = seq, json_bytes, None

    @property
    def entry(self):
        if self._entry is None:
            self._entry = json.loads(self.json)
        return self._entry

    def __repr__(self):
        return f"Record({self.seq}, {self.entry['entry']})"


Lost = collections.namedtuple("Lost", "first last")
Lost.__doc__ = "Records `first` to `last` are gone for good, by retention or damage: the desk says so."


def _socket(context, kind, endpoint, keys, **options):
    socket = context.socket(kind)
    socket.linger = 0
    # Dead peers are TCP's to find: libzmq up to 4.3.5 aborts the program over a heartbeat that falls due on a connection
    # that was reset with its pipe full.
    socket.tcp_keepalive, socket.tcp_keepalive_idle, socket.tcp_keepalive_intvl, socket.tcp_keepalive_cnt = 1, 5, 5, 2
    for name, value in options.items():
        setattr(socket, name, value)
    if keys:
        keys.apply(socket)
    socket = _Watched(socket, endpoint, keys)
    socket.connect(endpoint)
    return socket


class _Watched:
    """A socket that raises when the desk does not let it in, which to libzmq looks like a desk that says nothing."""

    def __init__(self, socket, endpoint, keys):
        self._socket, self._endpoint, self._keys = socket, endpoint, keys
        self._connected, self._hung_up, self._let_in = 0.0, 0, False
        self._monitor = socket.get_monitor_socket(
            zmq.EVENT_CONNECTED | zmq.EVENT_HANDSHAKE_SUCCEEDED | zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL
            | zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL | zmq.EVENT_HANDSHAKE_FAILED_AUTH)
        self._poller = zmq.Poller()
        self._poller.register(socket, zmq.POLLIN)
        self._poller.register(self._monitor, zmq.POLLIN)

    def __getattr__(self, name):
        return getattr(self._socket, name)

    def close(self):
        self._socket.disable_monitor()
        self._monitor.close()
        self._socket.close()

    def poll(self, milliseconds):
        """As zmq.Socket.poll, but notices at once when it is not let in."""
        until = time.monotonic() + milliseconds / 1000
        while True:
            ready = dict(self._poller.poll(max(0, int((until - time.monotonic()) * 1000))))
            if self._monitor in ready:
                self._event(zmq.utils.monitor.recv_monitor_message(self._monitor))
            if self._socket in ready or self._monitor not in ready and time.monotonic() >= until:
                return ready.get(self._socket, 0)

    def _event(self, message):
        event, value, reason = message["event"], message["value"], None
        if event == zmq.EVENT_CONNECTED:
            self._connected = time.monotonic()
        elif event == zmq.EVENT_HANDSHAKE_SUCCEEDED:
            self._hung_up, self._let_in = 0, True
        elif event == zmq.EVENT_HANDSHAKE_FAILED_AUTH and value == 400:
            reason = f"our key {self._keys.public} is not, or no longer, among its authorised keys" if self._keys else "not authorised"
        elif event == zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL and value == zmq.PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH:
            reason = "it asks for no keys, and we have some" if self._keys else "it asks for keys, and we have none"
        elif event == zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL and time.monotonic() - self._connected < 1:
            # A desk that cannot decrypt us hangs up without a word, each time; so, as often as not, one that asks for keys.
            self._hung_up += 1
            if not self._keys and not self._let_in and self._hung_up == 8:
                reason = "it hangs up at each attempt, as one does that asks for keys, and we have none"
            if self._keys and self._hung_up == 4:
                reason = f"it hangs up at each attempt: {self._keys.server} is hardly its public key"
        if reason:
            raise DeskError("not-let-in", f"the desk at {self._endpoint} does not let us in: {reason}")


class Subscriber:
    """Iterates over every record that matches a filter, once each and in order.

    start    "now", "start", a sequence number, or a time as ISO 8601
    place    a file that keeps where this one stands; if it is there, it overrules `start`. A record counts as done once
             the loop comes back for the next one; the file is written at least once a second and when nothing waits, so
             that after a crash the records of the last second come again.
    idle     seconds without a record after which the iteration ends; None goes on for ever
    lost     called with a `Lost` for what is gone; by default it is only counted in `self.lost`
    keys     `Keys`, where the desk asks for them; one that it does not let in raises `DeskError("not-let-in")`
    """

    def __init__(self, filter="", start="now", place=None, idle=None, lost=None, publish=PUBLISH, replay=REPLAY,
                 keys=None, context=None):
        self.filter = filter.encode() if isinstance(filter, str) else filter
        self.context = context or zmq.Context.instance()
        self.publish_endpoint, self.replay_endpoint, self.keys = publish, replay, keys
        self.idle, self.on_lost = idle, lost
        self.journal = None             # identity of the records' journal
        self.examined = None            # all up to this is delivered, or matches not, or is lost
        self.gaps = self.lost = 0       # gaps closed, records gone
        self._request = 0
        self._live = self._replay = None
        self._place = place
        self._saved, self._saved_at = None, 0.0
        self._start = str(start).encode()
        if place and os.path.exists(place):
            with open(place) as file:
                kept = json.load(file)
            if kept["filter"] != self.filter.decode():
                raise ValueError(f"{place} is of the filter {kept['filter']!r}, not {self.filter.decode()!r}")
            self.journal, self.examined = kept["journal"], kept["examined"]
            self._saved = self.examined
        elif self._start.isdigit() and int(self._start) > 0:
            self.examined = int(self._start) - 1

    def __iter__(self):
        try:
            yield from self._records()
        finally:
            self.save()
            self.close()

    def _save_once_a_second(self):
        if self._place and time.monotonic() - self._saved_at >= 1:
            self.save()

    def save(self):
        """Keeps the place now, if there is a file for it."""
        if not self._place or self.examined is None or self.examined == self._saved:
            return
        fresh = self._place + ".new"
        with open(fresh, "w") as file:
            json.dump({"journal": self.journal, "filter": self.filter.decode(), "examined": self.examined}, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, self._place)
        folder = os.open(os.path.dirname(os.path.abspath(self._place)), os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        self._saved, self._saved_at = self.examined, time.monotonic()

    def close(self):
        for socket in (self._live, self._replay):
            if socket:
                socket.close()
        self._live = self._replay = None

    def _subscribe(self):
        if self._live:
            self._live.close()
        # A new pipe for each connection (libzmq issue 3937).
        self._live = _socket(self.context, zmq.SUB, self.publish_endpoint, self.keys, immediate=1, rcvhwm=10_000)
        self._live.subscribe(self.filter)

    def _ask(self, verb, before=(), after=()):
        """The answer to one request, asked again until there is one."""
        while True:
            if self._replay is None:
                self._replay = _socket(self.context, zmq.DEALER, self.replay_endpoint, self.keys, rcvhwm=0)
            self._request += 1
            number = b"%d" % self._request
            self._replay.send_multipart([VERSION, verb, *before, number, *after])
            while self._replay.poll(5_000):
                _, answer, *rest = self._replay.recv_multipart()
                if answer == b"ERROR" and rest[0] in TEMPORARY:
                    time.sleep(0.5)
                    break
                if answer == b"ERROR":
                    raise DeskError(rest[0].decode(), rest[1].decode())
                if rest[0] == number:
                    return answer, rest[1:]
            else:
                # No answer: perhaps no connection any more.
                self._replay.close()
                self._replay = None

    def _identify(self):
        _, (identity, _, head) = self._ask(b"IDENTIFY")
        identity = identity.decode()
        if self.journal not in (None, identity):
            raise OtherJournal(self.journal, identity)
        if self.journal is not None and self.examined > int(head):
            raise OtherJournal(f"{identity} up to {self.examined}", f"one that ends at {int(head)}")
        self.journal = identity

    def _read(self, through=None):
        """Yields what there is up to `through`, or up to the newest record."""
        self._identify()
        while True:
            start = self._start if self.examined is None else b"%d" % (self.examined + 1)
            answer, rest = self._ask(b"READ", [self.filter, start, b"500"], [] if through is None else [b"%d" % through])
            if answer == b"LOST":
                gone = Lost(int(rest[0]), int(rest[1]))
                self.lost += gone.last - gone.first + 1
                self.examined = gone.last
                if self.on_lost:
                    self.on_lost(gone)
                continue
            following, head, *records = rest
            for record in records:
                # `{"seq":N,`: always the first member.
                seq = int(record[7:record.index(b",")])
                yield Record(seq, record)
                self.examined = seq
                self._save_once_a_second()
            self.examined = max(self.examined or 0, int(following) - 1)
            if self.examined >= (int(head) if through is None else through):
                return

    def _records(self):
        self._subscribe()
        heard = time.monotonic()
        for record in self._read():
            yield record
            heard = time.monotonic()
        silent_at = time.monotonic() + 15
        while True:
            if self._live.poll(0):
                self._save_once_a_second()
            else:
                self.save()
            wait = silent_at - time.monotonic()
            if self.idle is not None:
                wait = min(wait, heard + self.idle - time.monotonic())
            if not self._live.poll(max(0, int(wait * 1000))):
                if self.idle is not None and time.monotonic() - heard >= self.idle:
                    return
                if time.monotonic() >= silent_at:
                    # Three beats have not come: a connection may be gone without a word.
                    self._subscribe()
                    silent_at = time.monotonic() + 15
                    yield from self._read()
                continue
            silent_at = time.monotonic() + 15
            topic, position, *payload = self._live.recv_multipart()
            if topic.rstrip(b"\0") != self.filter:
                continue
            if position == b"error":
                error = json.loads(payload[0])
                if error["why"].startswith("not-authorised: "):
                    raise DeskError(*error["why"].split(": ", 1))
                raise DeskError("bad-filter", f"column {error['where']}: {error['why']}")
            if position.startswith(b"beat "):
                _, previous, head = position.split()
                if int(previous) > self.examined:
                    self.gaps += 1
                    yield from self._read(int(previous))
                self.examined = max(self.examined, int(head))
                continue
            seq, previous = map(int, position.split())
            if previous > self.examined:
                self.gaps += 1
                yield from self._read(previous)
            if seq > self.examined:
                yield Record(seq, payload[0])
                self.examined = seq
                heard = time.monotonic()


class Result(collections.namedtuple("Result", "article accession resent refusal")):
    """What became of one article: its accession number, or why it was refused."""

    @property
    def accepted(self):
        return self.accession is not None


class Producer:
    """Feeds articles. Connects by itself again and sends again what has no answer: the desk recognises it.

    patience   seconds without any answer after which `feed` raises `DeskError("unreachable")`; None waits for ever
    """

    def __init__(self, name="wiredesk.py/1", source="", intake=INTAKE, keys=None, patience=None, batch=64, context=None):
        self.context = context or zmq.Context.instance()
        self.name, self.source, self.endpoint, self.keys = name.encode(), source.encode(), intake, keys
        self.patience, self.batch = patience, batch
        self._socket = None
        self._credit = self._used = self._number = 0
        self._limits = None
        self._open = collections.OrderedDict()      # request number → articles
        self._heard = self._said = time.monotonic()
        self._answered = time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self._socket:
            self._socket.close()
        self._socket = None

    def feed(self, articles):
        """Yields a `Result` for each article, in the order of the answers. Articles are dicts, str or bytes of JSON."""
        source = iter(articles)
        again, batch, isDone = collections.deque(), None, False
        self._answered = time.monotonic()
        while True:
            if self._socket is None:
                # What has no answer goes first, in its order.
                again = collections.deque(list(self._open.values()) + list(again))
                self._open.clear()
                self._used = 0
                self._greet()
            if batch is None and again:
                batch = again.popleft()
            if batch is None and not isDone:
                batch = self._batch(source)
                isDone = batch is None
            if batch is None and not self._open:
                return
            if batch is not None and self._limits:
                # Articles that the desk would not even read.
                for article in batch:
                    if len(article) > self._limits[0]:
                        yield Result(article, None, False, DeskError("too-large", f"{len(article)} bytes"))
                batch = [article for article in batch if len(article) <= self._limits[0]]
                if not batch:
                    batch = None
                    continue
                if self._credit and len(batch) > 1 and sum(map(len, batch)) > self._credit:
                    again.extendleft([article] for article in reversed(batch))
                    batch = None
                    continue
            size = sum(map(len, batch or ()))
            if batch is not None and self._limits and self._credit and self._used + size <= self._credit:
                self._number += 1
                self._open[self._number] = batch
                self._used += size
                self._send(b"PUT", b"%d" % self._number, *batch)
                batch = None
                # Answers that are there already are taken at once.
                if not self._socket.poll(0):
                    continue
            yield from self._take(again)

    def _batch(self, source):
        articles, size = [], 0
        most = min(self.batch, self._limits[1] if self._limits else self.batch)
        for article in source:
            if isinstance(article, dict):
                article = json.dumps(article, ensure_ascii=False)
            articles.append(article.encode() if isinstance(article, str) else bytes(article))
            size += len(articles[-1])
            if len(articles) >= most or size >= 256 << 10:
                break
        return articles or None

    def _greet(self):
        self._socket = _socket(self.context, zmq.DEALER, self.endpoint, self.keys, rcvhwm=0)
        self._limits, self._credit = None, 0
        self._heard = time.monotonic()
        self._send(b"HELLO", self.name, *([self.source] if self.source else []))

    def _send(self, *frames):
        self._socket.send_multipart([VERSION, *frames])
        self._said = time.monotonic()

    def _take(self, again):
        """What the desk says next, for at most a second."""
        if not self._socket.poll(1_000):
            now = time.monotonic()
            if self.patience is not None and now - self._answered > self.patience:
                raise DeskError("unreachable", f"{self.endpoint} has not answered for {self.patience} s")
            if now - self._heard > 10:
                self.close()
            elif now - max(self._heard, self._said) > 2:
                self._send(b"PING")
            return
        _, verb, *rest = self._socket.recv_multipart()
        self._heard = self._answered = time.monotonic()
        if verb == b"WELCOME":
            self._limits = (int(rest[1]), int(rest[2]))
        elif verb == b"CREDIT":
            self._credit = int(rest[0])
        elif verb == b"ACK":
            batch = self._open.pop(int(rest[0]), None)
            if batch is None:
                return
            self._used -= sum(map(len, batch))
            later = []
            for article, outcome in zip(batch, rest[1:]):
                first, _, sentence = outcome.partition(b" ")
                if first.isdigit():
                    yield Result(article, int(first), sentence == b"resent", None)
                elif first in TEMPORARY:
                    later.append(article)
                else:
                    yield Result(article, None, False, DeskError(first.decode(), sentence.decode()))
            if later:
                again.append(later)
                time.sleep(0.5)
        elif verb == b"ERROR":
            code, sentence = rest[0], rest[1].decode()
            number = int(rest[2]) if len(rest) > 2 and rest[2] else None
            if code == b"no-hello" or (number is None and code in TEMPORARY):
                time.sleep(0.5)
                self.close()
            elif code in TEMPORARY and number in self._open:
                batch = self._open.pop(number)
                self._used -= sum(map(len, batch))
                again.append(batch)
                time.sleep(0.5)
            elif number in self._open:
                batch = self._open.pop(number)
                self._used -= sum(map(len, batch))
                if len(batch) > 1:
                    # One of them is to blame: each by itself.
                    again.extend([article] for article in batch)
                else:
                    yield Result(batch[0], None, False, DeskError(code.decode(), sentence))
            else:
                raise DeskError(code.decode(), sentence)
