#!/usr/bin/env python3
"""Promises 2 to 6 over a long time: load at a steady rate, and subscribers that come, go, stall and are killed.

    soak.py [--minutes N] [--rate ARTICLES_A_SECOND] [--seed S] [--samples FILE.csv]

Three producers that now and then reconnect with PUTs under way feed articles of very different sizes, one fifth of them
repeats, with updates and a few kills. The bounds of the desk are set so low that all of them are reached in the first
third: what grows after that is a leak. Retention drops segments all the time.

Durable subscribers are killed (-9), stopped (SIGSTOP) past the high-water mark and started again; readers in this
process follow the documented recipe and at times do not read; others come and go with filters of their own; replay is
read from random places. A reference reader follows the records and remembers what each filter got. In the end every
durable subscriber has these bytes, and what `--from start` still gives is the end of them.

The desk's resident memory, descriptors and threads are sampled. Flat means: the line through the last two thirds rises
by less than --growth MiB an hour (two standard errors of twelve block means added), and no sample there is above
--most MiB. A run under twenty minutes is too short for a slope: then only the maximum counts.

A little more than a minute in CI, that retention acts once; the long run is `--minutes 120`. SIGTERM ends the load early and still checks everything.
"""
import argparse
import json
import math
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import time

import zmq

import _desk
from _desk import Desk, Feeder, Replay, Report, environment, program, subscriber
from _subscribers import Digest, Durable, Recipe, Reference

SOURCES = [f"Agency {letter}{number}" for letter in "ABCDE" for number in range(8)]
FILTERS = [b"", b"kind!=exact|near", b"source=Agency A1|Agency A2|Agency C3", b"urgency<=3", b"kind=notice"]


class Copy:
    """Articles by number, the same one whenever the same number is asked for: a resend is a resend."""

    def __init__(self, seed, began, rate):
        self.seed, self.began, self.rate = seed, began, rate
        rng = random.Random(seed)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is", "on")]
        self.words = ["".join(rng.choices(syllables, k=rng.choice((1, 2, 2, 3, 3, 4)))) for _ in range(30_000)]
        self.weights, total = [], 0.0
        for rank in range(len(self.words)):     # Zipf: a few words are most of the text
            total += 1 / (rank + 10)
            self.weights.append(total)
        self.kinds = dict.fromkeys(("new", "exact", "near", "update", "kill"), 0)

    def kind(self, number):
        """new, or what it is and of which earlier number."""
        rng = random.Random(self.seed * 1_000_003 + number)
        kind = rng.choices(("new", "exact", "near", "update", "kill"), (70, 12, 8, 9, 1))[0]
        other = number - rng.randint(3, 2000)
        while other > 0 and kind != "new":
            if self.kind(other)[0] == "new":
                return kind, other, rng
            other -= 1
        return "new", number, rng

    def article(self, number):
        kind, base, rng = self.kind(number)
        own = random.Random(self.seed * 1_000_033 + base)
        size = own.random()
        count = (int(min(own.lognormvariate(5.0, 0.8), 1500)) + 15 if size > 0.003 else
                 own.randint(2000, 6000) if size > 0.0003 else own.randint(20_000, 60_000))
        source = own.choice(SOURCES)
        text = own.choices(self.words, cum_weights=self.weights, k=count)
        for at in range(0, count, 23):          # names: capitalised, each twice in a row of words
            text[at] = text[at].capitalize()
        headline = " ".join(text[:8]).capitalize()
        if kind in ("near", "update"):
            for _ in range(max(2, count // 40)):
                text[rng.randrange(count)] = rng.choice(self.words)
        lines = [" ".join(text[at:at + 17]).capitalize() + "." for at in range(0, count, 17)]
        made = {
            "uri": f"urn:test:{base if kind in ('update', 'kill') else number}", "type": "text", "version": str(number),
            "language": "en", "urgency": own.randint(1, 9),
            "headlines": [{"role": "main", "value": headline}],
            "bodies": [{"role": "main", "contentType": "text/plain",
                        "value": "\n".join([*lines, f"(Reporting by the desk of {source}; editing by no one)"])}],
            "infoSources": [{"name": source if kind in ("new", "update", "kill") else rng.choice(SOURCES)}],
            "versionCreated": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.began + number / self.rate)),
        }
        if kind in ("update", "kill"):
            made["signal"] = kind
        self.kinds[kind] += 1
        return json.dumps(made).encode()


