#!/usr/bin/env python3
"""`wiredesk-producer`: convert, watch and poll, against a real desk, a real HTTP server, and a desk that is made to stand still.

What is asked: whole files only, each moved where it belongs with the reasons beside it; nothing lost and nothing doubled over
kills; urgent copy first where there is a queue; feeds fetched no more than they allow, remembered only once the desk has all.
"""
import base64
import contextlib
import glob
import gzip
import http.server
import json
import os
import random
import shutil
import signal
import subprocess
import threading
import time

import zmq

import _desk
from _desk import Desk, Replay, Report, article, environment, free_ports

SEED = int(os.environ.get("WIREDESK_SEED", "7"))
FILES = 300 if _desk.QUICK else 2_000
SAMPLES = os.path.join(_desk.ROOT, "Tests", "FeedsTests", "Samples")
rng = random.Random(SEED)
report = Report()
context = zmq.Context()
print(f"seed {SEED}", flush=True)


def until(sentence, holds, seconds=60):
    """Waits for it; a check that fails when it does not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return report.check(sentence, True)
        time.sleep(0.02)
    return report.check(sentence, False, f"not within {seconds} s")


def producer(*arguments, start=False, **more):
    command = [_desk.program("wiredesk-producer"), *map(str, arguments)]
    if start:
        return subprocess.Popen(command, env=environment(), stderr=subprocess.PIPE, preexec_fn=_desk._die_with_parent)
    return subprocess.run(command, env=environment(), capture_output=True, timeout=120, **more)


def stop(process):
    process.send_signal(signal.SIGTERM)
    error = process.communicate(timeout=60)[1].decode()
    return process.returncode, error


def write(path, *lines):
    """Beside it, then renamed: whole at once."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + ".part", "wb") as file:
        file.write(b"\n".join(lines))
    os.rename(path + ".part", path)


class StandingDesk:
    """Speaks the intake's protocol with little credit, and acknowledges only when it is told to. Wire.docc/Intake.md."""

    def __init__(self, credit, welcome=(b"standing", b"4194304", b"1024", b"60000")):
        self.endpoint = f"tcp://127.0.0.1:{free_ports(1)[0]}"
        self.socket = context.socket(zmq.ROUTER)
        self.socket.linger = 0
        self.socket.bind(self.endpoint)
        self.welcome = welcome
        self.credit, self.waiting, self.order, self.next = credit, [], [], 1

    def step(self, seconds=0.05):
        while self.socket.poll(seconds * 1000):
            peer, _, verb, *rest = self.socket.recv_multipart()
            if verb == b"HELLO":
                self.socket.send_multipart([peer, b"WD1", b"WELCOME", *self.welcome])
                self.socket.send_multipart([peer, b"WD1", b"CREDIT", b"%d" % self.credit])
            elif verb == b"PING":
                self.socket.send_multipart([peer, b"WD1", b"PONG", *rest])
            elif verb == b"PUT":
                self.order += [json.loads(each) for each in rest[1:]]
                self.waiting.append((peer, rest[0], len(rest) - 1))

    def acknowledge(self):
        for peer, request, count in self.waiting:
            numbers = [b"%d" % (self.next + i) for i in range(count)]
            self.next += count
            self.socket.send_multipart([peer, b"WD1", b"ACK", request, *numbers])
        self.waiting = []

    def close(self):
        self.socket.close()



# A desk that nobody understands: that is said, and input that may never come is not waited for.

babel = StandingDesk(credit=1, welcome=(b"standing",))
spool = os.path.join("/tmp", f"wiredesk-producer.{os.getpid()}")
os.makedirs(spool)
write(spool + "/1.ndjson", article(1, rng))
for arguments in (["feed", "-"], ["watch", spool, "--settle", "0"]):
    process = subprocess.Popen(
        [_desk.program("wiredesk-producer"), *arguments, "--to", babel.endpoint], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(), preexec_fn=_desk._die_with_parent)
    until(f"{arguments[0]} ends where it does not understand the desk", lambda: babel.step() or process.poll() == 69)
    process.kill()
    process.communicate()
