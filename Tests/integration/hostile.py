#!/usr/bin/env python3
"""Promise 6: slow or hostile peers cost only themselves.

Each attack must get a clear answer where there is a peer to answer, be counted, leave memory bounded, and the desk must
go on: after each one an article goes in and its record comes out.
"""
import faulthandler
import json
import os
import random
import resource
import socket
import struct
import time

import zmq

import _desk
from _desk import Desk, Intake, RawSubscriber, Refused, Replay, Report, article, subscriber

faulthandler.enable()
faulthandler.dump_traceback_later(300)    # where it hangs, should it hang
report = Report()
rng = random.Random(7)
# Rooms small enough that a leak shows: 10 MB in flight, 1,000 messages held for a subscriber.
desk = Desk(publish__beatSeconds=1, publish__sendHighWaterMarkMessages=1000, intake__maximumInFlightBytes="32 MiB",
            intake__creditBytesPerConnection="16 MiB", publish__maximumConnections=1100, replay__maximumConnections=30,
            publish__maximumFilterClauses=8, replay__maximumEntriesPerRead=500)
desk.start()
context = zmq.Context()
context.max_sockets = 4096
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))
good = Intake(context, desk.intake)
number = 0


def works():
    """An article goes in, and its record can be read."""
    global number
    number += 1
    outcome = good.put(article(number, rng))[0]
    if not outcome.isdigit():
        return False
    desk.settle()
    replay = Replay(context, desk.replay)
    records, _ = replay.read(b"uri=urn:test:%d" % number)
    replay.close()
    return [json.loads(record)["item"]["uri"] for record in records] == [f"urn:test:{number}"]


def refusal(connection, *frames, raw=False):
    """Code and sentence of the ERROR that `frames` get."""
    if raw:
        connection.socket.send_multipart(frames)
    else:
        connection.send(*frames)
    try:
        return connection.answer(10)
    except Refused as refused:
        return refused.code, refused.sentence
    except TimeoutError:
        return "silence", ""


report.check("the desk works before it is attacked", works())
for _ in range(20):
    good.put(*[article(100_000 + rng.randrange(1 << 30), rng) for _ in range(50)])
desk.settle()
calm = desk.memory()
print(f"     resident {calm:.0f} MiB after 1,000 articles", flush=True)

# Malformed frames.
attacks = [
    ("an unknown version", (b"WD9", b"HELLO", b"x"), "bad-version", "WD1"),
    ("an unknown verb", (b"WD1", b"STEAL"), "bad-verb", "STEAL"),
    ("no frames but one", (b"WD1",), "bad-frame", ""),
    ("one empty frame", (b"",), "bad-version", ""),
    ("PUT without HELLO", (b"WD1", b"PUT", b"1", b"{}"), "no-hello", ""),
    ("HELLO without a name", (b"WD1", b"HELLO"), "bad-frame", ""),
]
before = desk.metric("wiredesk_intake_malformed_total")
for sentence, frames, code, word in attacks:
    stranger = Intake(context, desk.intake, greet=False)
    answer = refusal(stranger, *frames, raw=True)
    report.check(f"{sentence} is answered with {code}", answer[0] == code and word in str(answer[1]), answer)
    stranger.close()
guest = Intake(context, desk.intake)
for sentence, frames in [
    ("PUT without an article", (b"PUT", b"1")), ("PUT with a number that is none", (b"PUT", b"-1", b"{}")),
    ("PUT with a number past 64 bits", (b"PUT", b"99999999999999999999", b"{}")),
    ("HELLO with a name of 10 kB", (b"HELLO", b"x" * 10_000)), ("a thousand frames too many", (b"PING", *[b""] * 1000)),
]:
    answer = refusal(guest, *frames)
    report.check(f"{sentence} is answered with bad-frame", answer[0] == "bad-frame", answer)
counted = desk.metric("wiredesk_intake_malformed_total") - before
report.check("every malformed message is counted", counted >= len(attacks) - 1, counted)
noise = [Intake(context, desk.intake, greet=False) for _ in range(10)]
for each in noise:
    for _ in range(200):
        each.socket.send_multipart([rng.randbytes(rng.randrange(64)) for _ in range(rng.randrange(1, 9))])
time.sleep(0.5)
for each in noise:
    each.close()
report.check("2,000 messages of noise do not stop the desk", works())

