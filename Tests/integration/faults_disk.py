#!/usr/bin/env python3
"""Promises 1 to 5 on disks in trouble: full, failing (EIO), read-only (EROFS), and without descriptors left.

    faults_disk.py [--only PART] [--seconds S] [--turns N] [--seed S]

Parts: full (a small tmpfs), full-ext4 (a small ext4 on a loop device), eio-sync, eio-write, read-only (by strace),
power (the ext4 is shut down without its journal being flushed, and mounted again), descriptors. Under load the fault begins, lasts S seconds, ends; the desk must take articles again by itself, in the
same process, with nothing acknowledged lost, doubled or reordered. 3 s in CI, the long run is `--seconds 30 --turns 3`.

Mounts are made in a mount namespace of this process and end with it.
"""
import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import time
import urllib.error

import _desk
from _desk import Desk, Report, private_mounts
from _load import Load
from _volume import Volume


def readiness(desk):
    try:
        return desk.get("/readyz")
    except urllib.error.HTTPError as error:
        return error.read().decode()


def full(report, seed, seconds, turns, kind):
    volume = Volume(kind, 220 if kind == "ext4" else 160)
    if not volume.works:
        print(f"skip full disk on {kind}: {volume.why}", flush=True)
        return volume.remove()
    desk = Desk(state=os.path.join(volume.mount, "state"), publish__beatSeconds=1, duplicates__indexBytes="8 MiB",
                journal__intake__segmentBytes="2 MiB", journal__records__segmentBytes="2 MiB")
    load = Load(report, f"full disk, {kind}", seed, desk=desk)
    load.run(1)
    for turn in range(1, turns + 1):
        volume.fill()
        told = load.feeder.errors["no-space"]
        refused = load.run(30, lambda: load.feeder.errors["no-space"] > told)
        load.check(f"a producer is told no-space ({turn})", refused, load.state())
        before, acknowledged = load.feeder.errors["no-space"], len(load.feeder.accessions)
        read = load.recipe.examined
        load.run(seconds)
        # What had been acknowledged can still be read, and beats show that the desk lives.
        records = load.records()
        load.check(f"replay goes on ({turn})", len(records) >= read > 0, f"{len(records)} records, {read} seen before")
        load.check(f"publication goes on ({turn})", load.hears_a_beat())
        books = load.desk.status()["books"]
        load.check(f"the books balance while it is full ({turn})", books["balanced"], books)
        load.check(f"/readyz says that it is full ({turn})", load.run(10, lambda: "disk is full" in readiness(load.desk)), readiness(load.desk))
        load.say(f"{load.feeder.errors['no-space'] - before} more PUTs refused in {seconds} s, "
                 f"{len(load.feeder.accessions) - acknowledged} acknowledged")
        volume.empty()
        load.say(f"went on {load.resumes():.1f} s after there was room")
        load.run(0.5)
    load.same_process()
    # Killed while there is no room, it still starts, and what it has can be read.
    volume.fill()
    told = load.feeder.errors["no-space"]
    load.run(30, lambda: load.feeder.errors["no-space"] > told)
    load.desk.kill()
    load.desk.start(**load.env)
    known = max(load.feeder.accessions.values())
    load.check("a desk that is killed starts on the full disk and has everything that was acknowledged",
               max(json.loads(record)["accession"] for record in load.records()) >= known - load.desk.status()["books"]["in_flight"],
               load.state())
    told = load.feeder.errors["no-space"]
    load.check("and says no-space again", load.run(30, lambda: load.feeder.errors["no-space"] > told), load.state())
    volume.empty()
    load.say(f"went on {load.resumes():.1f} s after there was room")
    load.finish()
    volume.remove()