babel.close()
shutil.rmtree(spool)
lonely = subprocess.Popen([_desk.program("wiredesk-producer"), "feed", "-", "--to", "tcp://127.0.0.1:1"], stdin=subprocess.PIPE,
                          env=environment(), stderr=subprocess.PIPE, preexec_fn=_desk._die_with_parent)
until("feed - ends with 69 where no desk is, though its pipe stays open", lambda: lonely.poll() == 69)
lonely.communicate()

# feed, interrupted: what the desk has is told, and feeding the same again sends the rest

desk = Desk()
desk.start()
replay = Replay(context, desk.replay)
lines = [article(number, rng) for number in range(40)]
process = subprocess.Popen(
    [_desk.program("wiredesk-producer"), "feed", "-", "--to", desk.intake], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
    env=environment(), preexec_fn=_desk._die_with_parent)
process.stdin.write(b"\n".join(lines[:25]) + b"\n")
process.stdin.flush()
until("feed takes what has come through a pipe that stays open", lambda: len(replay.read(b"kind!=notice")[0]) == 25)
process.send_signal(signal.SIGINT)
process.wait(60)
error = process.communicate()[1].decode()
report.check("feed, interrupted, says how many were acknowledged, with the status of a signal",
             process.returncode == 130 and "stopped: 25 acknowledged" in error, (process.returncode, error))
done = producer("feed", "-", "--to", desk.intake, input=b"\n".join(lines))
desk.settle()
report.check("fed again, the rest comes and nothing twice",
             len(replay.read(b"kind!=notice")[0]) == 40 and b"25 of them known" in done.stderr, done.stderr)
desk.stop()

desk = Desk()
desk.start()
replay = Replay(context, desk.replay)


def records(filter=b""):
    desk.settle()
    return [json.loads(record) for record in replay.read(filter)[0]]


# convert

paths = [path for path in glob.glob(SAMPLES + "/*/*") if not path.endswith(".expected.json")]
folder = os.path.join(desk.folder, "samples")
shutil.copytree(SAMPLES, folder, ignore=shutil.ignore_patterns("*.expected.json"))
expected = sum(len(json.load(open(path + ".expected.json"))["items"]) for path in paths)
refused = sum("refused" in item for path in paths for item in json.load(open(path + ".expected.json"))["items"])
done = producer("convert", folder)
lines = [json.loads(line) for line in done.stdout.splitlines()]
report.check(f"convert: {len(paths)} samples become {expected - refused} articles, told apart by content",
             len(lines) == expected - refused and all(line["uri"] for line in lines), (len(lines), done.stderr.decode()[-2000:]))
report.check("convert: what is refused is named, and the status is 1 for it",
             done.stderr.decode().count("wiredesk-producer: refused: feed ") == refused and done.returncode == (refused > 0), done)
formats = {line["arrival"]["format"] for line in lines if "arrival" in line}
report.check("convert: every format was there", {"anpa1312", "iptc7901", "nitf", "newsml-g2", "newsml", "rss", "atom"} <= formats, formats)
piped = producer("convert", "-", "--quiet", input=open(os.path.join(SAMPLES, "nitf", "usable.xml"), "rb").read())
report.check("convert: standard input goes as well, quietly", piped.returncode == 0 and json.loads(piped.stdout)["uri"] and not piped.stderr, piped)
mixed = b'{"uri":"urn:c:1","headlines":[{"value":"ok"}]}\n{"uri":"urn:c:2","versionCreated":"tomorrow"}\n{"uri":3}\n'
write(folder + "/mixed.ndjson", mixed)
checked = producer("convert", "--check", folder + "/mixed.ndjson")
words = checked.stderr.decode()
report.check("convert --check prints nothing but what is wrong: file, line, byte and field",
             checked.returncode == 1 and not checked.stdout and "mixed.ndjson: line 2, byte 47: urn:c:2: " in words
             and "versionCreated" in words and "line 3" in words and "uri" in words, checked)
report.check("convert: a file that is not there is named, and the rest is read",
             (lambda d: d.returncode == 1 and b"nowhere" in d.stderr and d.stdout.count(b"\n") == 1)(
                 producer("convert", "/nowhere", os.path.join(SAMPLES, "nitf", "usable.xml"))))