# Bytes that speak no ZeroMQ at all.
port = int(desk.intake.rsplit(":", 1)[1])
for bytes_ in (b"GET / HTTP/1.1\r\n\r\n", rng.randbytes(100_000), b"\xff" + struct.pack(">Q", 1 << 62) + b"\x7f", b""):
    raw = socket.create_connection(("127.0.0.1", port))
    try:
        raw.sendall(bytes_)
    except OSError:
        pass
    raw.close()
report.check("bytes that are no ZeroMQ do not stop the desk", works())

# Articles that are none.
outcome = guest.put(b'{"uri":"urn:a","headlines":[{"value":"\xff\xfe"}]}')[0]
report.check("invalid UTF-8 is refused and the byte named", outcome.startswith("bad-article") and "UTF-8" in outcome, outcome)
for sentence, opened, closed in (("arrays", b"[", b"]"), ("objects", b'{"a":', b"}")):
    for tail in (b"1" + closed * 1_000_000, b""):
        outcome = guest.put((b'{"uri":"urn:n","x":' + opened * (1_000_000 if opened == b"[" else 600_000) + tail)[: 4 << 20])[0]
        report.check(f"a million {sentence} inside one another{'' if tail else ', not closed,'} are refused",
                     outcome.startswith("bad-article"), outcome[:200])
for sentence, data in (("an empty frame", b""), ("a number", b"7"), ("a zero byte", b"\0"), ("half an object", b'{"uri":"u'),
                       ("a number of a megabyte", b'{"uri":"urn:x","version":"1","urgency":' + b"9" * 1_000_000 + b"}"),
                       ("a lone surrogate", b'{"uri":"\\ud800"}'), ("a key twice", b'{"uri":"urn:a","uri":"urn:b"}')):
    outcome = guest.put(data)[0]
    report.check(f"{sentence} is refused with a reason", outcome.startswith("bad-article ") and len(outcome) > 14, outcome[:200])
report.check("refused articles are counted", desk.metric("wiredesk_articles_refused_total") >= 11)

# Too large: just past the article's limit it is named, past the frame's the connection is gone.
outcome = refusal(guest, b"PUT", b"500", b'{"uri":"urn:big","x":"' + b"a" * (5 << 20) + b'"}')
text = " ".join(map(str, outcome if isinstance(outcome[1], str) else [f.decode() for f in outcome[1]]))
report.check("an article of 5 MiB is refused as too large", "too-large" in text, text[:200])
monster = Intake(context, desk.intake)
began = desk.memory("VmHWM")
closed = desk.metric('wiredesk_connections_closed_total')
monster.socket.send_multipart([b"WD1", b"PUT", b"1", b'{"uri":"urn:huge","x":"' + b"a" * 100_000_000 + b'"}'], copy=False)
time.sleep(2)
report.check("an article of 100 MB is never taken into memory", desk.memory("VmHWM") - began < 60,
             f"peak grew by {desk.memory('VmHWM') - began:.0f} MiB")
report.check("... its connection is ended, and counted", desk.metric("wiredesk_connections_closed_total") > closed)
monster.close()
report.check("the desk goes on after 100 MB", works())

# A message without end: libzmq gathers its frames until the last. What it takes is given back, and taken again.
grown = []
for _ in range(3):
    began = desk.memory()
    endless = RawSubscriber(desk.intake, kind=b"DEALER")
    for _ in range(48):
        endless.socket.sendall(b"\x03" + struct.pack(">Q", 1 << 20) + bytes(1 << 20))
    time.sleep(0.5)
    endless.close()
    time.sleep(0.5)
    grown.append(desk.memory() - began)
report.check("a message that never ends costs its own bytes once, however often it is tried", sum(grown) < 48 + 40,
             [f"{each:.0f}" for each in grown])
report.check("the desk goes on after messages without end", works())
guest.close()

# Filters.
before = desk.metric("wiredesk_filters_refused_total")
long = RawSubscriber(desk.publish)
long.subscribe(b"uri=" + b"a" * 50_000)
frames = long.message()
report.check("a filter of 50 kB is answered with an error and its column",
             frames[1] == b"error" and json.loads(frames[2])["where"] == 4097, [f[:80] for f in frames])
report.check("... and counted", desk.metric("wiredesk_filters_refused_total") - before == 1)
long.close()
resident = desk.memory()
for _ in range(20):
    # libzmq needs 90 bytes of memory for a byte of a filter: one of this length must not get that far.
    long = RawSubscriber(desk.publish)
    try:
        long.subscribe(b"uri=" + b"a" * 1_000_000)
        answer = long.message()
    except OSError as closed:
        answer = closed
    long.close()
    if not isinstance(answer, OSError):
        break