class Strace:
    """Attached to every thread of a process; what it injects ends when it lets go."""

    def __init__(self, pid, calls, error):
        self.process = subprocess.Popen(
            ["strace", "-f", "-qq", "-o", "/dev/null", "-p", str(pid), "-e", f"trace={calls}", "-e", f"inject={calls}:error={error}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=_desk._die_with_parent)
        until = time.monotonic() + 10
        while not self._traced(pid) and time.monotonic() < until:
            time.sleep(0.02)

    @staticmethod
    def _traced(pid):
        """Every thread has a tracer."""
        for task in os.listdir(f"/proc/{pid}/task"):
            try:
                with open(f"/proc/{pid}/task/{task}/status") as file:
                    if "TracerPid:\t0\n" in file.read():
                        return False
            except FileNotFoundError:
                pass
        return True

    def detach(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(10)


def injected(report, seed, seconds, turns, name, calls, error):
    load = Load(report, name, seed, journal__intake__segmentBytes="2 MiB", journal__records__segmentBytes="2 MiB")
    load.run(1)
    for turn in range(1, turns + 1):
        count = len(load.feeder.accessions)
        strace = Strace(load.desk.process.pid, calls, error)
        load.run(0.5)
        held = len(load.feeder.accessions)
        load.run(seconds)
        load.check(f"nothing is acknowledged while the disk fails ({turn})", len(load.feeder.accessions) == held,
                   f"{len(load.feeder.accessions) - held} were")
        load.say(f"{held - count} acknowledged before it was seen; {dict(load.feeder.errors)} answered")
        strace.detach()
        if not load.desk.alive():
            load.check(f"the desk lives on ({turn})", False, load.state())
            load.desk.start()
        load.say(f"went on {load.resumes():.1f} s after the disk was well")
        load.run(0.5)
    load.same_process()
    load.finish()


def power(report, seed, turns):
    """The file system ends where it stands, as without power: what was acknowledged is on the image."""
    volume = Volume("ext4", 300 + 60 * turns)   # sparse
    if not volume.works:
        print(f"skip power: {volume.why}", flush=True)
        return volume.remove()
    desk = Desk(state=os.path.join(volume.mount, "state"), publish__beatSeconds=1, duplicates__indexBytes="8 MiB",
                journal__intake__segmentBytes="2 MiB", journal__records__segmentBytes="2 MiB")
    load = Load(report, "power cut", seed, rate=400, desk=desk)
    rng = random.Random(seed)
    for turn in range(1, 3 * turns + 1):
        load.run(rng.uniform(0.3, 2))
        if not volume.cut_power():
            print(f"skip power: {volume.why}", flush=True)
            break
        load.run(0.5)       # what was acknowledged before gets here
        acknowledged = len(load.feeder.accessions)
        load.run(0.3)
        load.check(f"nothing is acknowledged without power ({turn})", len(load.feeder.accessions) == acknowledged,
                   len(load.feeder.accessions) - acknowledged)
        if load.desk.alive():
            load.desk.kill()
        volume.restore_power()
        load.desk.start()
        load.resumes(sentence=f"it goes on when there is power again ({turn})")
    load.finish()
    volume.remove()


def descriptors(report, seed, seconds):
    """More peers knock than there are descriptors. Those who are in notice nothing, and segments roll over meanwhile."""
    desk = Desk(prefix=["prlimit", "--nofile=160:160"], publish__beatSeconds=1, duplicates__indexBytes="8 MiB",
                journal__intake__segmentBytes="1 MiB", journal__records__segmentBytes="1 MiB")
    load = Load(report, "more connections than descriptors", seed, rate=400, desk=desk)
    load.run(1)
    knocking = []
    for endpoint in (desk.publish, desk.replay, desk.intake):
        host, port = endpoint.removeprefix("tcp://").rsplit(":", 1)
        for _ in range(130):
            with contextlib.suppress(OSError):      # not let in: just as well
                knocking.append(socket.create_connection((host, int(port)), timeout=10))
        load.run(0.5)
    load.run(max(seconds, 3))
    load.say(f"{len(load.feeder.accessions)} acknowledged, {dict(load.feeder.errors)} answered, {len(os.listdir(f'/proc/{load.pid}/fd')) if desk.alive() else 'no'} "
             f"descriptors in use")
    load.check("who was there before is served meanwhile", load.run(20, lambda: load.recipe.examined > 1000), load.state())
    for each in knocking:
        each.close()
    load.say(f"went on {load.resumes():.1f} s after they had gone")
    load.check("and others are let in again", load.hears_a_beat())
    load.same_process()
    load.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", help="one part")
    parser.add_argument("--seconds", type=float, default=1.5 if _desk.QUICK else 3)
    parser.add_argument("--turns", type=int, default=1, help="how often it fails and is well again")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"{options.seconds:g} s each, seed {seed}", flush=True)
    report = Report()
    mounts, traces = private_mounts(), shutil.which("strace")
    parts = {
        "full": mounts and (lambda: full(report, seed, options.seconds, options.turns, "tmpfs")),
        "full-ext4": mounts and shutil.which("mkfs.ext4") and (lambda: full(report, seed, options.seconds, options.turns, "ext4")),
        # In CI eio.py does it.
        "eio-sync": traces and (options.only or options.seconds >= 10) and (lambda: injected(report, seed, options.seconds, options.turns, "EIO on fdatasync", "fdatasync", "EIO")),
        "eio-write": traces and (lambda: injected(report, seed, options.seconds, options.turns, "EIO on write", "pwrite64,pwritev,pwritev2", "EIO")),
        "read-only": traces and (lambda: injected(report, seed, options.seconds, options.turns, "EROFS", "pwrite64,pwritev,pwritev2,fdatasync,fallocate,openat", "EROFS")),
        "power": mounts and shutil.which("mkfs.ext4") and (lambda: power(report, seed, options.turns)),
        "descriptors": shutil.which("prlimit") and (lambda: descriptors(report, seed, options.seconds)),
    }
    for name, part in parts.items():
        if options.only in (None, name):
            if part:
                part()
            elif options.only or name != "eio-sync":
                print(f"skip {name}: needs root, mount namespaces, mkfs.ext4, strace or prlimit", flush=True)
    report.finish()


if __name__ == "__main__":
    main()