# watch: one of everything

spool = os.path.join(desk.folder, "spool")
os.makedirs(spool)
watch = producer("watch", spool, "--to", desk.intake, "--settle", "0.3", start=True)
write(spool + "/good.ndjson", article(1, rng), article(2, rng))
write(spool + "/night/good.ndjson", article(3, rng))
write(spool + "/half.ndjson", article(4, rng), b'{"uri":"urn:bad","urgency":"high"}', b"{broken", article(5, rng))
write(spool + "/empty.txt")
write(spool + "/.hidden", article(900, rng))
held = open(spool + "/slow.ndjson", "wb")
held.write(article(6, rng) + b"\n")
held.flush()
until("watch: a good file goes to done", lambda: os.path.exists(spool + "/done/good.ndjson"))
until("watch: that of a subfolder, too", lambda: os.path.exists(spool + "/done/night/good.ndjson"))
until("watch: one of which half is refused goes to refused", lambda: os.path.exists(spool + "/refused/half.ndjson"))
until("watch: an empty one as well", lambda: os.path.exists(spool + "/refused/empty.txt.why"))
why = open(spool + "/refused/half.ndjson.why").read()
report.check("watch: the reasons stand beside it, one a line, with line and field",
             len(why.splitlines()) == 2 and "line 2" in why and "urgency" in why and "line 3" in why, why)
report.check("watch: a hidden one stays, and one that is being written", os.path.exists(spool + "/.hidden")
             and os.path.exists(spool + "/slow.ndjson"))
held.write(article(7, rng))
held.close()
until("watch: when it is closed it is taken whole", lambda: os.path.exists(spool + "/done/slow.ndjson"))
write(spool + "/good.ndjson", article(8, rng))
until("watch: a name that is taken gets a number", lambda: os.path.exists(spool + "/done/good.ndjson.2"))
status, words = stop(watch)
report.check("watch: SIGTERM ends it with 0", status == 0, words)
uris = [record["item"]["uri"] for record in records()]
report.check("watch: everything good has come, the good half of a bad file too",
             {f"urn:test:{n}" for n in range(1, 9)} == set(uris), uris)

# watch: many files, killed at random, fed again

accepted = desk.status()["books"]["accepted"]
for number in range(1_000, 1_000 + FILES):
    write(f"{spool}/many/{number % 10}/{number}.ndjson", article(number, rng))
kills = 0
while True:
    watch = producer("watch", spool, "--to", desk.intake, "--settle", "0", "--quiet", start=True)
    with contextlib.suppress(subprocess.TimeoutExpired):
        watch.wait(rng.uniform(0.3, 1.5))
    left = glob.glob(spool + "/many/*/*.ndjson")
    if not left:
        break
    watch.kill()
    watch.communicate()
    kills += 1
report.check(f"watch: {FILES} files over {kills} kills: all are moved", len(glob.glob(spool + "/done/many/*/*")) == FILES, len(left))
report.check("watch: and ended in order", stop(watch)[0] == 0)
desk.settle()
report.check("watch: every article stands in the records once, whatever was fed twice",
             desk.status()["books"]["accepted"] == accepted + FILES, desk.status()["books"])

# Urgent first: a spool with a queue, and a pipe that is faster than the credit

standing = StandingDesk(credit=20_000)
queue = os.path.join(desk.folder, "queue")
for number in range(200):
    members = {"urgency": 1 if number == 150 else 2 if number == 180 else 5}
    if number in (50, 180):
        members["slugline"] = "QUAKE-CHILE"
    write(f"{queue}/{number:03}.ndjson", article(number, rng, **members))
    os.utime(f"{queue}/{number:03}.ndjson", (1_700_000_000 + number,) * 2)
watch = producer("watch", queue, "--to", standing.endpoint, "--settle", "0", "--quiet", start=True)
until("urgent: the standing desk has what its credit allows", lambda: standing.step() or len(standing.order) > 5)
first = [each["uri"].rsplit(":", 1)[1] for each in standing.order[:4]]
report.check("urgent: of 200 files those with a flash and a bulletin come first, with what the bulletin follows on",
             first == ["50", "150", "180", "0"], first)