report.check("a filter of 1 MB ends the connection", isinstance(answer, OSError), answer if isinstance(answer, OSError) else answer[1:])
report.check("... and costs no memory", desk.memory() - resident < 40, f"{desk.memory() - resident:.0f} MiB")
report.check("... and each end is counted", desk.metric('wiredesk_connections_closed_total{endpoint="publish"') >= 20,
             desk.metric('wiredesk_connections_closed_total{endpoint="publish"'))
before = desk.metric("wiredesk_filters_refused_total")
clauses = subscriber(context, desk.publish, b"&".join([b"kind=none"] * 9))
clauses.poll(10_000)
answer = clauses.recv_multipart()
report.check("a filter of too many clauses is answered with an error, and counted",
             answer[1] == b"error" and b"8" in answer[2] and desk.metric("wiredesk_filters_refused_total") == before + 1, answer)
clauses.close()
flood = [context.socket(zmq.SUB) for _ in range(20)]
for k, each in enumerate(flood):
    each.linger = 0
    each.connect(desk.publish)
    for n in range(700):
        each.subscribe(b"story=s-%d-%d" % (k, n))
time.sleep(3)
status = desk.status()["publication"]
report.check("filters in all are bounded, and the refused counted", status["filters"] <= 10_000 and status["filters_refused"] > 1, status)
for each in flood:
    each.close()
until = time.monotonic() + 20
while desk.status()["publication"]["filters"] > 5 and time.monotonic() < until:
    time.sleep(0.2)
report.check("filters of subscribers that left are forgotten", desk.status()["publication"]["filters"] <= 5, desk.status()["publication"])
report.check("the desk goes on after 14,000 filters", works())

# Idle subscribers: one context each would be a process each; sockets are connections all the same.
idle_count = 200 if _desk.QUICK else 1000
before = desk.memory()
crowd = [subscriber(context, desk.publish, b"place=SY&subject=medtop:16000000", high_water_mark=10) for _ in range(idle_count)]
until = time.monotonic() + 30
while desk.status()["publication"]["subscriptions"] < idle_count and time.monotonic() < until:
    time.sleep(0.2)
subscriptions = desk.status()["publication"]["subscriptions"]
report.check(f"{idle_count:,} idle subscribers are there", subscriptions >= 1, subscriptions)
report.check("... and the desk works", works())
grown = desk.memory() - before
print(f"     {idle_count} idle subscribers: {grown:.0f} MiB, {desk.metric('process_open_fds'):.0f} descriptors", flush=True)
report.check("... for less than 200 kB of memory each", grown < 0.2 * idle_count, f"{grown:.0f} MiB")
for each in crowd:
    each.close()

# A subscriber that never reads, under load; another one beside it misses nothing.
deaf = context.socket(zmq.SUB)
deaf.linger = 0
deaf.rcvhwm = 1
deaf.setsockopt(zmq.RCVBUF, 4096)
deaf.connect(desk.publish)
deaf.subscribe(b"")
keen = subscriber(context, desk.publish, high_water_mark=0)
time.sleep(0.5)
before = desk.memory()
batches, seen, base = (40 if _desk.QUICK else 200), 0, 300_000
last = None
broken = 0
for batch in range(batches):
    outcomes = good.put(*[article(base + batch * 100 + n, rng, words=300) for n in range(100)], seconds=60)
    assert all(outcome.isdigit() for outcome in outcomes), outcomes[:3]
    while keen.poll(0):
        _, position, *record = keen.recv_multipart()
        if record:
            seq, previous = map(int, position.split())
            broken += last is not None and previous != last
            last, seen = seq, seen + 1
desk.settle(120)
until = time.monotonic() + 30
while seen < batches * 100 and time.monotonic() < until:
    if keen.poll(200):
        _, position, *record = keen.recv_multipart()
        if record:
            seq, previous = map(int, position.split())
            broken += last is not None and previous != last
            last, seen = seq, seen + 1
grown = desk.memory() - before
print(f"     {batches * 100} articles past a deaf subscriber: resident +{grown:.0f} MiB, now {desk.memory():.0f}", flush=True)
report.check("a subscriber that never reads does not hold up one that does", seen == batches * 100 and broken == 0, (seen, broken))
# 1,000 messages of about 6 KB for the deaf one, the index and its texts, allocator slack.
report.check("... and costs bounded memory", grown < 250, f"{grown:.0f} MiB")
held = desk.status()["publication"]["held_bytes"]
report.check("... which the desk knows: 1,000 messages and no more", held < 1_000 * 25_000, f"{held >> 20} MiB")
deaf.close()
keen.close()

