#!/usr/bin/env python3
"""Promises 1 to 5 when a process stands still (SIGSTOP), and promise 3 when a producer is killed and fed again.

    faults_processes.py [--only PART] [--seconds S] [--turns N] [--kills N] [--seed S]

Parts: desk, producer, subscriber (each is stopped for S seconds under load and goes on), refeed (wiredesk-producer feeds
a file, is killed with -9 at random moments and feeds the same file again, N times: each article is there once), spool
(the same with `watch`). 4 s in CI; the long run is `--seconds 30 --turns 2 --kills 100`.
"""
import argparse
import json
import os
import random
import signal
import subprocess
import time

import zmq

import _desk
from _desk import Desk, Replay, Report, article, environment, program
from _load import Load


def stopped(report, seed, seconds, turns, name):
    load = Load(report, f"SIGSTOP of the {name} for {seconds:g} s", seed)
    process = {"desk": load.desk.process, "producer": load.producer, "subscriber": load.follower}[name]
    load.run(1)
    for turn in range(1, turns + 1):
        acknowledged = len(load.feeder.accessions)
        process.send_signal(signal.SIGSTOP)
        if name == "desk":
            # Its answers that were on their way, then silence.
            load.run(0.2)
            acknowledged = len(load.feeder.accessions)
            load.recipe_lags_until = time.monotonic() + seconds
        load.run(seconds)
        more = len(load.feeder.accessions) - acknowledged
        if name == "desk":
            load.check(f"nothing is acknowledged meanwhile ({turn})", more == 0, more)
        else:
            load.check(f"others go on meanwhile ({turn})", more > load.rate * seconds * 0.3, more)
        process.send_signal(signal.SIGCONT)
        load.say(f"went on {load.resumes():.1f} s after SIGCONT")
        load.run(0.5)
    load.same_process()
    load.finish()


def refeed(report, seed, kills, name):
    """A producer program is killed while it feeds; whoever feeds the same again makes nothing double."""
    rng = random.Random(seed)
    desk = Desk(publish__beatSeconds=1)
    desk.start()
    count = 4000
    articles = [article(n, random.Random(seed ^ n), 80) for n in range(1, count + 1)]
    if name == "refeed":
        path = os.path.join(desk.folder, "feed.ndjson")
        with open(path, "wb") as file:
            file.write(b"".join(each + b"\n" for each in articles))
        command = ["feed", path, "--format", "ninjs-ndjson"]
    else:
        path = os.path.join(desk.folder, "spool")
        os.mkdir(path)
        command = ["watch", path]
        size = count // 80
        for at in range(0, count, size):
            with open(os.path.join(desk.folder, "part"), "wb") as file:
                file.write(b"".join(each + b"\n" for each in articles[at:at + size]))
            os.rename(os.path.join(desk.folder, "part"), os.path.join(path, f"{at:06d}.ndjson"))
    accepted = []
    for _ in range(kills):
        with open(os.path.join(desk.folder, "said"), "wb") as said:
            process = subprocess.Popen([program("wiredesk-producer"), *command, "--to", desk.intake, "--quiet"], env=environment(),
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=_desk._die_with_parent)
        # From before its first word to well into the file: feeding all of it takes about a second.
        time.sleep(rng.uniform(0.02, 0.25) if name == "refeed" else rng.uniform(0.2, 1.5))
        process.kill()
        process.wait()
        accepted.append(desk.status()["books"]["accepted"])
    last = subprocess.Popen([program("wiredesk-producer"), *command, "--to", desk.intake, "--quiet"], env=environment(),
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=_desk._die_with_parent)
    if name == "refeed":
        said = last.communicate(timeout=120)[1]
        report.check(f"{name}: the last run ends with everything acknowledged", last.returncode == 0, (last.returncode, said[-300:]))
    else:
        deadline = time.monotonic() + 60
        while any(each.endswith(".ndjson") for each in os.listdir(path)) and time.monotonic() < deadline:
            time.sleep(0.1)
        last.terminate()
        said = last.communicate(timeout=30)[1]
        report.check(f"{name}: the folder is empty in the end", not [each for each in os.listdir(path) if each.endswith(".ndjson")], (os.listdir(path)[:5], said[-300:]))
    desk.settle()
    context = zmq.Context()
    replay = Replay(context, desk.replay)
    uris = [json.loads(record)["item"]["uri"] for record in replay.read(b"kind!=notice")[0]]
    replay.close()
    report.check(f"{name}: every article is there once", sorted(uris) == sorted(f"urn:test:{n}" for n in range(1, count + 1)),
                 f"{len(uris)} records, {len(set(uris))} different")
    status = desk.status()
    report.check(f"{name}: the books balance", status["books"]["balanced"] and status["books"]["accepted"] == count, status["books"])
    ended, _ = desk.stop()
    verified = subprocess.run([program("wiredeskctl"), "verify", "--state-dir", desk.state], env=environment(), capture_output=True, text=True)
    report.check(f"{name}: it stops in order and verify finds that everything holds", ended == 0 and verified.returncode == 0, verified.stdout[-500:])
    print(f"     {name}: {kills} kills, accepted after each {accepted[:12]}{'…' if kills > 12 else ''}, {status['intake']['resent']} recognised as sent before", flush=True)
    context.destroy(linger=0)
    desk.remove()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", help="one part")
    parser.add_argument("--seconds", type=float, default=2 if _desk.QUICK else 4)
    parser.add_argument("--kills", type=int, default=4)
    parser.add_argument("--turns", type=int, default=1, help="how often it is stopped")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"{options.seconds:g} s each, {options.kills} kills, seed {seed}", flush=True)
    report = Report()
    for name in ("desk", "producer", "subscriber"):
        if options.only in (None, name):
            stopped(report, seed, options.seconds, options.turns, name)
    for name in ("refeed", "spool"):
        if options.only in (None, name):
            refeed(report, seed, options.kills, name)
    report.finish()


if __name__ == "__main__":
    main()
