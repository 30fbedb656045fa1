#!/usr/bin/env python3
"""`wiredesk-subscriber --durable NAME`: goes on where it was, whatever ends it.

The output of a subscriber that is killed at random moments under load, over restarts of the desk, must be byte for byte
what `--from start` gives: exactly once into a file, at least once and in order into a pipe.
"""
import os
import random
import signal
import subprocess
import sys
import threading
import time

import zmq

import _desk
from _desk import Desk, Intake, Refused, Report, article, environment

SEED = int(os.environ.get("WIREDESK_SEED", "11"))
ROUNDS = int(os.environ.get("WIREDESK_ROUNDS", "15" if _desk.QUICK else "60"))
rng = random.Random(SEED)
report = Report()
desk = Desk(publish__beatSeconds=1)
desk.start()
context = zmq.Context()
places = os.path.join(desk.folder, "places")


def path(name):
    return os.path.join(desk.folder, name)


def command(*arguments, of=desk):
    return [_desk.program("wiredesk-subscriber"), "--publish", of.publish, "--replay", of.replay, *arguments]


def durable(name, *arguments, filter="", of=desk):
    return command("--durable", name, "--durable-dir", places, "--filter", filter, *arguments, of=of)


def run(command, seconds=120, **more):
    return subprocess.run(command, env=environment(), capture_output=True, timeout=seconds, **more)


def from_start(filter="", of=desk):
    done = run(command("--filter", filter, "--from", "start", "--until-idle", "1", "--output", "ndjson", of=of))
    assert done.returncode == 0, done.stderr
    return done.stdout


def content(name):
    with open(path(name), "rb") as file:
        return file.read()


class Load(threading.Thread):
    """Feeds until it is told to stop, over restarts of the desk."""

    def __init__(self):
        super().__init__(daemon=True)
        self.ended = threading.Event()
        self.number = 0
        self.start()

    def run(self):
        random_source = random.Random(SEED + 1)
        intake = None
        while not self.ended.is_set():
            try:
                intake = intake or Intake(context, desk.intake)
                numbers = range(self.number + 1, self.number + 21)
                intake.put(*[article(n, random_source) for n in numbers], seconds=3)
                self.number += 20
                time.sleep(0.01)
            except (TimeoutError, Refused, AssertionError):
                if intake:
                    intake.close()
                intake = None

    def stop(self):
        self.ended.set()
        self.join()
        desk.settle()


# Killed at random, into a file; another one under a filter beside it; the desk restarts now and then.
load = Load()
subscriptions = [("all", "", "--append"), ("some", "kind=none&place=SY|KE|PE", "--append"), ("redirected", "", ">>")]
running = {}


def begin(name, filter, how):
    if how == ">>":
        with open(path(name), "ab") as file:
            return subprocess.Popen(durable(name, "--output", "ndjson", filter=filter), env=environment(), stdout=file)
    return subprocess.Popen(durable(name, "--append", path(name), filter=filter), env=environment())


for name, filter, how in subscriptions:
    running[name] = begin(name, filter, how)
for number in range(ROUNDS):
    time.sleep(rng.uniform(0.05, 0.5))
    if number % 20 == 19:
        desk.kill() if rng.random() < 0.5 else desk.stop()
        desk.start()
    name, filter, how = rng.choice(subscriptions)
    running[name].send_signal(rng.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGTERM]))
    running[name].wait(20)
    running[name] = begin(name, filter, how)
load.stop()
for each in running.values():
    each.kill()
    each.wait()
for name, filter, how in subscriptions:
    with open(path(name), "ab") as file:
        last = run(durable(name, "--until-idle", "1", *(["--append", path(name)] if how == "--append" else ["--output", "ndjson"]),
                           filter=filter)) if how == "--append" else subprocess.run(
            durable(name, "--until-idle", "1", "--output", "ndjson", filter=filter), env=environment(), stdout=file, timeout=120)
    report.check(f"{name}: the last run ends in order", last.returncode == 0, last)
    expected = from_start(filter)
    report.check(f"seed {SEED}: {name}: after {ROUNDS} rounds of kills the file is byte for byte what --from start gives",
                 content(name) == expected, (len(content(name)), len(expected)))
    report.check(f"{name}: there was something to lose", len(expected.splitlines()) > (20 if filter else 100),
                 len(expected.splitlines()))

# Into a pipe: at least once, in order, and after SIGTERM exactly once.
load = Load()
load.number = 1_000_000
got, joints = [], []
for number in range(8):
    reader = subprocess.Popen(durable("pipe", "--output", "ndjson"), env=environment(), stdout=subprocess.PIPE)
    threading.Timer(rng.uniform(0.3, 1), reader.send_signal, [signal.SIGTERM if number % 2 else signal.SIGKILL]).start()
    lines = reader.stdout.read().split(b"\n")
    joints.append((len(got), reader.wait()))
    got += lines[:-1]    # what follows the last newline is torn
load.stop()
last = run(durable("pipe", "--output", "ndjson", "--until-idle", "1"))
joints.append((len(got), 0))
got += last.stdout.split(b"\n")[:-1]
expected = from_start().split(b"\n")[:-1]
merged, jumps = [], 0
for line in got:
    if merged and line in merged[-5000:]:
        jumps += 1
        continue
    merged.append(line)