while len(standing.order) < 200 and watch.poll() is None:
    standing.acknowledge()
    standing.step()
standing.acknowledge()
rest = [int(each["uri"].rsplit(":", 1)[1]) for each in standing.order[3:]]
report.check("urgent: the rest follows in order, each once", rest == sorted(rest) and len(rest) == 197, rest)
write(queue + "/late.ndjson", article(999, rng, urgency=1))
until("urgent: a later one is taken", lambda: standing.step() or standing.acknowledge() or len(standing.order) == 201)
until("urgent: all is moved", lambda: standing.step() or standing.acknowledge() or len(os.listdir(queue + "/done")) == 201)
report.check("urgent: watch ended in order", stop(watch)[0] == 0)
standing.close()

for flags, overtakes in (((), True), (("--in-order",), False)):
    standing = StandingDesk(credit=20_000)
    pipe = subprocess.Popen(
        [_desk.program("wiredesk-producer"), "feed", "-", "--to", standing.endpoint, "--quiet", *flags],
        stdin=subprocess.PIPE, env=environment(), preexec_fn=_desk._die_with_parent)
    for number in range(100):
        pipe.stdin.write(article(number, rng, urgency=4) + b"\n")
    pipe.stdin.flush()
    until("urgent: the credit is used up", lambda: standing.step() or len(standing.order) > 5)
    sent = len(standing.order)
    pipe.stdin.write(article(100, rng, urgency=1) + b"\n")
    pipe.stdin.close()
    time.sleep(0.5)
    standing.acknowledge()
    while len(standing.order) < 101 and pipe.poll() is None:
        standing.step()
        standing.acknowledge()
    place = [each["uri"] for each in standing.order].index("urn:test:100")
    report.check(f"urgent: on a pipe {'it overtakes what waits' if overtakes else 'with --in-order it waits its turn'}",
                 (place <= sent + 1) if overtakes else place == 100, (place, sent))
    while pipe.poll() is None:
        standing.step()
        standing.acknowledge()
    report.check("urgent: feed ended in order", pipe.wait() == 0)
    standing.close()


# poll

class Site(http.server.ThreadingHTTPServer):
    """Answers what it is told to: `pages[path]` is a function of the request that gives status, headers and body."""
    daemon_threads = True

    def __init__(self):
        self.pages, self.requests = {}, []
        super().__init__(("127.0.0.1", 0), Page)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):
        pass    # a client that hangs up in the middle is what some of the tests are about

    def url(self, path, user=""):
        return f"http://{user}127.0.0.1:{self.server_address[1]}{path}"

    def asked(self, path):
        return [request for request in self.requests if request[0] == path]