def line_through(samples, blocks=12):
    """Rise per hour of (seconds, value), and its standard error from block means: neighbours are not independent."""
    if len(samples) < blocks:
        return math.nan, math.nan
    size = len(samples) / blocks
    means = [[statistics.fmean(column) for column in zip(*samples[int(i * size):int((i + 1) * size)])]
             for i in range(blocks)]
    x, y = [m[0] / 3600 for m in means], [m[1] for m in means]
    middle_x, middle_y = statistics.fmean(x), statistics.fmean(y)
    spread = sum((each - middle_x) ** 2 for each in x)
    slope = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y)) / spread
    rest = sum((b - middle_y - slope * (a - middle_x)) ** 2 for a, b in zip(x, y))
    return slope, math.sqrt(rest / (blocks - 2) / spread)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=0.5 if _desk.QUICK else 1.1)
    parser.add_argument("--rate", type=int, default=None, help="articles a second; 150, in a short run 400")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--samples", help="the samples as CSV")
    parser.add_argument("--growth", type=float, default=10.0, help="MiB an hour that count as flat")
    parser.add_argument("--most", type=float, default=400.0, help="MiB that the desk may have resident after warm-up")
    options = parser.parse_args()
    quick = options.minutes < 20
    rate = options.rate or (400 if quick else 150)
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"{options.minutes:g} minutes, {rate} articles/s, seed {seed}", flush=True)
    rng = random.Random(seed)
    report = Report()
    context = zmq.Context()
    context.max_sockets = 4096
    # Every bound is reached within the first third: the index after 10,000 articles (short) or 40,000, retention after
    # two (short) or three minutes, the high-water mark during each longer stall.
    desk = Desk(
        publish__beatSeconds=1, publish__sendHighWaterMarkMessages=200 if quick else 1000,
        duplicates__indexBytes="2 MiB" if quick else "8 MiB",
        journal__intake__segmentBytes="2 MiB" if quick else "8 MiB",
        journal__intake__retentionBytes="16 MiB" if quick else "96 MiB",
        journal__records__segmentBytes="2 MiB" if quick else "8 MiB",
        journal__records__retentionBytes="48 MiB" if quick else "320 MiB", logging__level="info")
    began_wall = time.time()
    desk.start()

    copy = Copy(seed, began_wall, rate)
    count = 3
    feeders = [Feeder(context, desk.intake, lambda number, k=k: copy.article(number * count + k), batch=8, window=16)
               for k in range(count)]
    durables = [Durable(desk, f"durable-{at}", filter) for at, filter in enumerate(FILTERS)]
    for durable in durables:
        durable.start()
    references = [Reference(context, desk, filter) for filter in FILTERS]
    recipes = [Recipe(context, desk, filter) for filter in FILTERS[:4]]
    print(f"     durable subscribers: {'--durable' if durables[0].knows_durable else 'their place kept by this script'}",
          flush=True)

    stop = False

    def end_early(*_):
        nonlocal stop
        stop = True

    signal.signal(signal.SIGTERM, end_early)
    signal.signal(signal.SIGINT, end_early)

    faults = []                 # what should not have been, as sentences
    passed_over = []            # READs of dropped records that were not answered with LOST
    samples = []                # seconds, MiB resident, MiB anonymous, descriptors, threads
    numbers, accessions = {}, 0     # accession: article number, until both sides are known; the last accession seen
    seqs = 0
    kinds = {}
    guests, reads, lost_reads, walks, reconnects = [], 0, 0, 0, 0
    came = 0
    program_reader = None

    def check_records(records):
        """Dense numbers, in order, each accession once: of the reference reader under the empty filter."""
        nonlocal seqs, accessions
        for record in records:
            entry = json.loads(record)
            if entry["seq"] != seqs + 1:
                faults.append(f"seq {entry['seq']} after {seqs}")
            seqs = entry["seq"]
            kind = entry["entry"]
            if kind == "notice":
                kinds[kind] = kinds.get(kind, 0) + 1
                continue
            if entry["accession"] != accessions + 1:
                faults.append(f"accession {entry['accession']} after {accessions}")
            accessions = entry["accession"]
            if kind == "dead":
                faults.append(f"dead: {record[:300]!r}")
                continue
            repeat = entry["duplicate"]["kind"]
            kinds[repeat] = kinds.get(repeat, 0) + 1
            numbers[accessions] = int(entry["item"]["version"])

    def check_accessions(all_of_it=False):
        """What producers were told against what the records say; both sides are let go of."""
        for k, feeder in enumerate(feeders):
            for number, accession in list(feeder.accessions.items()):
                said = numbers.get(accession)
                if said == number * count + k:
                    del numbers[accession], feeder.accessions[number]
                    feeder.settled = getattr(feeder, "settled", 0) + 1
                elif said is not None or all_of_it:
                    faults.append(f"article {number * count + k} got accession {accession}, whose record has {said}")
                    feeder.accessions.pop(number)

    began = time.monotonic()
    due = {name: began for name in ("sample", "reference", "guest", "read", "recipe", "reconnect", "walk", "say")}
    due["say"] += 60
    due["walk"] += 10
    disturbances = {durable: began + rng.uniform(2, 10) for durable in durables}

    def is_due(name, seconds):
        if time.monotonic() < due[name]:
            return False
        due[name] = time.monotonic() + seconds
        return True

    def sample():
        pid = desk.process.pid
        with open(f"/proc/{pid}/status") as file:
            lines = dict(line.split(":", 1) for line in file)
        samples.append((time.monotonic() - began, int(lines["VmRSS"].split()[0]) / 1024,
                        int(lines["RssAnon"].split()[0]) / 1024, len(os.listdir(f"/proc/{pid}/fd")),
                        int(lines["Threads"])))
        books = desk.status()["books"]
        if not books["balanced"] or books["accepted"] != books["items"] + books["dead"] + books["in_flight"]:
            faults.append(f"books: {books}")

    def step(feeding):
        nonlocal reads, lost_reads, walks, reconnects, came, program_reader
        passed = time.monotonic() - began
        for k, feeder in enumerate(feeders):
            if feeding:
                feeder.limit = int(rate * passed / count)
            feeder.step(4)
        for recipe in recipes:
            recipe.step()
        if is_due("reference", 1):
            for at, reference in enumerate(references):
                records = reference.follow()
                check_records(records) if at == 0 else list(records)
            check_accessions()
        if is_due("sample", 1 if quick else 5):
            sample()
        if not feeding:
            return
        for durable in durables:
            if time.monotonic() > disturbances[durable]:
                disturbances[durable] = time.monotonic() + durable.disturb(rng, quick)
        if is_due("recipe", 3 if quick else 20):
            recipe = rng.choice(recipes)
            recipe.sleeps_until = time.monotonic() + (rng.uniform(5, 12) if quick else rng.uniform(5, 75))
        if is_due("guest", rng.uniform(0.1, 1.5)):
            for guest in [guest for guest in guests if guest[1] < time.monotonic()]:
                guest[0].close()
                guests.remove(guest)
            filter = rng.choice([*FILTERS, b"uri=urn:test:%d" % rng.randrange(1 << 30), b"source=Agency%%20B%d" % rng.randrange(8),
                                 b"kind=exact&urgency>=%d" % rng.randint(1, 9), b"plaice=%d" % rng.randrange(100)])
            guests.append((subscriber(context, desk.publish, filter, 20), time.monotonic() + rng.uniform(0, 20),
                           rng.random() < 0.7))
            came += 1
        for sub, _, reads_it in guests:
            while reads_it and sub.poll(0):
                sub.recv_multipart()
        if is_due("read", 0.5):
            start = rng.randint(1, max(1, references[0].position))
            verb, rest = recipes[0].replay.ask(b"READ", b"", b"%d" % start, b"%d" % rng.randint(0, 200))
            reads += 1
            if verb == b"LOST":
                lost_reads += 1
                if not int(rest[1]) <= start <= int(rest[2]):
                    faults.append(f"READ from {start}: LOST {rest[1:]}")
            else:
                got = [int(re.match(rb'\{"seq":(\d+)', record).group(1)) for record in rest[3:]]
                following = list(range(int(rest[1]) - len(got), int(rest[1])))
                if got != following or int(rest[1]) < start:
                    faults.append(f"READ from {start}: {got[:3]}… next {rest[1]}")
                elif following[:1] not in ([start], []):
                    passed_over.append(f"READ from {start} was answered from {got[0]} on")
        if is_due("reconnect", rng.uniform(2, 6) if quick else rng.uniform(10, 50)):
            rng.choice(feeders)._reopen()
            reconnects += 1
        if is_due("walk", 5 if quick else 30) and program_reader is None:
            program_reader = subprocess.Popen(
                [program("wiredesk-subscriber"), "--from", "20s", "--until-idle", "0.3", "--count", "4000", "--output", "ndjson",
                 "--filter", "signal!=kill", "--publish", desk.publish, "--replay", desk.replay], stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(), preexec_fn=_desk._die_with_parent)
        if program_reader is not None and program_reader.poll() is not None:
            walks += 1
            if program_reader.returncode:
                faults.append(f"a reader of the last 20 s ended with {program_reader.returncode}")
            program_reader = None
        if is_due("say", 60):
            _, resident, anonymous, descriptors, threads = samples[-1]
            print(f"     {passed / 60:4.0f} min  {seqs} records, resident {resident:.0f} MiB (anonymous {anonymous:.0f}), "
                  f"{descriptors} descriptors, {threads} threads, {sum(r.gaps for r in recipes)} gaps closed, "
                  f"{len(faults)} faults {faults[:2] or ''}", flush=True)
        if not desk.alive():
            raise RuntimeError(f"the desk ended:\n{desk.log_text()[-3000:]}")

    while not stop and time.monotonic() - began < options.minutes * 60:
        step(True)
    load_seconds = time.monotonic() - began
    until = time.monotonic() + 120
    for feeder in feeders:
        feeder.limit = feeder.next_number - 1
    while any(feeder.unsettled for feeder in feeders) and time.monotonic() < until:
        step(False)
    for sub, _, _ in guests:
        sub.close()
    if program_reader is not None:
        program_reader.kill()
        program_reader.wait()
    status = desk.settle()
    for recipe in recipes:
        recipe.sleeps_until = 0.0
    for durable in durables:
        durable.calm()
    time.sleep(1.5)
    due["reference"] = 0
    step(False)
    check_accessions(all_of_it=True)

    fed = sum(feeder.next_number - 1 for feeder in feeders)
    books = status["books"]
    for k, feeder in enumerate(feeders):
        report.check(f"producer {k + 1}: every article was acknowledged, none with two numbers or a contradiction",
                     feeder.settled == feeder.next_number - 1 and not feeder.refused and not feeder.contradictions,
                     f"{feeder.settled} of {feeder.next_number - 1}, refused {list(feeder.refused.items())[:2]}, {feeder.contradictions[:3]}")
    report.check("records were dense, in order, each accession once and with the article that got it; the books balanced "
                 "whenever one looked", not faults, f"{len(faults)}: {faults[:5]}")
    report.check("the books balance and hold what was fed", books["balanced"] and books["accepted"] == books["items"] == fed == accessions,
                 f"{books}, fed {fed}, last accession {accessions}")
    report.check("the reference reader was never behind retention", not any(r.faults for r in references),
                 [r.faults[:2] for r in references])

    report.check("a READ of records that retention dropped is answered with LOST", not passed_over,
                 f"{len(passed_over)} of {reads}: {passed_over[:2]}")

    # Every subscriber has everything.
    until = time.monotonic() + (60 if quick else 240)
    while time.monotonic() < until and not all(
            os.path.getsize(durable.path) >= reference.digest.bytes for durable, reference in zip(durables, references)):
        time.sleep(0.2)
    ends = [durable.end() for durable in durables]
    oldest = {}
    for durable, reference, ended in zip(durables, references, ends):
        got = Digest()
        with open(durable.path, "rb") as file:
            for line in file:
                got.add([line.rstrip(b"\n")])
        whole = subprocess.run(
            [program("wiredesk-subscriber"), "--filter", durable.filter.decode(), "--from", "start", "--until-idle", "1",
             "--output", "ndjson", "--publish", desk.publish, "--replay", desk.replay],
            env=environment(), capture_output=True, timeout=300)
        oldest[durable.filter] = whole.stdout
        with open(durable.path, "rb") as file:
            file.seek(max(0, os.path.getsize(durable.path) - len(whole.stdout)))
            end = file.read()
        report.check(f"{durable.name} ({durable.filter.decode() or 'everything'}; killed {durable.kills} times, stopped "
                     f"{durable.stalls} times) has what replay gave, byte for byte", got == reference.digest,
                     f"{got}; replay {reference.digest}")
        report.check("... and ends as --from start does, all that retention has left",
                     whole.returncode == 0 and whole.stdout == end, f"status {whole.returncode}, {len(whole.stdout)} bytes; {whole.stderr[-200:]}")
        report.check("... and ended when it was told to, and never before", ended in (0, -signal.SIGTERM) and not hasattr(durable, "faults"),
                     f"status {ended}, {getattr(durable, 'faults', '')}")
    for recipe, reference in zip(recipes, references):
        until = time.monotonic() + 10
        while recipe.digest.count < reference.digest.count and time.monotonic() < until:
            recipe.step()
            time.sleep(0.01)
        report.check(f"a client of the documented recipe ({recipe.filter.decode() or 'everything'}; {recipe.gaps} gaps, {recipe.filled} "
                     f"records from replay, {recipe.live} live) has the same", recipe.digest == reference.digest and not recipe.faults,
                     f"{recipe.digest}; replay {reference.digest}; {recipe.faults[:3]}")
    report.check("subscribers were stalled past the high-water mark", sum(r.gaps for r in recipes) > 0)
    first = re.match(rb'\{"seq":(\d+)', oldest[b""])
    dropped = int(first.group(1)) - 1 if first else 0
    # Retention looks once a minute.
    report.check("retention dropped records during the run", dropped > 0 or load_seconds < 62, f"{dropped} dropped")

    # What the desk used.
    after = [each for each in samples if load_seconds / 3 <= each[0] <= load_seconds]
    if options.samples:
        with open(options.samples, "w") as file:
            file.write("seconds,resident_mib,anonymous_mib,descriptors,threads\n")
            file.writelines("%.1f,%.1f,%.1f,%d,%d\n" % each for each in samples)
    most = max(each[1] for each in after)
    for column, name in ((1, "resident"), (2, "anonymous")):
        slope, error = line_through([(each[0], each[column]) for each in after])
        values = [each[column] for each in after]
        print(f"     {name} memory over the last two thirds: {statistics.fmean(values):.1f} MiB, at most {max(values):.1f}, "
              f"growing by {slope:+.2f} ± {error:.2f} MiB an hour", flush=True)
        if column == 1:
            report.check(f"resident memory is at most {options.most:g} MiB after warm-up", most <= options.most, f"{most:.0f} MiB")
            if not quick:
                report.check(f"... and flat: less than {options.growth:g} MiB an hour", slope + 2 * error < options.growth,
                             f"{slope:+.2f} ± {error:.2f}")
    threads = {each[4] for each in after}
    report.check("the number of threads does not grow", max(threads) <= max(each[4] for each in samples if each[0] <= load_seconds / 3) + 2,
                 sorted(threads))
    # Connections come and go; without them, descriptors are what they were.
    for recipe in recipes:
        recipe.sub.close()
        recipe.replay.close()
    for reference in references:
        reference.replay.close()
    for feeder in feeders:
        feeder.socket.close()
    time.sleep(1)
    # Segments of the journals are open too, as many as retention leaves.
    opened = [os.readlink(f"/proc/{desk.process.pid}/fd/{each}") for each in os.listdir(f"/proc/{desk.process.pid}/fd")]
    descriptors = sum(not name.endswith(".wdj") for name in opened)
    report.check("descriptors are few once everybody has gone", descriptors < 60,
                 f"{descriptors} and {len(opened) - descriptors} segments; during the load {min(e[3] for e in after)} to {max(e[3] for e in after)}: {opened}")

    status, seconds = desk.stop(60)
    report.check("the desk stops in order", status == 0, f"status {status} after {seconds:.1f} s")
    verified = subprocess.run([program("wiredeskctl"), "verify", "--state-dir", desk.state], env=environment(), capture_output=True, text=True)
    report.check("wiredeskctl verify finds that everything holds", verified.returncode == 0, verified.stdout[-1500:] + verified.stderr[-500:])
    with open(desk.log_path, errors="replace") as file:
        log = file.read()
    levels = {level: len(re.findall(rf"\b{level}\b", log, re.I)) for level in ("warning", "error", "critical")}
    print(f"     the desk's log: {len(log.splitlines())} lines, {levels}", flush=True)
    try:
        desk.start()
        replay = Replay(context, desk.replay)
        again, _ = replay.read()
        replay.close()
        # Retention, once a minute, may have dropped another segment since.
        kept = b"".join(r + b"\n" for r in again)
        report.check("after a restart the records are the same bytes, to what retention has left",
                     2 * len(kept) > len(oldest[b""]) and (kept == oldest[b""] or oldest[b""].endswith(b"\n" + kept)),
                     f"{len(again)} records of {oldest[b''].count(10)}, {len(kept)} bytes of {len(oldest[b''])}")
        desk.stop()
    except RuntimeError as error:
        report.check("it starts again on what retention has left", False, error)

    print(f"{fed} articles in {load_seconds:.0f} s ({fed / load_seconds:.0f}/s; made: {copy.kinds}); records: {kinds}, {dropped} dropped by retention")
    print(f"{sum(d.kills for d in durables)} subscribers killed, {sum(d.stalls for d in durables)} stopped, {came} came and went, "
          f"{sum(r.gaps for r in recipes)} gaps closed by the recipe, {reads} READs ({lost_reads} of dropped records), {walks} readers of "
          f"the last 20 s, {reconnects} producers reconnected, {sum(f.resent for f in feeders)} articles recognised as sent before; seed {seed}")
    report.finish()


if __name__ == "__main__":
    main()