report.check("into a pipe every record comes at least once and in order", merged == expected, (len(merged), len(expected)))
doubled = []
for (at, _), (_, how) in zip(joints[1:], joints):
    doubled.append((how, len(got[at:at + 1]) == 1 and got[at] in got[:at]))
report.check("... and after SIGTERM none twice", not any(twice for how, twice in doubled if how == 0), doubled)
report.check("SIGTERM ends it with 0", all(how in (0, -signal.SIGKILL) for _, how in joints), joints)

# A torn line, by hand; a moved file; a place alone.
whole = content("all")
run(durable("all", "--append", path("all"), "--until-idle", "1"))
whole = content("all")
with open(path("all"), "ab") as file:
    file.write(b'{"seq":99999999,"entry":"it')
done = run(durable("all", "--append", path("all"), "--until-idle", "0.5"))
report.check("a torn last line is cut", done.returncode == 0 and content("all") == whole, done.stderr)
os.truncate(path("all"), len(whole) - 10)
done = run(durable("all", "--append", path("all"), "--until-idle", "0.5"))
report.check("a file shorter than it was left is an error that says what to do",
             done.returncode == 64 and b"not as the subscription has left it" in done.stderr and b"move it away" in done.stderr,
             (done.returncode, done.stderr))
os.rename(path("all"), path("all.1"))
intake = Intake(context, desk.intake)
intake.put(*[article(2_000_000 + n, rng) for n in range(10)])
desk.settle()
done = run(durable("all", "--append", path("all"), "--until-idle", "0.5"))
report.check("a file that was moved away is followed by one that goes on after it",
             done.returncode == 0 and whole + content("all") == from_start(), (done, len(content("all"))))
os.truncate(path("some"), len(content("some")) - 10)
done = run(command("--append", path("some"), "--filter", "kind=none&place=SY|KE|PE", "--until-idle", "0.5"))
report.check("--append alone goes on after the last whole line of the file",
             done.returncode == 0 and content("some") == from_start("kind=none&place=SY|KE|PE"), done)
with open(path("letter"), "wb") as file:
    file.write(b"Dear Sir,\nwe write")
done = run(command("--append", path("letter"), "--until-idle", "0.5"))
report.check("a file of something else is left alone", done.returncode == 64 and content("letter") == b"Dear Sir,\nwe write",
             (done.returncode, done.stderr))

# Another filter, another holder, another journal.
done = run(durable("all", "--until-idle", "0.5", "--output", "ndjson", filter="kind=none"))
report.check("another filter under the same name is refused with what to do",
             done.returncode == 64 and b"--reset" in done.stderr and done.stdout == b"", (done.returncode, done.stderr))
holder = subprocess.Popen(durable("all", "--output", "ndjson"), env=environment(), stdout=subprocess.DEVNULL)
time.sleep(1)
done = run(durable("all", "--until-idle", "0.5", "--output", "ndjson"))
report.check("a name in use is refused, and by whom",
             done.returncode == 69 and str(holder.pid).encode() in done.stderr, (done.returncode, done.stderr))
holder.kill()
holder.wait()
done = run(durable("../all", "--until-idle", "0.5"))
report.check("a name that is a path is refused", done.returncode == 64, (done.returncode, done.stderr))
other = Desk(publish__beatSeconds=1)
other.start()
feeder = Intake(context, other.intake)
feeder.put(*[article(3_000_000 + n, rng) for n in range(30)])
other.settle()
done = run(durable("all", "--until-idle", "0.5", "--output", "ndjson", of=other))
report.check("another journal under the same name is refused with what to do",
             done.returncode == 69 and b"journal" in done.stderr and b"--reset" in done.stderr and done.stdout == b"",
             (done.returncode, done.stderr))
done = run(durable("all", "--reset", "--from", "11", "--until-idle", "0.5", "--output", "ndjson", of=other))
report.check("--reset begins anew at --from", done.returncode == 0 and done.stdout.startswith(b'{"seq":11,'), done.stderr)
done = run(durable("all", "--from", "start", "--until-idle", "0.5", "--output", "ndjson", of=other))
report.check("... and --from is left aside afterwards", done.returncode == 0 and done.stdout == b"", done)

# A number that is not recorded yet.
head = other.status()["records"]["head"]
ahead = subprocess.Popen(command("--from", str(head + 6), "--count", "5", "--output", "ndjson", of=other), env=environment(),
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
time.sleep(1)
feeder.put(*[article(3_001_000 + n, rng) for n in range(20)])
try:
    out, err = ahead.communicate(timeout=30)
except subprocess.TimeoutExpired:
    ahead.kill()
    out, err = ahead.communicate()
report.check("--from beyond the newest record waits for it",
             ahead.returncode == 0 and [line.split(b",")[0] for line in out.splitlines()]
             == [b'{"seq":%d' % (head + 6 + n) for n in range(5)], (ahead.returncode, out[:100], err))
for each in (desk, other):
    code, seconds = each.stop()
    report.check("the desk stops in order", code == 0, code)
report.finish()
