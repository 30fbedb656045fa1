#!/usr/bin/env python3
"""Poison: an article on which analysis traps or hangs becomes a dead entry with its reason; nothing healthy does.

    poison.py [--kills N] [--seed S]

A hidden fault (WIREDESK_TRAP_ON, Sources/Desk/HiddenFault.swift) makes the desk trap on marked articles, under load.
Each end of the desk is followed by a start, as a service manager would. Then: an article that hangs, one that traps
only in judging and only in the desk, children that are killed from outside, `wiredeskctl dead`, and a start without the
fault, after which what was dead can be retried. Under a minute.

With --kills N instead: N rounds of `kill -9` at random moments under load, children of the desk among the killed, an
article that traps now and then; in the end exactly those are dead. `--kills 1000` takes a quarter of an hour, or half.
"""
import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time

import zmq

import _desk
from _desk import Desk, Feeder, Intake, Replay, Report, article, environment, program

MARKER = "unspeakable-word"
TRAPS = {-signal.SIGILL, -signal.SIGTRAP, -signal.SIGSEGV, -signal.SIGABRT}
CLEAN = {"WIREDESK_TESTING": "1"}


def marked(number, rng, word=MARKER, **members):
    data = json.loads(article(number, rng, 40, **members))
    data["bodies"][0]["value"] += f"\nThis has an {word} in it."
    return json.dumps(data).encode()


def children(pid):
    """Processes whose parent it is."""
    found = []
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/children") as file:
                found += map(int, file.read().split())
        except OSError:
            pass
    return found


