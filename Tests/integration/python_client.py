#!/usr/bin/env python3
"""The Python client that ships (deploy/clients/python/wiredesk.py): nothing is lost or doubled while desk and client are killed.

    python_client.py [--articles N] [--seed S]
"""
import argparse
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time

import _desk
from _desk import Desk, Replay, Report, article

sys.path.insert(0, os.path.join(_desk.ROOT, "deploy", "clients", "python"))
import wiredesk  # noqa: E402
import zmq  # noqa: E402

FILTER = "kind!=dead"

# Run as a program of its own, so that it can be killed.
READER = """
import sys
sys.path.insert(0, sys.argv[1])
import wiredesk
out = open(sys.argv[5], "ab", buffering=0)
for record in wiredesk.Subscriber(sys.argv[6], start="start", place=sys.argv[4], publish=sys.argv[2], replay=sys.argv[3]):
    out.write(record.json + b"\\n")
"""


def reader(desk, place, output):
    return subprocess.Popen([sys.executable, "-c", READER, os.path.join(_desk.ROOT, "deploy", "clients", "python"),
                             desk.publish, desk.replay, place, output, FILTER])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=1_500 if _desk.QUICK else 4_000)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    rng = random.Random(options.seed)
    report = Report()
    desk = Desk(publish__beatSeconds=1)
    desk.start()

    def articles(first, count):
        return [article(number, random.Random(options.seed ^ number), 60) for number in range(first, first + count)]

    # Results, refusals, resends.
    with wiredesk.Producer(source="Test", intake=desk.intake) as producer:
        results = list(producer.feed(articles(1, 200)))
        report.check("every article is acknowledged with a number of its own",
                     sorted(r.accession for r in results) == list(range(1, 201)) and not any(r.resent for r in results))
        again = list(producer.feed(json.loads(a) for a in articles(1, 200)))
        report.check("sent again, as dicts, each is known and has its number",
                     {r.accession for r in again} == set(range(1, 201)) and all(r.resent for r in again))
        bad = [b"{", json.dumps({"uri": "urn:x", "type": "text", "version": 7, "headlines": 3}), b" " * (5 << 20), articles(201, 1)[0]]
        refused = list(producer.feed(bad))
        report.check("what is no article, or too large, is refused by itself, and says why",
                     sorted(r.refusal.code for r in refused if not r.accepted) == ["bad-article", "bad-article", "too-large"]
                     and [r.accession for r in refused if r.accepted] == [201], refused)
    desk.settle()
    seen = [r.seq for r in wiredesk.Subscriber("", start="start", idle=2, publish=desk.publish, replay=desk.replay)]
    report.check("from the start, every record", seen == list(range(1, len(seen) + 1)) and len(seen) >= 201, len(seen))
    tail = [r.seq for r in wiredesk.Subscriber("", start=seen[-1] - 4, idle=2, publish=desk.publish, replay=desk.replay)]
    report.check("from a number, what is from there on", tail == seen[-5:], tail)
    try:
        next(iter(wiredesk.Subscriber("plaice=SY", publish=desk.publish, replay=desk.replay)))
        report.check("a filter that is none is an error", False)
    except wiredesk.DeskError as error:
        report.check("a filter that is none is an error that names the column", error.code == "bad-filter" and "1" in error.sentence, error)

    # Desk and reader are killed, and come back, under load.
    place, output = os.path.join(desk.folder, "place"), os.path.join(desk.folder, "seen.ndjson")
    process = reader(desk, place, output)
    load, outcome = articles(1_001, options.articles), []

    def feed():
        with wiredesk.Producer(source="Test", intake=desk.intake, batch=16, context=zmq.Context()) as producer:
            def slowly():
                for number, each in enumerate(load):
                    if number % 100 == 0:
                        time.sleep(0.1)
                    yield each
            outcome.extend(producer.feed(slowly()))

    thread = threading.Thread(target=feed, daemon=True)
    thread.start()
    desks = readers = 0
    while thread.is_alive() and desks + readers < 8:
        time.sleep(rng.uniform(0.3, 1.0))
        if rng.random() < 0.5:
            desk.kill()
            desk.start()
            desks += 1
        else:
            process.send_signal(signal.SIGKILL)
            process.wait()
            process = reader(desk, place, output)
            readers += 1
    thread.join(120)
    print(f"     {desks} kills of the desk, {readers} of the subscriber, {sum(r.resent for r in outcome)} resent, seed {options.seed}")
    report.check("the producer comes through it with every article acknowledged", len(outcome) == len(load) and all(r.accepted for r in outcome),
                 f"{len(outcome)} of {len(load)}")
    report.check("no number is given twice", len({r.accession for r in outcome}) == len(load))
    books = desk.settle()["books"]
    report.check("the books balance", books["balanced"] and books["accepted"] == 201 + len(load), books)
    replay = Replay(zmq.Context.instance(), desk.replay)
    records = replay.read(FILTER.encode())[0]
    replay.close()
    until = time.monotonic() + 30
    while time.monotonic() < until and not (os.path.exists(output) and open(output, "rb").read().endswith(records[-1] + b"\n")):
        time.sleep(0.1)
    process.terminate()
    process.wait()
    lines = open(output, "rb").read().splitlines()
    report.check("the subscriber has every record, byte for byte", list(dict.fromkeys(lines)) == records,
                 f"{len(set(lines))} different of {len(records)}")
    doubled = len(lines) - len(set(lines))
    report.check("again it has at most what came since the place was written, once for each kill", doubled <= 2_000 * readers, doubled)
    desk.stop()
    desk.remove()
    report.finish()


if __name__ == "__main__":
    main()
