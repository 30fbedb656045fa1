#!/usr/bin/env python3
"""A client that has nothing but pyzmq and the README: feeds, subscribes under a filter, replays, and is told when wrong.

The first part uses no code of the test suite but to start a desk: each step is as the README and Wire.docc show it.
"""
import json
import os
import re
import random
import signal
import subprocess
import sys
import time

import zmq

import _desk
from _desk import Desk, Intake, Refused, Replay, Report, article, environment, subscriber

FILTER = b"subject=medtop:16000000&place=SY&kind!=exact|near"
report = Report()
desk = Desk(publish__beatSeconds=1)
desk.start()
context = zmq.Context()


def made(number, headline, body, source="Example Agency", **members):
    """One ninjs object as the README shows it, with words of its own."""
    return json.dumps({
        "uri": f"urn:newsml:example.com:20261120:c{number}", "type": "text", "version": "1", "language": "en",
        "headlines": [{"role": "main", "value": headline}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": body}],
        "infoSources": [{"name": source}], "versionCreated": f"2026-11-20T09:{number:02d}:00Z", **members,
    }).encode()


WAR = ("DAMASCUS - Rebel fighters shelled an army base outside the Syrian capital overnight, killing eleven soldiers, the "
       "military said.\nThe attack broke a ceasefire that had held for three weeks. Air strikes answered it within the "
       "hour, and artillery fire went on until dawn.\nResidents of two villages near the front fled to Homs on foot. "
       "A spokesman for the insurgents said that troops had moved tanks into the buffer zone first.\nThe army denied it "
       "and said that the war would not end while the militias kept their weapons.")
WAR_REWRITTEN = WAR.replace("overnight", "in the night").replace("eleven soldiers", "11 soldiers").replace(
    "on foot", "by foot")
OTHER_WAR = ("KHARTOUM - Paramilitary troops captured a garrison in the west of Sudan on Friday after a siege of two months, "
             "both sides said.\nThe army said that its soldiers had withdrawn in order. Shells fell on a market in the "
             "town, and medics counted thirty dead civilians.\nThe rebels offered a truce of three days.")
SECOND_WAR = ("ALEPPO - Syrian troops and insurgents exchanged prisoners on Monday under a ceasefire deal, the first such "
              "exchange of the war.\nTwenty soldiers and as many fighters crossed the front line north of the city on "
              "buses. Artillery fire was heard an hour later.\nThe army blamed a militia that rejects the truce.")
FOOTBALL = ("MADRID - The striker scored twice in the second half as the league leaders won the derby three to one on "
            "Sunday.\nThe coach praised his goalkeeper, who saved a penalty. The champions stay second in the table.")
HARVEST = ("DAMASCUS - Olive growers around Damascus expect their best harvest in ten years after a wet spring, they said on "
           "Tuesday.\nFarmers want higher prices for their oil. The crop is worth more than wheat in some districts.")

ARTICLES = [
    made(1, "Shelling near Damascus breaks ceasefire", WAR),
    made(2, "Leaders win the derby", FOOTBALL),
    made(3, "Shelling near Damascus breaks ceasefire", WAR, source="Second Agency"),              # the same words
    made(4, "Fighting flares outside Syrian capital", WAR_REWRITTEN, source="Third Agency"),      # nearly the same
    made(5, "Garrison falls in Sudan", OTHER_WAR),
    made(6, "Rich olive harvest expected around Damascus", HARVEST),
    made(7, "Prisoners exchanged near Aleppo", SECOND_WAR),
]

# Ten lines that subscribe, before anything is fed.
sub = context.socket(zmq.SUB)
sub.linger = 0
sub.connect(desk.publish)
sub.subscribe(FILTER)
assert sub.poll(20_000), "no beat within 20 s"
topic, position = sub.recv_multipart()[:2]
report.check("a quiet filter gets a beat with the filter and a zero byte in front",
             topic == FILTER + b"\0" and re.fullmatch(rb"beat \d+ \d+", position), (topic, position))
examined = int(position.split()[2])

# Ten lines that feed.
intake = context.socket(zmq.DEALER)
intake.linger = 0
intake.connect(desk.intake)
intake.send_multipart([b"WD1", b"HELLO", b"example/1.0", b"Example Agency"])
version, verb, name, article_bytes, articles, silence = intake.recv_multipart()[:6]
report.check("HELLO is answered with WELCOME and the limits",
             (version, verb) == (b"WD1", b"WELCOME") and int(article_bytes) == 4 << 20 and int(articles) == 1024)
version, verb, credit = intake.recv_multipart()
report.check("... and with CREDIT", verb == b"CREDIT" and int(credit) >= int(article_bytes), (verb, credit))
intake.send_multipart([b"WD1", b"PUT", b"1", *ARTICLES])
version, verb, request, *outcomes = intake.recv_multipart()
report.check("each article is acknowledged with its accession number, in the order of the PUT",
             (verb, request) == (b"ACK", b"1") and outcomes == [b"%d" % n for n in range(1, len(ARTICLES) + 1)], outcomes)
intake.send_multipart([b"WD1", b"PUT", b"2", ARTICLES[0]])
version, verb, request, *outcomes = intake.recv_multipart()
report.check("an article sent again is acknowledged with its first number and `resent`", outcomes == [b"1 resent"], outcomes)
spelled = json.dumps(json.loads(ARTICLES[1]), indent=3, sort_keys=True, ensure_ascii=True).encode()
intake.send_multipart([b"WD1", b"PUT", b"3", spelled])
report.check("... also when its JSON is laid out otherwise", intake.recv_multipart()[3:] == [b"2 resent"])

# What was judged, from replay.
desk.settle()
replay = Replay(context, desk.replay)
records, head = replay.read()
entries = [json.loads(record) for record in records]
items = [entry for entry in entries if entry["entry"] == "item"]
report.check("every article became an item, in order", [e["accession"] for e in items] == list(range(1, 8)), len(items))
kinds = [entry["duplicate"]["kind"] for entry in items]
report.check("the copy is exact, the rewrite near, the rest no repeats",
             kinds == ["none", "none", "exact", "near", "none", "none", "none"], kinds)


def in_filter(entry):
    """The filter, read once more and evaluated in Python."""
    if entry["entry"] != "item":
        return False
    item = entry["item"]
    topics = any(s["uri"].startswith("medtop:16000000") for s in item.get("subjects", []))
    places = any(p.get("literal") == "SY" or "SY" in p.get("within", []) or p.get("name") == "Syria"
                 for p in item.get("places", []))
    return topics and places and entry["duplicate"]["kind"] not in ("exact", "near")


expected = [entry["seq"] for entry in entries if in_filter(entry)]
report.check("the two fresh reports of war in Syria match the filter, by the records themselves",
             [entry["item"]["uri"][-2:] for entry in entries if in_filter(entry)] == ["c1", "c7"],
             [(e["item"]["uri"], [s["uri"] for s in e["item"].get("subjects", [])],
               [p.get("literal") for p in e["item"].get("places", [])]) for e in items])

# What came live: exactly the matching records, in an unbroken chain.
live, chain = [], []
until = time.monotonic() + 20
while time.monotonic() < until:
    if not sub.poll(500):
        continue
    topic, position, *record = sub.recv_multipart()
    if position.startswith(b"beat"):
        chain.append(("beat", *map(int, position.split()[1:])))
        if chain[-1][2] >= head - 1:
            break
    else:
        seq, previous = map(int, position.split())
        chain.append((seq, previous))
        live.append((seq, record[0]))
report.check("live come exactly the records that match", [seq for seq, _ in live] == expected, (live and [s for s, _ in live], expected))
report.check("... the same bytes as from replay", [record for _, record in live] == [r for r in records if json.loads(r)["seq"] in expected])
whole, last = True, examined
for link in chain:
    previous = link[1]
    whole = whole and previous <= last
    last = link[2] if link[0] == "beat" else link[0]
report.check("each message's PREVIOUS is no later than the last number examined: the chain is unbroken", whole, chain)
report.check("the first PREVIOUS is the head when the filter was new", chain[0][1] <= examined, (chain[:1], examined))

# A place by its name takes in what lies inside it, as its code does.
named, _ = replay.read(FILTER.replace(b"place=SY", b"place=Syria"))
report.check("the name of a country finds what its code finds", named == [record for _, record in live], len(named))

# What cannot be written is said, and no success.
for what, command in [
    ("the subscriber", ["wiredesk-subscriber", "--from", "start", "--count", "3", "--output", "ndjson", "--publish", desk.publish, "--replay", desk.replay]),
    ("explain", ["wiredeskctl", "explain", "1", "--replay", desk.replay]),
    ("convert", ["wiredesk-producer", "convert", os.path.join(_desk.ROOT, "Config", "samples", "wire.ndjson")]),
]:
    with open("/dev/full", "wb") as full:
        run = subprocess.run([_desk.program(command[0]), *command[1:]], env=environment(), stdout=full, stderr=subprocess.PIPE, timeout=60)
    report.check(f"a full disk behind {what}: exit 1, and it says so", run.returncode == 1 and b"No space left" in run.stderr, (run.returncode, run.stderr[-300:]))

# Replay under the same filter, by number and by time; paging.
filtered, _ = replay.read(FILTER)
report.check("replay under the filter gives the same records", filtered == [record for _, record in live])
first, _ = replay.read(FILTER, b"%d" % (expected[0] + 1))
report.check("replay from a number begins there", [json.loads(r)["seq"] for r in first] == expected[1:])
everything, _ = replay.read(b"", b"2026-01-01T00:00:00Z", count=2)
report.check("replay from a time, two at a time, gives every record", everything == records)
verb, rest = replay.ask(b"READ", b"", b"now", b"10", b"77")
report.check("READ from now gives nothing, and the request's number back", rest[0] == b"77" and len(rest) == 3, rest)
report.check("PING comes back as PONG", replay.ask(b"PING", b"x y") == (b"PONG", [b"x y"]))

# What is wrong is answered in words.
bad = context.socket(zmq.SUB)
bad.linger = 0
bad.connect(desk.publish)
bad.subscribe(b"subject=medtop:16000000&plaice=SY")
report.check("a bad filter is answered on the same socket", bad.poll(10_000))
topic, position, why = bad.recv_multipart()
why = json.loads(why)
report.check("... with the column and the reason",
             topic == b"subject=medtop:16000000&plaice=SY\0" and position == b"error" and why["where"] == 25 and "plaice" in why["why"],
             (topic, position, why))


def refusal(*frames, through=replay):
    try:
        return through.ask(*frames)
    except Refused as refused:
        return refused.code, refused.sentence


code, sentence = refusal(b"READ", b"place>SY", b"start", b"1")
report.check("READ with a bad filter is bad-filter with the column", code == "bad-filter" and "column" in sentence, (code, sentence))
code, sentence = refusal(b"READ", b"", b"yesterday", b"1")
report.check("READ from nowhere is bad-position and quotes it", code == "bad-position" and "yesterday" in sentence, (code, sentence))
connection = Intake(context, desk.intake)
outcome = connection.put(json.dumps({"uri": "urn:x", "versionCreated": "tomorrow"}).encode())[0]
report.check("a bad article is refused with the member's name",
             outcome.startswith("bad-article ") and "versionCreated" in outcome and "tomorrow" in outcome, outcome)
outcomes = connection.put(b'{"type":"text"}', ARTICLES[0], b"[]")
report.check("in one PUT the good are taken and the bad refused, each for itself",
             outcomes[0].startswith("bad-article") and outcomes[1] == "1 resent" and outcomes[2].startswith("bad-article"), outcomes)

# The same through the programs.
text = subprocess.run([_desk.program("wiredesk-subscriber"), "--filter", FILTER.decode(), "--from", "start", "--until-idle", "1",
                       "--output", "ndjson", "--publish", desk.publish, "--replay", desk.replay],
                      env=environment(), capture_output=True, timeout=60)
report.check("wiredesk-subscriber prints the same bytes and nothing else",
             text.returncode == 0 and text.stdout == b"".join(record + b"\n" for _, record in live), (text.returncode, text.stderr))
fed = subprocess.run([_desk.program("wiredesk-producer"), "feed", "-", "--to", desk.intake, "--quiet"], env=environment(),
                     input=b"\n".join(ARTICLES) + b'\n{"uri":"urn:bad","type":"text","versionCreated":"tomorrow"}\n', capture_output=True, timeout=60)
report.check("wiredesk-producer feeds standard input, names what was refused and exits with 1",
             fed.returncode == 1 and b"versionCreated" in fed.stderr and fed.stdout == b"", (fed.returncode, fed.stderr))
status = desk.status()
report.check("the books balance and count what happened",
             status["books"]["balanced"] and status["books"]["accepted"] == len(ARTICLES) and status["intake"]["resent"] >= 3 + len(ARTICLES)
             and status["intake"]["refused"] >= 3 and status["publication"]["filters_refused"] >= 1 and status["replay"]["refused"] >= 2,
             status)
code, seconds = desk.stop()
report.check("the desk stops in order", code == 0, (code, desk.log_text()))

# The examples of the documentation run as they stand.
desk.start()
for name in ("Intake", "Publication", "Replay"):
    with open(os.path.join(_desk.ROOT, "Sources", "Wire", "Wire.docc", f"{name}.md")) as file:
        first_example = re.search(r"```python\n(.*?)```", file.read(), re.S).group(1)
    for default, own in (("5560", desk.intake), ("5561", desk.publish), ("5562", desk.replay)):
        first_example = first_example.replace(f"tcp://127.0.0.1:{default}", own)
    # The subscriber's example listens for ever: a while is enough to see that it does not break off.
    endless = "while True:\n    topic" in first_example
    try:
        ran = subprocess.run([sys.executable, "-c", first_example], capture_output=True, timeout=5 if endless else 30)
        ended = (ran.returncode, ran.stderr.decode()[-300:])
    except subprocess.TimeoutExpired:
        ended = (0, "") if endless else ("hangs", "")
    report.check(f"the first example of {name}.md runs as it stands", ended[0] == 0, ended)
desk.stop()

# The recipe of Replay.md, as it stands, over kills and restarts of the desk, a pause of the client and a high-water mark.
desk = Desk(publish__beatSeconds=1, publish__sendHighWaterMarkMessages=20)
desk.start()
with open(os.path.join(_desk.ROOT, "Sources", "Wire", "Wire.docc", "Replay.md")) as file:
    recipe = re.search(r"## Example: a reliable subscriber.*?```python\n(.*?)```", file.read(), re.S).group(1)
for default, own in (("5561", desk.publish), ("5562", desk.replay)):
    recipe = recipe.replace(f"tcp://127.0.0.1:{default}", own)
recipe = recipe.replace('print(record["seq"], record["entry"])', 'print(record["seq"], flush=True)')
filters = [b"", b"kind=none&place=SY|KE|PE", b"kind=dead"]
clients = []
for k, filter in enumerate(filters):
    path = os.path.join(desk.folder, f"client-{k}")
    with open(path, "wb") as file:
        clients.append((filter, path, subprocess.Popen(
            [sys.executable, "-c", recipe.replace('FILTER = b"place=SY"', f"FILTER = {filter!r}")], stdout=file)))
rng = random.Random(5)
number = 0


def feed(count):
    global number
    connection = Intake(context, desk.intake)
    for _ in range(count // 50):
        connection.put(*[article(number + n, rng) for n in range(1, 51)], seconds=60)
        number += 50
    connection.close()


time.sleep(2)
feed(300)
desk.kill()
desk.start()
feed(300)
code, _ = desk.stop()
time.sleep(1)
desk.start()
feed(100)
missed = desk.metric("wiredesk_subscriber_missed_records_total")
# Its sockets' buffers take some MB: so much goes past it that its high-water mark is reached.
clients[0][2].send_signal(signal.SIGSTOP)
feed(6_000)
held = desk.status()["publication"]["held_bytes"]
report.check("what the desk holds for a client that stands still is bounded by its high-water mark", held < 22 * 20_000, held)
clients[0][2].send_signal(signal.SIGCONT)
desk.settle()
feed(100)
desk.settle()
for filter, path, process in clients:
    replay = Replay(context, desk.replay)
    expected = [json.loads(record)["seq"] for record in replay.read(filter)[0]]
    replay.close()
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with open(path) as file:
            got = [int(line) for line in file.read().split("\n")[:-1]]
        if len(got) >= len(expected):
            break
        time.sleep(0.2)
    report.check(f"the recipe under \"{filter.decode()}\" had every record once and in order, over two restarts and a pause",
                 got == expected and process.poll() is None, (len(got), len(expected), process.poll()))
    process.kill()
    process.wait()
counted = desk.metric("wiredesk_subscriber_missed_records_total") - missed
report.check("what the client that stood still has missed is counted", counted > 100, counted)
report.check("... and shown in the status", desk.status()["publication"]["missed_records"] >= counted)
code, seconds = desk.stop()
report.check("the desk stops in order after all", code == 0, (code, desk.log_text()[-500:]))
report.finish()