class Page(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.requests.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
        status, headers, body = self.server.pages.get(self.path, lambda _: (404, {}, b""))(self.headers)
        self.send_response(status)
        headers = dict(headers)
        headers.setdefault("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)
        if int(headers["Content-Length"]) != len(body):
            self.close_connection = True

    def log_message(self, *_):
        pass


def rss(numbers, title="Kestrel News", extra=""):
    items = "".join(
        f"<item><guid isPermaLink='false'>urn:poll:{n}</guid><title>Ferry {n} runs aground off Tunis</title>"
        f"<description>TUNIS - Ferry number {n} ran aground on Monday, the harbour said. Nobody was hurt, {n * 7919} tons were lost."
        f"</description><pubDate>Fri, 20 Nov 2026 10:{n % 60:02}:00 GMT</pubDate></item>" for n in numbers)
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>{title}</title>{extra}{items}</channel></rss>".encode()


def conditional(content, tag, packed=True):
    def answer(headers):
        if headers.get("If-None-Match") == tag:
            return 304, {"ETag": tag}, b""
        body = gzip.compress(content()) if packed else content()
        return 200, {"ETag": tag, "Last-Modified": "Fri, 20 Nov 2026 10:00:00 GMT", "Content-Type": "application/rss+xml",
                     **({"Content-Encoding": "gzip"} if packed else {})}, body
    return answer


site = Site()
memory = os.path.join(desk.folder, "poll.json")


def poll(*paths, start=False, to=desk.intake, state=memory, **options):
    flags = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
    urls = [path if path.startswith("http") else site.url(path) for path in paths]
    return producer("poll", *urls, "--to", to, "--state", state, *([] if start else ["--once"]), *flags, start=start)


def polled():
    return sorted(int(record["item"]["uri"].rsplit(":", 1)[1]) for record in records()
                  if record["entry"] == "item" and ":poll:" in record["item"]["uri"])


def remembered(path, state=memory):
    return next((feed for feed in json.load(open(state))["feeds"] if feed["url"] == site.url(path)), None)


site.pages["/rss"] = conditional(lambda: rss(range(3)), '"one"')
first = poll("/rss")
report.check("poll: three items of a packed feed come", first.returncode == 0 and polled() == [0, 1, 2], first)
headers = site.asked("/rss")[0][1]
report.check("poll: it says who it is, asks for packed answers, and first without condition",
             "wiredesk" in headers["user-agent"] and "gzip" in headers["accept-encoding"] and "if-none-match" not in headers, headers)
again = poll("/rss")
headers = site.asked("/rss")[1][1]
report.check("poll: the next time on condition, with both marks; unchanged, nothing is sent",
             headers.get("if-none-match") == '"one"' and headers.get("if-modified-since") == "Fri, 20 Nov 2026 10:00:00 GMT"
             and b"unchanged" in again.stderr and again.returncode == 0, (headers, again))
site.pages["/rss"] = conditional(lambda: rss(range(5)), '"two"')
more = poll("/rss")
report.check("poll: of a feed that has grown only what is new is sent", b"5 items, 2 new" in more.stderr and polled() == list(range(5)), more)

site.pages["/old"] = lambda _: (301, {"Location": "/new"}, b"")
site.pages["/new"] = conditional(lambda: rss([10]), '"new"')
site.pages["/today"] = lambda _: (302, {"Location": "/elsewhere"}, b"")
site.pages["/elsewhere"] = conditional(lambda: rss([11]), '"e"')
moved = poll("/old", "/today")
again = poll("/old", "/today")
report.check("poll: redirects are followed", moved.returncode == 0 and {10, 11} <= set(polled()), moved)
report.check("poll: the permanent one is remembered, the other asked again; both on condition",
             len(site.asked("/old")) == 1 and len(site.asked("/new")) == 2 and len(site.asked("/today")) == 2
             and site.asked("/new")[1][1].get("if-none-match") == '"new"'
             and site.asked("/elsewhere")[1][1].get("if-none-match") == '"e"', site.requests[-6:])
site.pages["/circle"] = lambda _: (302, {"Location": "/circle"}, b"")
report.check("poll: a circle ends", poll("/circle").returncode == 1 and len(site.asked("/circle")) == 6, len(site.asked("/circle")))
site.pages["/file"] = lambda _: (301, {"Location": "file:///etc/passwd"}, b"")
report.check("poll: a redirect out of the web is not followed", b"not http" in poll("/file").stderr)

site.pages["/busy"] = lambda _: (503, {"Retry-After": "3600"}, b"")
busy, again = poll("/busy"), poll("/busy")
report.check("poll: Retry-After is kept, also by the next process",
             busy.returncode == 1 and again.returncode == 1 and len(site.asked("/busy")) == 1 and b"503" in busy.stderr, (busy, again))
site.pages["/gone"] = lambda _: (410, {}, b"")
gone, again = poll("/gone"), poll("/gone")
report.check("poll: what is gone is not asked for again", again.returncode == 1 and len(site.asked("/gone")) == 1, (gone, again))

before = polled()
site.pages["/login"] = lambda _: (200, {"Content-Type": "text/html"}, b"<!doctype html><html><body>Sign in, please</body></html>")
site.pages["/cut"] = lambda _: (200, {"Content-Length": "99999"}, rss([20]))
site.pages["/slow"] = lambda _: time.sleep(4) or (200, {}, rss([21]))
site.pages["/bomb"] = lambda _: (200, {"Content-Encoding": "gzip"}, gzip.compress(b"<rss>" + bytes(64 << 20)))
site.pages["/large"] = lambda _: (200, {}, rss([22], extra="<!--" + "x" * (2 << 20) + "-->"))
for path, said in (("/login", "no feed"), ("/cut", ""), ("/slow", "no answer"), ("/bomb", "unpacked"), ("/large", "more than"),
                   ("/nowhere", "404")):
    bad = poll(path, timeout=1.5, maximum=1)
    report.check(f"poll: {path[1:]} fails, is named, and is asked again later",
                 bad.returncode == 1 and site.url(path) in bad.stderr.decode() and said in bad.stderr.decode()
                 and remembered(path)["failures"] == 1, bad)
report.check("poll: a site that is not there fails", poll(f"http://127.0.0.1:{free_ports(1)[0]}/").returncode == 1)
report.check("poll: none of it became an article", polled() == before, polled())

poll(site.url("/rss", user="desk:s3cret@"))
report.check("poll: name and password go to the server, and into no file",
             site.asked("/rss")[-1][1].get("authorization") == "Basic " + base64.b64encode(b"desk:s3cret").decode()
             and "s3cret" not in open(memory).read(), site.asked("/rss")[-1])
report.check("poll: what is no address is usage", poll("gopher://x/").returncode == 64 and poll("http://").returncode == 64)

# Killed between the fetch and the acknowledgement: nothing is remembered, and the next start sends it.
standing = StandingDesk(credit=4 << 20)
site.pages["/killed"] = conditional(lambda: rss(range(30, 34)), '"k"')
process = poll("/killed", start=True, to=standing.endpoint)
until("poll: the standing desk has the items", lambda: standing.step() or len(standing.order) == 4)
report.check("poll: before the acknowledgement nothing is remembered of the feed", remembered("/killed") is None)
locked = poll("/killed")
report.check("poll: a state that another has is refused", locked.returncode == 78 and b"in use" in locked.stderr, locked)
process.kill()
process.communicate()
standing.close()
report.check("poll: after a kill the next start sends them", poll("/killed").returncode == 0 and {30, 31, 32, 33} <= set(polled()))

# For long: a restart fetches nothing before its time, failures come seldomer, new items come by themselves.
numbers = [40]
site.pages["/long"] = lambda headers: conditional(lambda: rss(numbers), f'"{len(numbers)}"')(headers)
site.pages["/polite"] = conditional(lambda: rss([50], extra="<ttl>60</ttl>"), '"p"')
site.pages["/broken"] = lambda _: (500, {}, b"")
process = poll("/long", "/polite", "/broken", start=True, interval=1, at_most=7200)
until("poll: the first items come", lambda: {40, 50} <= set(polled()))
numbers.append(41)
until("poll: a new one comes at a later fetch", lambda: 41 in polled())
until("poll: it fetches on", lambda: len(site.asked("/long")) >= 8)
report.check("poll: what failed is asked seldomer", 2 <= len(site.asked("/broken")) < len(site.asked("/long")) - 2,
             (len(site.asked("/broken")), len(site.asked("/long"))))
report.check("poll: a feed that asks for an hour is asked once", len(site.asked("/polite")) == 1)
status, words = stop(process)
report.check("poll: SIGTERM ends it with 0", status == 0, words)
process = poll("/polite", start=True, interval=1, at_most=7200)
time.sleep(2)
report.check("poll: a restart fetches nothing before its time", stop(process)[0] == 0 and len(site.asked("/polite")) == 1)

# The desk goes and comes back meanwhile.
site.pages["/away"] = conditional(lambda: rss(range(60, 63)), '"a"')
desk.stop()
process = poll("/away", start=True)
until("poll: it is fetched while there is no desk", lambda: site.asked("/away"))
desk.start()
until("poll: and comes when there is one", lambda: {60, 61, 62} <= set(polled()))
report.check("poll: ended in order", stop(process)[0] == 0)
site.shutdown()

uris = [(record["item"]["uri"], record["item"].get("version")) for record in records() if record["entry"] == "item"]
report.check("in the end no item is there twice", len(uris) == len(set(uris)), len(uris) - len(set(uris)))
status, _ = desk.stop()
report.check("the desk stops in order", status == 0, status)
replay.close()
report.finish()
