#!/usr/bin/env python3
"""Promises 1 to 4 under `kill -9`: every acknowledged article is in the records exactly once, in order, dense.

    kill_rounds.py [--rounds N] [--seed S]

A producer that reconnects feeds a desk which is killed over and over: every other round at a random moment, the
rounds between at a named crash point (WIREDESK_CRASH_POINT), so that each interval between two promises is hit.
Meanwhile a `wiredesk-subscriber` and a plain SUB socket listen. Afterwards the records are read back and compared with
what the producer was told. 24 rounds in CI, 8 with WIREDESK_QUICK=1; the long run is `--rounds 200`
(13 minutes on two cores).
"""
import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import time

import zmq

import _desk
from _desk import Desk, Feeder, Replay, Report, article, environment, journal_tail, program, subscriber

# Crash point and the interval in which a kill at it falls.
POINTS = {
    "intake.appended": "intake append → sync",
    "intake.synced": "sync → acknowledgement",
    "acknowledged": "acknowledgement → records append",
    "records.appended": "records append → publication",
    "records.synced": "records append → publication",
    "published": "after publication",
}
INTERVALS = list(dict.fromkeys(POINTS.values()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=8 if _desk.QUICK else 24)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--words", type=int, default=60, help="words of an article's body")
    parser.add_argument("--rate", type=int, default=1500,
                        help="articles fed a second: a long run shall not spend its time on reading back what it fed")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"{options.rounds} rounds, seed {seed}", flush=True)
    rng = random.Random(seed)
    report = Report()
    context = zmq.Context()
    desk = Desk(publish__beatSeconds=1, logging__level="info")
    feeder = Feeder(context, desk.intake, lambda number: article(number, random.Random(seed ^ number), options.words))

    live = subscriber(context, desk.publish)
    live.reconnect_ivl = 20
    published = 0           # last sequence number that the plain subscriber saw

    def listen():
        nonlocal published
        while live.poll(0):
            frames = live.recv_multipart()
            if not frames[1].startswith((b"beat", b"error")):
                published = int(frames[1].split()[0])

    output = open(os.path.join(desk.folder, "live.ndjson"), "wb")
    complaints = open(os.path.join(desk.folder, "live.log"), "wb")
    follower = None
    named = dict.fromkeys(INTERVALS, 0)
    random_kills = dict.fromkeys(INTERVALS, 0)
    idle_kills = unreached = 0
    points = list(POINTS)

    def feed(seconds, until=lambda: False):
        began = time.monotonic()
        first = feeder.next_number
        while (passed := time.monotonic() - began) < seconds and not until():
            # Bursts at first, so that the desk has more than one batch at a time to do.
            feeder.limit = first + 200 + int(options.rate * passed)
            feeder.step(5)
            listen()

    started = time.monotonic()
    for number in range(options.rounds):
        point = points[number // 2 % len(points)] if number % 2 else None
        # A few hundred passes at most: a pass is a batch. It may come during recovery, before the desk is ready.
        arm = {"WIREDESK_TESTING": "1", "WIREDESK_CRASH_POINT": f"{point}:{rng.randint(1, 40)}"} if point else {}
        ready = desk.start(**arm)
        if follower is None and ready:
            follower = subprocess.Popen(
                [program("wiredesk-subscriber"), "--from", "start", "--output", "ndjson", "--publish", desk.publish,
                 "--replay", desk.replay], stdout=output, stderr=complaints, env=environment(),
                preexec_fn=_desk._die_with_parent)
        if point:
            feed(20, until=lambda: not desk.alive())
            if desk.alive():
                unreached += 1
                desk.kill()
            else:
                named[POINTS[point]] += 1
                if desk.process.returncode != -signal.SIGKILL:
                    report.check(f"round {number + 1}: crash point {point} ends in SIGKILL", False,
                                 f"status {desk.process.returncode}\n{desk.log_text()}")
            feeder.drain()
            listen()
        else:
            feed(rng.uniform(0.02, 1.0) if rng.random() < 0.7 else rng.uniform(1.0, 2.5))
            if not desk.alive():
                report.check(f"round {number + 1}: the desk lives until it is killed", False, desk.log_text())
            desk.kill()
            feeder.drain()
            listen()
            # Where did it fall? What the files hold against what each side was told.
            accepted, _ = journal_tail(os.path.join(desk.state, "intake"))
            recorded, body = journal_tail(os.path.join(desk.state, "records"))
            judged = max(map(int, re.findall(rb'"accession":(\d+)', body)), default=0)
            acknowledged = max(feeder.accessions.values(), default=0)
            hits = []
            if accepted > acknowledged:
                hits += ["intake append → sync", "sync → acknowledgement"]
            if acknowledged > judged:
                hits.append("acknowledgement → records append")
            if recorded > published:
                hits.append("records append → publication")
            for interval in hits:
                random_kills[interval] += 1
            idle_kills += not hits
        if (number + 1) % 10 == 0:
            print(f"     {number + 1} rounds, {len(feeder.accessions)} acknowledged, "
                  f"{feeder.connections} connections", flush=True)

    # The last start is left alone, and everything ends in order.
    desk.start()
    feeder.limit = max(feeder.next_number - 1, 500)
    print(f"     {time.monotonic() - started:.0f} s for the rounds", flush=True)
    feeder.finish()
    status = desk.settle()
    replay = Replay(context, desk.replay)
    records, _ = replay.read()
    replay.close()

    fed = feeder.next_number - 1
    entries = [json.loads(record) for record in records]
    judged = [entry for entry in entries if entry["entry"] in ("item", "dead")]
    by_accession = {}
    for entry in judged:
        by_accession.setdefault(entry["accession"], []).append(entry)
    uris = [entry["item"]["uri"] for entry in judged if entry["entry"] == "item"]
    lost = [number for number, accession in feeder.accessions.items()
            if [entry.get("item", {}).get("uri") for entry in by_accession.get(accession, [])] != [f"urn:test:{number}"]]

    report.check("every article fed was acknowledged in the end", len(feeder.accessions) == fed and not feeder.refused,
                 f"{len(feeder.accessions)} of {fed}, refused {list(feeder.refused.items())[:3]}")
    report.check("no article got two accession numbers, and no answer contradicted another",
                 not feeder.contradictions, feeder.contradictions[:3])
    report.check("every acknowledged article is in the records exactly once, under its accession number", not lost,
                 f"{len(lost)} are not: {lost[:5]}")
    report.check("no article is in the records twice", len(set(uris)) == len(uris))
    report.check("the records hold nothing that was not fed", len(uris) == fed, f"{len(uris)} items of {fed}")
    report.check("sequence numbers are dense from 1", [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1)))
    report.check("accession numbers are dense from 1 and the records are in their order",
                 [entry["accession"] for entry in judged] == list(range(1, len(judged) + 1)))
    books = status["books"]
    report.check("the books balance", books["accepted"] == books["items"] + books["dead"] == len(judged), books)
    report.check("nothing healthy is dead", books["dead"] == 0, books)

    # The subscriber that listened through every kill has the same bytes, once each and in order.
    until = time.monotonic() + 30
    expected = b"".join(record + b"\n" for record in records)
    path = output.name
    while os.path.getsize(path) < len(expected) and time.monotonic() < until and follower.poll() is None:
        time.sleep(0.1)
    follower.terminate()
    follower.wait()
    with open(path, "rb") as file:
        seen = file.read()
    with open(complaints.name, "rb") as file:
        said = file.read().decode(errors="replace")[-400:]
    report.check("a subscriber that listened through every kill has the records byte for byte", seen == expected,
                 f"{len(seen.splitlines())} lines of {len(records)}; it said: {said}")
    status, seconds = desk.stop()
    report.check("the desk stops in order", status == 0, f"status {status} after {seconds:.1f} s")
    desk.start()
    replay = Replay(context, desk.replay)
    again, _ = replay.read()
    report.check("after an orderly restart the records are the same bytes", again == records)
    desk.stop()

    print("kills by interval:                  at its crash point   at a random moment")
    for interval in INTERVALS:
        print(f"  {interval:34s} {named[interval]:10d} {random_kills[interval]:20d}")
    print(f"  in none of them (nothing in flight)           {idle_kills:20d}")
    print(f"{options.rounds} kills, {fed} articles, {feeder.resent} recognised as sent before, "
          f"{feeder.connections} connections, {len(records)} records")
    report.check("every crash point that was armed was reached", unreached == 0, f"{unreached} were not")
    report.check("every interval was hit", options.rounds < 2 * len(points) or all(named[i] for i in INTERVALS), named)
    if options.rounds >= 200:
        report.check("every interval was hit at least ten times", all(named[i] >= 10 for i in INTERVALS), named)
    report.finish()


if __name__ == "__main__":
    main()
