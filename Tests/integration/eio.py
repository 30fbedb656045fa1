#!/usr/bin/env python3
"""A disk that fails: after a sync that failed nothing more is acknowledged, and the desk opens anew in the same process.

    eio.py [--seed S]

`strace` makes every fdatasync of the running desk fail with EIO, of both journals or of one, and lets it go again. Needs
strace and the right to attach to a child (root, or kernel.yama.ptrace_scope 0); without them it says so and passes.
"""
import argparse
import glob
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import urllib.error

import zmq

import _desk
from _desk import Desk, Feeder, Replay, Report, article, environment, program


class BrokenDisk:
    """EIO for fdatasync of `pid`, while it is entered; only for files whose path has `part`, where one is given."""

    def __init__(self, pid, paths=()):
        self.command = ["strace", "-f", "-q", "-o", "/dev/null", "-p", str(pid), "-e", "trace=fdatasync,fsync",
                        "-e", "inject=fdatasync,fsync:error=EIO"]
        for path in paths:
            self.command += ["-P", path]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, preexec_fn=_desk._die_with_parent)
        time.sleep(0.5)
        if self.process.poll() is not None:
            raise OSError(self.process.stderr.read().decode())
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()


def health(desk):
    try:
        return 200, desk.get("/healthz").strip()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode().strip()


def wait(condition, seconds=60):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return False


def fail(report, desk, feeder, which):
    """One failure and what follows from it."""
    pid = desk.process.pid
    before = desk.metric("wiredesk_desk_reopened_total")
    paths = [] if which == "both journals" else sorted(glob.glob(f"{desk.state}/{which}/*.wdj"))[-1:]
    with BrokenDisk(pid, paths):
        until = time.monotonic() + 20
        while time.monotonic() < until and "the disk has failed" not in desk.log_text()[desk.seen:]:
            feeder.limit = feeder.next_number + 50
            feeder.step(10)
        report.check(f"{which}: the desk says that its disk has failed",
                     "the disk has failed" in desk.log_text()[desk.seen:], desk.log_text()[-1500:])
        feeder.drain()
        acknowledged = len(feeder.accessions)
        report.check(f"{which}: /healthz is bad, with the reason", wait(
            lambda: health(desk)[0] == 503 and "Input/output error" in health(desk)[1], 10), health(desk))
        report.check(f"{which}: status has it too", "Input/output error" in desk.status()["condition"], desk.status())
        until = time.monotonic() + 2
        while time.monotonic() < until:
            feeder.step(20)
        if which != "records":
            report.check(f"{which}: nothing is acknowledged while the disk fails",
                         len(feeder.accessions) == acknowledged, f"{len(feeder.accessions)} after {acknowledged}")
        report.check(f"{which}: the process lives", desk.alive())
    back = wait(lambda: health(desk) == (200, "ok") and desk.metric("wiredesk_desk_reopened_total") > before, 90)
    report.check(f"{which}: service resumes by itself", back, desk.log_text()[-2000:])
    report.check(f"{which}: in the same process", desk.alive() and desk.process.pid == pid)
    desk.seen = len(desk.log_text())
    feeder.limit = feeder.next_number + 100
    feeder.finish(60)


def stop_meanwhile(report, desk):
    """SIGTERM while there is no disk."""
    with BrokenDisk(desk.process.pid):
        feeder = Feeder(zmq.Context.instance(), desk.intake, lambda n: article(10**6 + n, random.Random(n), 40))
        wait(lambda: feeder.step(20) or "the disk has failed" in desk.log_text()[desk.seen:], 20)
        status, seconds = desk.stop(10)
    report.check("a stop while the disk fails is obeyed at once, and says that not all was well",
                 status == 1 and seconds < 5, f"status {status} after {seconds:.1f} s\n{desk.log_text()[-800:]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    if not shutil.which("strace"):
        print("strace is not here: nothing was tested (apt-get install strace)")
        print("0 passed, 0 failed, 1 skipped")
        return
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    report = Report()
    context = zmq.Context.instance()
    desk = Desk(publish__beatSeconds=1)
    desk.start()
    desk.seen = 0
    try:
        with BrokenDisk(desk.process.pid, ["/nowhere"]):
            pass
    except OSError as error:
        print(f"strace cannot attach here: nothing was tested: {error}")
        print("0 passed, 0 failed, 1 skipped")
        return
    feeder = Feeder(context, desk.intake, lambda number: article(number, random.Random(seed ^ number), 60))
    feeder.limit = 300
    feeder.finish()
    for which in ("both journals", "intake", "records", "both journals"):
        fail(report, desk, feeder, which)
    books = desk.settle()["books"]
    replay = Replay(context, desk.replay)
    found, _ = replay.read()
    replay.close()
    entries = [json.loads(record) for record in found]
    by_accession = {entry["accession"]: entry for entry in entries if entry["entry"] == "item"}
    fed = feeder.next_number - 1
    lost = [number for number in range(1, fed + 1)
            if by_accession.get(feeder.accessions[number], {}).get("item", {}).get("uri") != f"urn:test:{number}"]
    report.check("nothing acknowledged is lost", not lost, lost[:5])
    report.check("nothing is doubled or dead, and the books balance",
                 books["balanced"] and books["dead"] == 0 and books["items"] == fed == len(by_accession), (books, fed))
    report.check("no answer contradicted another", not feeder.contradictions, feeder.contradictions[:3])
    stop_meanwhile(report, desk)
    done = subprocess.run([program("wiredeskctl"), "verify", "--state-dir", desk.state], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, env=environment())
    report.check("verify finds nothing wrong", done.returncode == 0, done.stdout.decode()[-1500:])
    desk.start()
    desk.settle()
    status, _ = desk.stop()
    report.check("the next start takes up what was left, and ends in order", status == 0, status)
    print(f"{fed} articles, {feeder.connections} connections, {feeder.resent} recognised as sent before", flush=True)
    report.finish()


if __name__ == "__main__":
    main()