# Readers: more than may be, and answers that are longer than they may be.
readers = [Replay(context, desk.replay) for _ in range(40)]
for each in readers:
    each.socket.send_multipart([b"WD1", b"PING", b"x"])
time.sleep(3)
answered = [each for each in readers if each.socket.poll(0)]
report.check("of 40 readers the 30 that may be there are answered", len(answered) in (29, 30), len(answered))
report.check("... and the others counted", desk.metric('wiredesk_connections_refused_total{endpoint="replay"') >= 10)
for each in answered:
    each.close()
readers = [each for each in readers if each not in answered]
until = time.monotonic() + 30
while not all(each.socket.poll(0) for each in readers) and time.monotonic() < until:
    time.sleep(0.2)
report.check("... and let in when those have gone", all(each.socket.poll(0) for each in readers))
before = desk.metric("wiredesk_replay_cut_total")
readers[0].socket.recv_multipart()    # its PONG
verb, rest = readers[0].ask(b"READ", b"", b"start", b"100000")
report.check("an answer has no more entries than it may, and that is counted",
             verb == b"ENTRIES" and len(rest) - 3 <= 500 and desk.metric("wiredesk_replay_cut_total") > before, (verb, len(rest)))
for each in readers:
    each.close()

# Peers that come and go.
before = desk.metric("process_open_fds")
for _ in range(200 if _desk.QUICK else 1000):
    visitor = Intake(context, desk.intake, greet=False)
    visitor.send(b"HELLO", b"visitor")
    visitor.close()
time.sleep(1.5)
left = desk.metric("process_open_fds") - before
report.check("connections that come and go leave no descriptors behind", left < 50, left)
# Credit: one PUT of more bytes than it allows, then one that keeps to it.
greedy = Intake(context, desk.intake)
big = [article(200_000 + n, rng, words=60_000) for n in range(60)]
assert sum(map(len, big)) > greedy.credit, (sum(map(len, big)), greedy.credit)
before = desk.metric("wiredesk_intake_over_credit_total")
answer = refusal(greedy, b"PUT", b"900", *big)
report.check("a PUT of more bytes than the credit is answered with over-credit", answer[0] == "over-credit", answer)
report.check("... and counted", desk.metric("wiredesk_intake_over_credit_total") - before == 1)
outcomes = greedy.put(*big[:20], seconds=60)
report.check("... and the same connection goes on within its credit", all(o.isdigit() for o in outcomes), outcomes[:3])
# Twenty connections at their full credit want more than the desk holds in all: it holds them back, and forgets none.
crowd = [Intake(context, desk.intake) for _ in range(4 if _desk.QUICK else 8)]
for k, each in enumerate(crowd):
    each.outstanding = []
    for n in range(4):
        each.outstanding.append([article(210_000 + 1000 * k + 10 * n + m, rng, words=60_000) for m in range(10)])
        each.send(b"PUT", b"%d" % (n + 1), *each.outstanding[-1])
peak = 0
taken = again = 0
for each in crowd:
    for _ in each.outstanding:
        try:
            verb, rest = each.answer(60)
            while verb == b"CREDIT":
                verb, rest = each.answer(60)
            taken += verb == b"ACK"
        except Refused as refused:
            again += refused.code in ("busy", "over-credit")
        peak = max(peak, desk.status()["intake"]["in_flight_bytes"])
report.check("every PUT past the bytes in flight in all is answered, with an ACK or to come again",
             taken + again == 4 * len(crowd), (taken, again))
report.check("bytes in flight in all stay bounded", peak <= 48 << 20, f"{peak >> 20} MiB")
for each in crowd:
    each.close()
greedy.close()
report.check("the desk goes on after a producer without manners", works())
# Those were long articles over one small vocabulary: what comes after them must not have to be compared with each for ever.
began = time.monotonic()
for batch in range(10):
    good.put(*[article(400_000 + 100 * batch + n, rng, words=300) for n in range(100)], seconds=60)
try:
    desk.settle(120)
    held_up = ""
except RuntimeError as error:
    held_up = str(error)
print(f"     1,000 ordinary articles after them: {time.monotonic() - began:.1f} s", flush=True)
report.check("ordinary articles are not held up by what was taken in before", not held_up, held_up)

report.check("the desk works after all of it", works())
status = desk.status()
report.check("the books balance after all of it", status["books"]["balanced"] and status["books"]["dead"] == 0, status["books"])
code, seconds = desk.stop()
report.check("the desk stops in order", code == 0, (code, desk.log_text()[-500:]))
report.finish()