def control(desk, *arguments):
    done = subprocess.run(
        [program("wiredeskctl"), "dead", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
        stdin=subprocess.DEVNULL, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def at(desk):
    return ["--replay", desk.replay, "--http", desk.http]


def verify(desk, report, when):
    done = subprocess.run([program("wiredeskctl"), "verify", "--state-dir", desk.state], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, env=environment(), stdin=subprocess.DEVNULL)
    report.check(f"{when}, verify finds nothing wrong", done.returncode == 0, done.stdout.decode()[-1500:])


def records(context, desk, filter=b""):
    replay = Replay(context, desk.replay)
    found, _ = replay.read(filter)
    replay.close()
    return [json.loads(record) for record in found]


def feed_through_traps(desk, feeder, last, fault):
    """Feeds up to `last`, starting the desk again whenever it ends; how it ended each time."""
    ends = []
    feeder.limit = last
    until = time.monotonic() + 120
    while True:
        if not desk.alive():
            if desk.process is not None:
                ends.append(desk.process.returncode)
            feeder.drain()
            try:
                desk.start(**fault)
            except RuntimeError:
                # What the producer had sent again by itself came before "ready".
                if desk.process.returncode not in TRAPS:
                    raise
                continue
        feeder.step(20)
        if not feeder.unsettled and feeder.next_number > last:
            try:
                books = desk.status()["books"]
            except OSError:
                continue
            if books["in_flight"] == 0:
                return ends
        if time.monotonic() > until:
            raise RuntimeError(f"not through after 120 s; ends {ends}\n{desk.log_text()[-3000:]}")


def check_order(report, entries, fed):
    judged = [entry for entry in entries if entry["entry"] in ("item", "dead")]
    report.check("sequence numbers are dense from 1",
                 [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1)))
    report.check("each accession has exactly one item or dead entry, in order",
                 [entry["accession"] for entry in judged] == list(range(1, fed + 1)),
                 f"{len(judged)} of {fed}")


def trapping(report, context, seed):
    """Marked articles under load, then `wiredeskctl dead`, then the fix."""
    count, marks = 1200, {37, 38, 400, 777, 1199}
    desk = Desk(publish__beatSeconds=1)
    feeder = Feeder(context, desk.intake, lambda number: (
        marked(number, random.Random(seed ^ number)) if number in marks
        else article(number, random.Random(seed ^ number), 60)))
    fault = {**CLEAN, "WIREDESK_TRAP_ON": MARKER}
    desk.start(**fault)
    ends = feed_through_traps(desk, feeder, count, fault)
    entries = records(context, desk)
    dead = {entry["accession"]: entry for entry in entries if entry["entry"] == "dead"}
    expected = {feeder.accessions[number] for number in marks}
    report.check("the desk trapped, each time by a signal of its own", ends and set(ends) <= TRAPS, ends)
    report.check("every marked article is dead, and nothing healthy is", set(dead) == expected,
                 f"dead {sorted(dead)}, expected {sorted(expected)}")
    report.check("each says why, and its uri",
                 all(entry["reason"].startswith("analysis: SIG") and entry["reason"].endswith("in two child processes")
                     and entry["uri"].startswith("urn:test:") for entry in dead.values()), list(dead.values())[:2])
    report.check("every article was acknowledged once", len(feeder.accessions) == count and not feeder.contradictions,
                 feeder.contradictions[:3])
    check_order(report, entries, count)
    print(f"     {len(ends)} ends by a trap, {len(dead)} dead", flush=True)

    # What an operator does.
    first, second = sorted(expected)[:2]
    status, out, err = control(desk, "list", "--output", "ndjson", *at(desk))
    listed = [json.loads(line)["accession"] for line in out.splitlines()]
    report.check("dead list names them all", status == 0 and listed == sorted(expected), (status, listed, err))
    status, out, err = control(desk, "list", "--output", "table", "--state-dir", desk.state)
    report.check("dead list over the files names them too",
                 status == 0 and all(str(accession) in out for accession in expected), (status, out, err))
    status, out, err = control(desk, "show", str(first), *at(desk))
    report.check("dead show has the reason and the text", status == 0 and MARKER in out and "two child processes" in out,
                 (status, out, err))
    status, out, err = control(desk, "drop", str(second), *at(desk))
    _, out, _ = control(desk, "list", "--output", "ndjson", *at(desk))
    _, everything, _ = control(desk, "list", "--output", "ndjson", "--all", *at(desk))
    report.check("dead drop takes one off the list, --all shows it",
                 status == 0 and len(out.splitlines()) == len(expected) - 1
                 and len(everything.splitlines()) == len(expected), (status, err))
    status, _, err = control(desk, "retry", "1", "--to", desk.intake, *at(desk))
    report.check("dead retry of a healthy article is refused", status == 1 and "not-dead" in err, (status, err))
    desk.stop()

    # The fix: a desk without the fault.
    desk.start()
    status, out, err = control(desk, "retry", str(first), "--to", desk.intake, *at(desk))
    report.check("dead retry answers with the new accession",
                 status == 0 and out.strip() == f"{first} is accession {count + 1}", (status, out, err))
    status, out, err = control(desk, "retry", str(first), "--to", desk.intake, *at(desk))
    report.check("asked again it answers with the same", status == 0 and str(count + 1) in out, (status, out, err))
    status, out, err = control(desk, "retry", "--all", "--to", desk.intake, *at(desk))
    report.check("dead retry --all takes up the rest but for what was dropped",
                 status == 0 and len(out.splitlines()) == len(expected) - 2, (status, out, err))
    status, out, err = control(desk, "list", "--output", "ndjson", *at(desk))
    report.check("then the list is empty", status == 0 and out == "", (status, out, err))
    books = desk.settle()["books"]
    retried = {entry["retryOf"]: entry for entry in records(context, desk) if "retryOf" in entry}
    report.check("what was retried is an item with retryOf",
                 set(retried) == expected - {second}
                 and all(entry["entry"] == "item" for entry in retried.values()), retried.keys())
    report.check("the books balance", books["balanced"] and books["dead"] == len(expected)
                 and books["accepted"] == count + len(expected) - 1, books)
    status, _ = desk.stop()
    status, _, err = control(desk, "retry", str(first), "--to", desk.intake, *at(desk))
    report.check("without a desk, dead retry ends with 69", status == 69, (status, err))
    verify(desk, report, "after traps and retries")
    desk.remove()


def hanging(report, context, seed):
    """An article that hangs; meanwhile intake goes on, and children are killed from outside."""
    rng = random.Random(seed)
    desk = Desk(publish__beatSeconds=1, analysis__suspectAnswerSeconds=2)
    fault = {**CLEAN, "WIREDESK_HANG_ON": MARKER}
    desk.start(**fault)
    intake = Intake(context, desk.intake)
    intake.put(*[article(number, rng, 40) for number in range(1, 6)], marked(6, rng))
    intake.close()
    time.sleep(0.3)
    desk.kill()
    # Killed children first: none of them counts, however many.
    desk.start(**fault)
    killed = 0
    until = time.monotonic() + 20
    while killed < 4 and time.monotonic() < until:
        for child in children(desk.process.pid):
            os.kill(child, signal.SIGKILL)
            killed += 1
        time.sleep(0.05)
    books = desk.status()["books"]
    report.check("children killed from outside make nothing dead", killed >= 4 and books["dead"] == 0, (killed, books))
    intake = Intake(context, desk.intake)
    outcomes = intake.put(article(7, rng, 40))
    report.check("articles are acknowledged while a suspect is looked at", outcomes == ["7"], outcomes)
    report.check("the suspect is still in flight then", desk.status()["books"]["in_flight"] >= 1)
    report.check("the daemon is healthy meanwhile", desk.get("/healthz").strip() == "ok")
    desk.settle()
    dead = records(context, desk, b"kind=dead")
    report.check("the article that hangs is dead, and says so",
                 [entry["accession"] for entry in dead] == [6]
                 and dead[0]["reason"] == "analysis: no answer within 2 s in two child processes", dead)
    report.check("no child is left over", children(desk.process.pid) == [])
    intake.close()
    status, _ = desk.stop()
    report.check("the desk stops in order", status == 0, status)
    verify(desk, report, "after hangs and killed children")
    desk.remove()


def judging(report, context, seed):
    """Traps in the judgement, which no child can show: the desk's own notes."""
    rng = random.Random(seed)
    desk = Desk(publish__beatSeconds=1)
    fault = {**CLEAN, "WIREDESK_TRAP_JUDGING_ON": MARKER}
    desk.start(**fault)
    intake = Intake(context, desk.intake)
    intake.send(b"PUT", b"1", *[article(number, rng, 40) for number in range(1, 4)], marked(4, rng), article(5, rng, 40))
    ends = []
    for _ in range(6):
        until = time.monotonic() + 10
        while desk.alive() and time.monotonic() < until and not (desk.starts > 2 and ready_and_settled(desk)):
            time.sleep(0.05)
        if desk.alive():
            break
        ends.append(desk.process.returncode)
        try:
            desk.start(**fault)
        except RuntimeError:
            continue    # it trapped before it was ready
    intake.close()
    books = desk.settle()["books"]
    dead = records(context, desk, b"kind=dead")
    report.check("an article on which the desk itself trapped twice is dead, the others are items",
                 [entry["accession"] for entry in dead] == [4] and books["items"] == 4
                 and dead[0]["reason"].startswith("the desk itself ended on it twice: SIG"), (ends, dead, books))
    report.check("it took two ends of the desk", len(ends) == 2 and set(ends) <= TRAPS, ends)
    desk.stop()
    verify(desk, report, "after traps in judging")
    desk.remove()


def ready_and_settled(desk):
    try:
        books = desk.status()["books"]
        return books["in_flight"] == 0 and books["accepted"] >= 5
    except OSError:
        return False


def killing(report, context, rounds, seed):
    """Random kills under load, of the desk and of its children, with an article that traps now and then."""
    rng = random.Random(seed)
    every = 1_000
    desk = Desk(publish__beatSeconds=1, logging__level="info")
    fault = {**CLEAN, "WIREDESK_TRAP_ON": MARKER}
    feeder = Feeder(context, desk.intake, lambda number: (
        marked(number, random.Random(seed ^ number)) if number % every == 0
        else article(number, random.Random(seed ^ number), 60)))
    kills = child_kills = traps = early = 0
    began = time.monotonic()
    while kills < rounds:
        desk.start(wait=False, **fault)
        # Some die before they are ready, while they go through suspects; of some the child dies.
        moment = time.monotonic() + rng.uniform(0.02, 0.4)
        if rng.random() < 0.7:
            while desk.alive() and "wiredesk: ready" not in desk.log_text():
                feeder.step(5)
            moment = time.monotonic() + rng.uniform(0.02, 0.5)
        aims_at_children = rng.random() < 0.3
        first = feeder.next_number
        while time.monotonic() < moment and desk.alive():
            feeder.limit = max(feeder.limit or 0, first + rng.randint(50, 200))
            feeder.step(5)
            if aims_at_children:
                for child in children(desk.process.pid):
                    try:
                        os.kill(child, signal.SIGKILL)
                        child_kills += 1
                    except ProcessLookupError:
                        pass
        if desk.alive():
            early += "wiredesk: ready" not in desk.log_text()
            desk.kill()
            kills += 1
        elif desk.process.returncode in TRAPS:
            traps += 1
        else:
            report.check("the desk ends by a trap or a kill alone", False,
                         f"{desk.process.returncode}\n{desk.log_text()[-2000:]}")
            break
        feeder.drain(5)
        if kills % 50 == 0 and kills:
            print(f"     {kills} kills, {time.monotonic() - began:.0f} s, {len(feeder.accessions)} acknowledged, "
                  f"{traps} traps, {child_kills} children killed, {early} killed before ready", flush=True)
    desk.process = None
    ends = feed_through_traps(desk, feeder, feeder.next_number - 1, fault)
    traps += len(ends)
    fed = feeder.next_number - 1
    entries = records(context, desk)
    dead = sorted(entry["accession"] for entry in entries if entry["entry"] == "dead")
    expected = sorted(feeder.accessions[number] for number in range(every, fed + 1, every))
    report.check("no healthy article is dead, and every marked one is", dead == expected,
                 f"{len(dead)} dead, {len(expected)} marked, wrong {sorted(set(dead) ^ set(expected))[:5]}")
    report.check("every article fed was acknowledged, once", len(feeder.accessions) == fed
                 and not feeder.contradictions and not feeder.refused, feeder.contradictions[:3])
    check_order(report, entries, fed)
    uris = [entry["item"]["uri"] for entry in entries if entry["entry"] == "item"]
    report.check("no article is in the records twice", len(uris) == len(set(uris)))
    desk.stop()
    verify(desk, report, f"after {kills} kills")
    print(f"{kills} kills ({early} before ready), {child_kills} children killed, {traps} traps, {fed} articles, "
          f"{len(dead)} dead, {time.monotonic() - began:.0f} s", flush=True)
    desk.remove()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    report = Report()
    context = zmq.Context()
    if options.kills:
        killing(report, context, options.kills, seed)
    else:
        for part in (trapping, hanging, judging):
            part(report, context, seed)
    report.finish()


if __name__ == "__main__":
    main()
