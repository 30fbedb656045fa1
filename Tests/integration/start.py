#!/usr/bin/env python3
"""From exec to READY: of an empty desk, and of one with many records after a stop and after a kill.

    Tests/integration/start.py [--records N] [--state DIR]

Fills a desk with N made-up articles of 4 KB (`wiredesk-bench corpus`, through `wiredesk-producer`), stops it, starts it; feeds as many
again as a kill can leave to be read back (snapshots come every 100,000 records), kills it, starts it. Each time it prints the seconds
to READY, of the clock and of the processor, and the memory; asserted is only that nothing is lost. --state keeps the folder, and a folder that has N records already is not filled again. For the requirement of
5 s with a million records: --records 1000000 on an idle machine, 17 GB of disk.
"""
import argparse
import json
import os
import subprocess
import time

import _desk
from _desk import Desk, Report, environment, program


def started(desk, what):
    """Starts it and prints what that took."""
    began = time.monotonic()
    desk.start(wait=False)
    desk.wait_ready(900)
    took = time.monotonic() - began
    with open(f"/proc/{desk.process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    processor = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    print(f"     {what}: READY after {took:.2f} s ({processor:.2f} s of the processor), {desk.memory():.0f} MB, "
          f"at most {desk.memory('VmHWM'):.0f} MB", flush=True)
    return took


def feed(desk, count, seed):
    """So many made-up articles, the same for the same seed."""
    corpus = subprocess.Popen(
        [program("wiredesk-bench"), "corpus", "--count", str(count), "--seed", str(seed)], stdout=subprocess.PIPE,
        env=environment(), preexec_fn=_desk._die_with_parent)
    began = time.monotonic()
    status = subprocess.run(
        [program("wiredesk-producer"), "feed", "-", "--to", desk.intake, "--format", "ninjs-ndjson", "--quiet"],
        stdin=corpus.stdout, env=environment(), preexec_fn=_desk._die_with_parent).returncode
    corpus.wait()
    print(f"     {count} articles fed in {time.monotonic() - began:.0f} s", flush=True)
    return status


def read(desk, sequence):
    """The record of that number, by replay."""
    out = subprocess.run(
        [program("wiredesk-subscriber"), "--from", str(sequence), "--count", "1", "--until-idle", "5", "--output", "ndjson",
         "--publish", desk.publish, "--replay", desk.replay], capture_output=True, env=environment()).stdout
    return json.loads(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=3_000 if _desk.QUICK else 20_000)
    parser.add_argument("--state", help="the desk's state folder; it is kept")
    options = parser.parse_args()
    report = Report()
    count = options.records
    desk = Desk(state=options.state)

    desk.start(wait=False)
    desk.wait_ready()
    have = desk.status()["books"]["accepted"]
    if have == 0:
        desk.stop()
        started(desk, "an empty desk")
        report.check("an idle desk takes less than 150 MB", desk.memory() < 150, f"{desk.memory():.0f} MB")
    if have < count:
        report.check("the articles are taken in", feed(desk, count - have, 2026 + have) == 0)
        desk.settle(600)
    have = desk.status()["books"]["accepted"]
    report.check("each of them is one", have == count, have)
    report.check("it stops", desk.stop(120)[0] == 0)

    started(desk, f"{have} records, after a stop")
    books = desk.status()["books"]
    report.check("it has every record", books["balanced"] and books["items"] == have, books)
    report.check("its records are read by their numbers", read(desk, have // 2)["seq"] == have // 2)

    more = min(95_000, max(1, have // 4))
    report.check("more articles are taken in", feed(desk, more, 7_000_000 + have) == 0)
    desk.kill()
    started(desk, f"{have + more} records, after a kill {more} records behind the snapshot")
    desk.settle(600)
    books = desk.status()["books"]
    report.check("every article acknowledged before the kill has its record", books["items"] == have + more, books)
    report.check("it takes new ones", feed(desk, 100, 9_000_000) == 0)
    report.check("it stops again", desk.stop(120)[0] == 0)
    report.finish()


if __name__ == "__main__":
    main()
