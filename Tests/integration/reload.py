#!/usr/bin/env python3
"""SIGHUP: what the user has changed takes effect under load, all of it or, where anything is wrong, nothing; the same faults
stop a start.

    reload.py [--reloads N] [--seed S]

Articles come all the time, from two producers; two subscribers follow. At the end promises 1 to 5 are compared with what
came out, as after the faults of `faults_*.py`. The long run is `--reloads 200`.
"""
import argparse
import json
import os
import random
import re
import signal
import socket
import subprocess
import tempfile
import time

import _desk
from _desk import Desk, Report, environment, program
from _load import Load

RULES = """branch: 17000000 weather
rules:
  - topic: 20001128 weather forecast
    strength: 100
    any: [%s]
    match: [They were %s., Much %s.]
    miss: [Nothing., Something.]
"""
NAMES = "# ours\nplace\tZarbluk\t-\tSY\tQ999999999\tZarblukville\n"


class Files:
    """The user's own files, and the settings that name them."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="wiredesk-reload.")
        for name in ("topics", "names"):
            os.mkdir(os.path.join(self.folder, name))
        self.settings = {}
        self.write("wiredesk.yaml", "")

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        """As editors do: whole, under its name at once."""
        with open(self.path(name) + ".new", "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        os.rename(self.path(name) + ".new", self.path(name))
        return self.path(name)

    def remove(self, name):
        os.remove(self.path(name))

    def configure(self, **more):
        """`configure(publish__beatSeconds=2)`; None takes the key away."""
        self.settings.update({key.replace("__", "."): value for key, value in more.items()})
        sections = {}
        for key, value in self.settings.items():
            section, _, name = key.partition(".")
            if value is not None:
                sections.setdefault(section, []).append(f"  {name}: {value}\n")
        return self.write("wiredesk.yaml", "".join(f"{section}:\n" + "".join(lines) for section, lines in sections.items()))


class ReloadLoad(Load):
    """Each article has a word and a name that nothing which ships knows."""

    def _article(self, number):
        made = json.loads(super()._article(number))
        made["headlines"][0]["value"] += " after glumbering and frobbing"
        made["bodies"][0]["value"] += "\nResidents of Zarbluk in Syria spoke of it."
        return json.dumps(made).encode()

    def reload(self):
        """SIGHUP; what the log says of it."""
        from_ = len(self.desk.log_text())
        self.desk.process.send_signal(signal.SIGHUP)
        ended = self.run(30, lambda: re.search(r"reloaded: |the desk goes on with what it had", self.desk.log_text()[from_:]))
        self.check("a SIGHUP is answered in the log within 30 s", ended, self.desk.log_text()[-500:])
        return self.desk.log_text()[from_:]

    def newest(self):
        """The record of an article that is fed from now on."""
        self.resumes(sentence="articles go on being taken, recorded and published")
        return self._record(max(self.feeder.accessions.values()))

    def _record(self, accession):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            replay = _desk.Replay(self.context, self.desk.replay)
            try:
                # An accession's record never has a lower number.
                for record in replay.read(b"", b"%d" % accession)[0]:
                    entry = json.loads(record)
                    if entry["accession"] == accession and entry["entry"] == "item":
                        return entry
            finally:
                replay.close()
            self.run(0.1)
        raise RuntimeError(f"no record of accession {accession}")


def subjects(entry):
    return [each["uri"] for each in entry["item"].get("subjects", []) if each.get("creator") == "wiredesk:rules"]


def places(entry):
    return {each["name"]: each.get("uri") for each in entry["item"].get("places", [])}


def faults(files):
    """Name, how to break it, what the log must say, how to mend it."""
    model = open(os.path.join(_desk.ROOT, "Config", "topics", "topics.txt"), "rb").read()
    return [
        ("a rule with an unknown key", lambda: files.write("topics/own.yaml", RULES % (("glumbering",) * 3) + "    sum: [x]\n"),
         r"topics/own\.yaml:8:\d+: `sum` is no key", lambda: files.write("topics/own.yaml", RULES % (("glumbering",) * 3))),
        ("rules that are no YAML", lambda: files.write("topics/more.yaml", "branch: [\n"), r"topics/more\.yaml:\d+:\d+: this is no YAML",
         lambda: files.remove("topics/more.yaml")),
        ("a name of an unknown kind", lambda: files.write("names/own.tsv", NAMES + "\nriver\tNile\n"),
         r"names/own\.tsv:4: kind `river`", lambda: files.write("names/own.tsv", NAMES)),
        ("a model with a weight that is none", lambda: (files.write("own.txt", model + b"\n999 quux\n"), files.configure(analysis__modelFile=files.path("own.txt"))),
         r"own\.txt:%d: " % (model.count(b"\n") + 2), lambda: files.configure(analysis__modelFile=None)),
        ("a trained model that was cut off", lambda: (files.write("own.wdmodel", b"WDMODEL\0" + bytes(20)), files.configure(analysis__modelFile=files.path("own.wdmodel"))),
         r"own\.wdmodel: byte \d+: ", lambda: files.configure(analysis__modelFile=None)),
        ("a setting out of its range", lambda: files.configure(duplicates__windowDays=0), r"wiredesk\.yaml:\d+: duplicates\.windowDays: found \"0\"",
         lambda: files.configure(duplicates__windowDays=None)),
        ("a folder that is not there", lambda: files.configure(analysis__gazetteerDirectory=files.path("nowhere")),
         r"analysis\.gazetteerDirectory: .*nowhere: No such file", lambda: files.configure(analysis__gazetteerDirectory=files.path("names"))),
    ]


def starts(report):
    """The same faults at a start."""
    files = Files()
    files.write("topics/own.yaml", RULES % (("glumbering",) * 3))
    files.write("names/own.tsv", NAMES)
    files.configure(analysis__topicRulesDirectory=files.path("topics"), analysis__gazetteerDirectory=files.path("names"))
    for name, spoil, says, mend in faults(files):
        spoil()
        started = subprocess.run([program("wiredesk-consumer"), "--config", files.path("wiredesk.yaml"), "--state-dir", files.path("state"),
                                  "--intake", "tcp://127.0.0.1:*", "--publish", "tcp://127.0.0.1:*", "--replay", "tcp://127.0.0.1:*", "--http", "127.0.0.1:0"],
                                 env=environment(), capture_output=True, text=True, timeout=60)
        report.check(f"start: {name}: exit 78 and the place", started.returncode == 78 and re.search(says, started.stderr),
                     f"{started.returncode}: {started.stderr[-400:]}")
        checked = subprocess.run([program("wiredeskctl"), "check", files.path("wiredesk.yaml")], env=environment(), capture_output=True, text=True)
        report.check(f"check: {name}: exit 78 and the place", checked.returncode == 78 and re.search(says, checked.stderr),
                     f"{checked.returncode}: {checked.stderr[-400:]}")
        mend()
    checked = subprocess.run([program("wiredeskctl"), "check", files.path("wiredesk.yaml")], env=environment(), capture_output=True, text=True)
    report.check("check: mended, all is well", checked.returncode == 0, checked.stderr)


def told(notified):
    said = []
    while True:
        try:
            said.append(notified.recv(4096).decode())
        except BlockingIOError:
            return said


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reloads", type=int, default=10 if _desk.QUICK else 20, help="at the end, one after the other")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    print(f"{options.reloads} reloads, seed {options.seed}", flush=True)
    report = Report()
    starts(report)

    files = Files()
    files.configure(publish__beatSeconds=1, duplicates__indexBytes="8 MiB")
    notified = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notified.bind(files.path("notify"))
    notified.setblocking(False)
    desk = Desk(config=files.path("wiredesk.yaml"))
    load = ReloadLoad(report, "reload", options.seed, rate=100, desk=desk, env={"NOTIFY_SOCKET": files.path("notify")})
    load.run(1)
    first = load.newest()
    load.check("before: what ships knows neither word nor name", "medtop:20001128" not in subjects(first) and not places(first).get("Zarbluk"))

    told(notified)
    load.reload()
    said = told(notified)
    load.check("the service manager is told: RELOADING with the time, then READY",
               any(re.search(r"^RELOADING=1\nMONOTONIC_USEC=\d+$", each) for each in said) and any(each.startswith("READY=1") for each in said)
               and [each[:5] for each in said if each[:5] in ("RELOA", "READY")] == ["RELOA", "READY"], said)
    load.check("nothing changed, nothing judged by anything else", load.newest()["made"] == first["made"])

    files.write("topics/own.yaml", RULES % (("glumbering",) * 3))
    files.configure(analysis__topicRulesDirectory=files.path("topics"))
    log = load.reload()
    second = load.newest()
    load.check("a new rule takes effect", "medtop:20001128" in subjects(second), subjects(second))
    load.check("the log has the key and the rules' hash", "analysis.topicRulesDirectory" in log and second["made"]["rules"][:15] in log, log[-600:])
    load.check("made names other rules, the same model and gazetteer",
               second["made"]["rules"] != first["made"]["rules"]
               and [second["made"][each] for each in ("by", "model", "gazetteer")] == [first["made"][each] for each in ("by", "model", "gazetteer")], second["made"])

    files.write("names/own.tsv", NAMES)
    files.write("names/own.txt", "mistyped")
    files.write("own.txt", open(os.path.join(_desk.ROOT, "Config", "topics", "topics.txt"), "rb").read() + b"\ntopic 15000000\n50 frobbing\n")
    files.configure(analysis__gazetteerDirectory=files.path("names"), analysis__modelFile=files.path("own.txt"))
    log = load.reload()
    third = load.newest()
    load.check("a new name takes effect, with its id", places(third).get("Zarbluk", "").endswith("Q999999999"), places(third))
    load.check("a new model takes effect", "frobbing" in json.dumps(third["evidence"]["subjects"]) and third["made"]["model"] != first["made"]["model"],
               third["evidence"]["subjects"])
    load.check("a file with a wrong ending is named", "names/own.txt is not read" in log, log[-600:])
    files.remove("names/own.txt")

    files.configure(analysis__modelFile=None)
    load.reload()
    files.configure(publish__beatSeconds=2, logging__level="debug")
    log = load.reload()
    load.check("a setting that needs a restart is named, and one that does not is changed",
               "publish.beatSeconds: 1 → 2 needs a restart" in log and "logging.level: info → debug" in log, log[-600:])
    files.configure(publish__beatSeconds=1, logging__level=None)
    load.reload()

    before = load.newest()["made"]
    for name, spoil, says, mend in faults(files):
        spoil()
        log = load.reload()
        load.check(f"{name}: refused with its place", re.search("reload refused: .*" + says, log), log[-600:])
        load.check(f"{name}: the desk goes on with what it had", load.newest()["made"] == before)
        mend()
    files.write("topics/own.yaml", RULES % (("frobbing",) * 3))
    files.write("names/own.tsv", NAMES + "river\tNile\n")
    load.reload()
    last = load.newest()
    load.check("a good rule beside a broken name: neither counts", last["made"] == before, last["made"])
    files.write("names/own.tsv", NAMES)
    load.reload()
    load.check("the same, mended: it counts", load.newest()["made"]["rules"] != before["rules"])
    load.check("metrics count both ends", desk.metric('wiredesk_reloads_total') >= 15 and 'result="refused"' in desk.get("/metrics"))

    load.same_process()
    # What an end leaves behind goes through a child process, which judges by the user's own files too.
    desk.kill()
    desk.start(**load.env)
    load.run(1)
    entry = load.newest()
    load.check("after kill -9 the user's own files judge again", entry["made"]["rules"] != first["made"]["rules"] and places(entry).get("Zarbluk", "").endswith("Q999999999"), entry["made"])
    load.check("the child that goes through suspects had them", "no longer looked at" not in desk.log_text() and "the child ended" not in desk.log_text(),
               desk.log_text()[-600:])

    memory = desk.memory()
    for turn in range(options.reloads):
        files.write("topics/own.yaml", RULES % (("glumbering" if turn % 2 else "frobbing",) * 3))
        load.reload()
    grown = desk.memory() - memory
    load.check(f"{options.reloads} more reloads take no memory that stays", grown < 60, f"{grown:.0f} MiB more than {memory:.0f}")
    load.say(f"{memory:.0f} MiB before {options.reloads} reloads, {memory + grown:.0f} after")
    entry = load.newest()

    # While it still runs: the same from the files, by the settings in force.
    desk.settle()
    verified = subprocess.run([program("wiredeskctl"), "verify", "--replay", "--json", "--state-dir", desk.state, "--config", files.path("wiredesk.yaml")],
                              env=environment(), capture_output=True, text=True)
    replay = json.loads(verified.stdout or "{}").get("replay", {})
    load.check("verify makes the records of what judges now again, and counts the others", replay.get("holds") and replay["compared"] > 0
               and replay["of_other_builds"] > 0, verified.stdout[-600:] + verified.stderr[-300:])
    load.finish()
    report.finish()


if __name__ == "__main__":
    main()
