#!/usr/bin/env python3
"""Promises 1 to 5 while the wall clock jumps by a day, forward and back, under the desk and both programs.

    faults_clock.py [--seconds S] [--days D] [--seed S]

A shim (`_clock.c`, compiled here) adds an offset to the wall clock of the three programs; it changes while they run.
After each jump articles go in and come out, beats come, retention drops nothing that is young, and a replay that asks
for a time or for the last minutes gets everything that came then. A desk that ends and starts in the past goes on too.
It also jumps while clients wait: a producer that was told no-space (needs root for a small tmpfs), in the long run also a
subscriber whose question got no answer. 1 s after each jump in CI; the long run is `--seconds 60`.

Needs a C compiler; says so and does nothing without.
"""
import argparse
import datetime
import json
import mmap
import os
import random
import shutil
import signal
import struct
import subprocess
import tempfile
import time

import _desk
from _desk import Desk, Replay, Report, environment, private_mounts, program
from _load import Load
from _volume import Volume


class Clock:
    """The wall clock of every program that is started with `env`."""

    def __init__(self, folder):
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        self.works = False
        if not compiler:
            return
        shim, path = os.path.join(folder, "clock.so"), os.path.join(folder, "offset")
        source = os.path.join(os.path.dirname(os.path.realpath(__file__)), "_clock.c")
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", source, "-o", shim, "-ldl"], check=True)
        with open(path, "wb") as file:
            file.write(bytes(4096))
        with open(path, "r+b") as file:
            self.page = mmap.mmap(file.fileno(), 4096)
        self.env = {"LD_PRELOAD": shim, "TEST_CLOCK_OFFSET": path}
        shown = subprocess.run(["date", "+%s"], env={**os.environ, **self.env}, capture_output=True, text=True)
        self.set(86_400)
        later = subprocess.run(["date", "+%s"], env={**os.environ, **self.env}, capture_output=True, text=True)
        self.set(0)
        self.works = shown.returncode == 0 and 86_399 <= int(later.stdout) - int(shown.stdout) <= 86_402

    def set(self, seconds):
        self.page[:8] = struct.pack("q", seconds)
        self.offset = seconds

    def now(self):
        """As the programs see it; ISO 8601."""
        moment = datetime.datetime.fromtimestamp(time.time() + self.offset, datetime.timezone.utc)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=1, help="after each jump")
    parser.add_argument("--days", type=float, default=1)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    options.day = int(options.days * 86_400)
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"jumps of {options.days:g} days, {options.seconds:g} s after each, seed {seed}", flush=True)
    report = Report()
    folder = tempfile.mkdtemp(prefix="wiredesk-clock.")
    try:
        clock = Clock(folder)
        if not clock.works:
            print("skip: no C compiler, or a loader without LD_PRELOAD", flush=True)
        else:
            jumps(report, clock, seed, options)
            while_told_to_wait(report, clock, seed, options)
            if options.seconds >= 10:
                while_reading(report, clock, seed, options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    report.finish()


def seqs_since(load, start):
    replay = Replay(load.context, load.desk.replay)
    try:
        return [json.loads(record)["seq"] for record in replay.read(b"", start.encode())[0]]
    finally:
        replay.close()


def jumps(report, clock, seed, options):
    day = options.day
    # Retention by age, as by default: 35 days. Segments are small, so that it has something to drop if it errs.
    load = Load(report, "clock jumps", seed, env=clock.env, journal__intake__segmentBytes="1 MiB", journal__records__segmentBytes="1 MiB")
    load.run(2)
    for name, offset in (("a day forward", day), ("back again", 0), ("a day back", -day), ("forward again", 0)):
        clock.set(offset)
        load.resumes(30, f"{name}: articles go in and come out")
        load.check(f"{name}: beats go on", load.hears_a_beat())
        load.run(1.2)
        began = clock.now()
        first = load.desk.status()["records"]["head"] + 1
        load.run(options.seconds)
        # From a time: everything since, at least. Where clocks went back, entries from before may stand in between.
        head = load.desk.status()["records"]["head"]
        since = seqs_since(load, began)
        load.check(f"{name}: replay from a time has everything since", set(range(first, head + 1)) <= set(since) and head > first,
                   f"{first} to {head}; got {len(since)} from {since[:1]}")
        age = subprocess.run([program("wiredesk-subscriber"), "--from", f"{int(options.seconds) + 10}s", "--until-idle", "0.5",
                              "--output", "ndjson", "--publish", load.desk.publish, "--replay", load.desk.replay],
                             env=environment(**clock.env), capture_output=True, timeout=60)
        got = {json.loads(line)["seq"] for line in age.stdout.splitlines()}
        load.check(f"{name}: so has `--from {int(options.seconds) + 10}s`", age.returncode == 0 and set(range(first, head + 1)) <= got,
                   f"{first} to {head}; got {len(got)} from {min(got, default=None)}, {age.stderr[-200:]}")
        load.check(f"{name}: all from the start is still there", load.records() and json.loads(load.records()[0])["seq"] == 1)
    clock.set(day)
    load.run(0.5)
    load.same_process()
    # The next start is in the past of the last: the records from "tomorrow" are there already.
    clock.set(0)
    load.desk.stop()
    load.desk.start(**clock.env)
    load.resumes(30, "a start in the past of the last goes on")
    load.finish()


def while_told_to_wait(report, clock, seed, options):
    """A producer that was told no-space waits half a second before it tries again: not a day, when the clock goes back."""
    volume = Volume("tmpfs", 96) if private_mounts() else None
    if volume is None or not volume.works:
        print("skip clock jumps on a full disk: needs root and mounts", flush=True)
        return
    # Made before the first thread there is, or the desk would not see it.
    desk = Desk(state=os.path.join(volume.mount, "state"), publish__beatSeconds=1, duplicates__indexBytes="8 MiB",
                journal__intake__segmentBytes="2 MiB", journal__records__segmentBytes="2 MiB")
    load = Load(report, "clock jumps on a full disk", seed, desk=desk, env=clock.env)
    load.run(1)
    for name, offset in (("a day back", -options.day), ("forward again", 0)):
        volume.fill()
        told = load.feeder.errors["no-space"]
        load.check(f"{name}: a producer is told no-space", load.run(30, lambda: load.feeder.errors["no-space"] > told), load.state())
        load.run(1)
        clock.set(offset)
        load.run(options.seconds)
        volume.empty()
        load.resumes(30, f"{name}: articles go in and come out once there is room")
        programs_go_on(load, name)
    load.same_process()
    load.finish()
    volume.remove()


def programs_go_on(load, name):
    """What wiredesk-producer has read by now is accepted soon, and wiredesk-subscriber prints all there is."""
    fed, head = load.program_next - 1, 0

    def accepted():
        nonlocal head
        books = load.desk.status()["books"]
        head = books["accepted"]
        return books["accepted"] - len(load.feeder.accessions) >= fed

    began = time.monotonic()
    load.check(f"{name}: wiredesk-producer goes on within 5 s", load.run(5, accepted), f"{head - len(load.feeder.accessions)} of {fed}")
    seen = load.desk.status()["records"]["head"]

    def printed():
        with open(load.output, "rb") as file:
            file.seek(max(0, os.path.getsize(load.output) - 65536))
            last = [line for line in file.read().split(b"\n")[:-1] if line.startswith(b'{"seq":')]
        return last and int(last[-1][7:].split(b",")[0]) >= seen

    load.check(f"{name}: wiredesk-subscriber goes on within 5 s", load.run(5, printed), f"it has not printed {seen}")
    load.say(f"{name}: programs went on after {time.monotonic() - began:.1f} s")


def while_reading(report, clock, seed, options):
    """A reader whose question went down with the desk asks again after five seconds: not after a day."""
    load = Load(report, "clock jumps while a subscriber waits for an answer", seed, env=clock.env)
    load.run(1)
    for name, offset in (("a day back", -options.day), ("forward again", 0)):
        # Fifteen seconds of silence, and a subscriber asks replay; the desk never answers.
        load.desk.process.send_signal(signal.SIGSTOP)
        load.recipe_lags_until = time.monotonic() + 16.5
        load.run(16.5)
        load.desk.kill()
        load.follower.send_signal(signal.SIGSTOP)
        clock.set(offset)
        load.desk.start(**clock.env)
        load.run(2)
        load.follower.send_signal(signal.SIGCONT)
        load.resumes(45, f"{name}: articles go in and come out")
        programs_go_on(load, name)
    load.finish()


if __name__ == "__main__":
    main()
