#!/usr/bin/env python3
"""Keys (CURVE): who has none, a wrong one, a revoked one, or no right to it gets nothing, is counted, and is told why.

    keys.py [--articles N] [--seed S]
"""
import argparse
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time

import _desk
from _desk import Desk, Report, VERSION, article, environment, program

sys.path.insert(0, os.path.join(_desk.ROOT, "deploy", "clients", "python"))
import wiredesk  # noqa: E402
import zmq  # noqa: E402

report = Report()


def run(name, *arguments, input=None, seconds=60):
    """Exit status, standard output, standard error of one program."""
    done = subprocess.run([program(name), *arguments], input=input, capture_output=True, text=True, timeout=seconds,
                          env=environment(), stdin=None if input is not None else subprocess.DEVNULL)
    return done.returncode, done.stdout, done.stderr


def keygen(folder, name):
    status, out, err = run("wiredeskctl", "keygen", "--name", name, "--out", folder)
    assert status == 0, err
    return re.search(r"public: '(.*)'", out)[1]


def authorise(path, *entries):
    """entries: name, public key, sources, filters."""
    with open(path + ".new", "w") as file:
        file.write("keys:\n" if entries else "keys: []\n")
        for name, public, feed, read in entries:
            file.write(f"  - name: {name}\n    public: '{public}'\n    feed: {json.dumps(feed)}\n    read: {json.dumps(read)}\n")
    os.replace(path + ".new", path)


def refused_start(sentence, words, **settings):
    desk = Desk(**settings)
    try:
        desk.start()
        report.check(sentence, False, "it started")
        desk.kill()
    except RuntimeError as error:
        report.check(sentence, desk.process.returncode == 78 and all(word in str(error) for word in words), error)


def labelled(desk, name, **labels):
    """One figure with these labels; 0 where it is not there."""
    for line in desk.get("/metrics").splitlines():
        if line.startswith(name + "{") and all(f'{key}="{value}"' in line for key, value in labels.items()):
            return float(line.rsplit(" ", 1)[1])
    return 0


def rises(desk, before, name, **labels):
    for _ in range(200):
        if labelled(desk, name, **labels) > before:
            return True
        time.sleep(0.02)
    return False


def refusals(desk, reason):
    """By endpoint, who was not let in for this reason. A peer without keys that reads the desk's greeting before the desk has read
    its own hangs up first: then the desk knows no more than that the handshake failed, and counts that."""
    return {endpoint: labelled(desk, "wiredesk_connections_unauthorised_total", endpoint=endpoint, reason=reason)
            + (labelled(desk, "wiredesk_connections_handshakes_failed_total", endpoint=endpoint) if reason == "no-key" else 0)
            for endpoint in ("intake", "publish", "replay")}


def refused_more(desk, reason, before, *endpoints):
    for _ in range(200):
        now = refusals(desk, reason)
        if any(now[endpoint] > before[endpoint] for endpoint in endpoints):
            return True
        time.sleep(0.02)
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=600 if _desk.QUICK else 3_000)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    print("seed", options.seed)
    desk = Desk(publish__beatSeconds=1)
    folder = desk.folder
    public = {name: keygen(folder, name) for name in ("desk", "other-desk", "feed", "news", "second", "stranger")}
    path = lambda name: os.path.join(folder, name)    # noqa: E731
    authorised = path("authorised.yaml")
    everyone = [("feed", public["feed"], ["Test Wire"], []), ("news", public["news"], ["Other Wire"], ["source=Test Wire|Other Wire"]),
                ("second", public["second"], ["*"], ["*"])]
    authorise(authorised, *everyone)

    # What keygen makes.
    report.check("keygen writes the secret for its owner alone", os.stat(path("desk.key")).st_mode & 0o777 == 0o600)
    with open(path("desk.pub")) as file:
        report.check("keygen's public file is the key that it prints", public["desk"] in file.read())
    status, _, err = run("wiredeskctl", "keygen", "--name", "desk", "--out", folder)
    report.check("keygen overwrites nothing", status == 1 and "ever overwritten" in err, (status, err))

    # Starts that are refused.
    keys = {"keys__serverSecretKeyFile": path("desk.key"), "keys__authorisedKeysFile": authorised}
    os.chmod(path("desk.key"), 0o644)
    refused_start("a secret key that others may read stops the start", ["0644", "chmod 600"], **keys)
    os.chmod(path("desk.key"), 0o600)
    refused_start("a secret key without authorised keys stops the start", ["keys.authorisedKeysFile is missing"],
                  keys__serverSecretKeyFile=path("desk.key"))
    with open(path("broken.yaml"), "w") as file:
        file.write(f"keys:\n  - name: x\n    public: '{public['feed']}'\n    read: ['plaice=SY']\n")
    refused_start("a fault in the authorised keys stops the start, with its line", [path("broken.yaml") + ":4:", "column 1"],
                  **{**keys, "keys__authorisedKeysFile": path("broken.yaml")})

    def open_desk(**settings):
        made = Desk(**settings)
        made.intake = made.intake.replace("127.0.0.1", "0.0.0.0")
        return made
    wide = open_desk()
    try:
        wide.start()
        report.check("an endpoint that others reach wants keys", False)
    except RuntimeError as error:
        report.check("an endpoint that others reach wants keys",
                     wide.process.returncode == 78 and "insecure: true" in str(error) and "endpoints.intake" in str(error), error)
    wide = open_desk(insecure="true")
    wide.start()
    report.check("insecure: true starts, with a warning", "insecure:" in wide.log_text())
    said = run("wiredeskctl", "status", "--http", wide.http)[1]
    report.check("and status names the endpoints that are open", f"whoever reaches {wide.intake}" in said and "(insecure: true)" in said, said)
    wide.kill()
    wide = open_desk(**keys)
    wide.start()
    report.check("with keys it starts, without one", "insecure" not in wide.log_text())
    wide.kill()

    desk.settings.update({"WIREDESK_KEYS_SERVER_SECRET_KEY_FILE": path("desk.key"), "WIREDESK_KEYS_AUTHORISED_KEYS_FILE": authorised})
    desk.start()
    report.check("no secret stands in the log", not any(secret in desk.log_text() for secret in secrets(folder)))

    def with_key(name, server="desk"):
        return ["--server-key", path(server + ".pub"), "--key", path(name + ".key")]

    def client_keys(name, server="desk"):
        return wiredesk.Keys.read(path(server + ".pub"), path(name + ".key"))

    def feed(*arguments, source="Test Wire", first=1, count=20):
        lines = b"\n".join(article(number, random.Random(options.seed ^ number), 40, source=source)
                           for number in range(first, first + count)).decode()
        return run("wiredesk-producer", "feed", "--to", desk.intake, "--format", "ninjs-ndjson", "--quiet", *arguments, "-", input=lines)

    def read(*arguments):
        return run("wiredesk-subscriber", "--publish", desk.publish, "--replay", desk.replay, "--output", "ndjson", *arguments)

    # The good.
    status, _, err = feed(*with_key("feed"))
    report.check("a key feeds its source", status == 0, (status, err))
    status, out, err = read(*with_key("second"), "--from", "start", "--count", "20")
    report.check("a key for everything reads it", status == 0 and len(out.splitlines()) == 20, (status, err))
    status, out, err = read(f"--server-key={public['desk']}", "--key", path("news.key"), "--from", "start", "--filter", "source=Test Wire", "--count", "20")
    report.check("a key for a filter reads a narrower one; --server-key may be the key itself", status == 0 and len(out.splitlines()) == 20, (status, err))
    # Random words meet now and then: two stories are found to be one, and a notice says so.
    seen = [r.seq for r in wiredesk.Subscriber("source=Test Wire&kind!=notice", start="start", idle=2, publish=desk.publish, replay=desk.replay,
                                               keys=client_keys("news"))]
    report.check("the Python client reads with its key", len(seen) == 20, seen)

    # The bad, each by its tool, its count, and the log.
    for sentence, reason, key, words in [
        ("without a key", "no-key", [], "for keys"),
        ("with a key that nobody knows", "unknown-key", with_key("stranger"), "authorised keys"),
        ("with the public key of another desk", "wrong-server-key", with_key("feed", "other-desk"), "hardly its public key"),
    ]:
        before = refusals(desk, reason)
        status, _, err = feed(*key)
        report.check(f"{sentence} nothing is fed, and the producer says why", status == 69 and words in err, (status, err))
        report.check(f"{sentence}: counted at the intake", refused_more(desk, reason, before, "intake"))
        status, out, err = read(*key, "--from", "start", "--until-idle", "1")
        report.check(f"{sentence} nothing is read, and the subscriber says why", status == 69 and words in err and not out, (status, err))
        report.check(f"{sentence}: counted where it reads", refused_more(desk, reason, before, "publish", "replay"))
        status, out, err = run("wiredeskctl", "dead", "list", "--replay", desk.replay, "--http", desk.http, *key)
        report.check(f"{sentence} wiredeskctl says why", status == 69 and words in err, (status, err))
    for sentence, keys_of, words in [("without a key", None, "for keys"), ("with an unknown key", client_keys("stranger"), "authorised keys"),
                                     ("with another desk's key", client_keys("feed", "other-desk"), "hardly its public key")]:
        try:
            list(wiredesk.Producer(intake=desk.intake, keys=keys_of, patience=20).feed([article(1, random.Random(1))]))
            report.check(f"the Python producer {sentence} is told why", False)
        except wiredesk.DeskError as error:
            report.check(f"the Python producer {sentence} is told why", error.code == "not-let-in" and words in error.sentence, error)
        try:
            list(wiredesk.Subscriber("", idle=1, publish=desk.publish, replay=desk.replay, keys=keys_of))
            report.check(f"the Python subscriber {sentence} is told why", False)
        except wiredesk.DeskError as error:
            report.check(f"the Python subscriber {sentence} is told why", error.code == "not-let-in" and words in error.sentence, error)

    # Rights.
    requests = "wiredesk_requests_unauthorised_total"
    before = labelled(desk, requests, endpoint="intake")
    status, _, err = feed(*with_key("news"), first=101, count=5)
    report.check("a key for other sources feeds nothing, and the producer names each article and the key's sources",
                 status == 1 and err.count("not-authorised") == 5 and "Other Wire" in err, (status, err))
    report.check("... counted", labelled(desk, requests, endpoint="intake") == before + 5)
    status, _, err = feed(*with_key("feed"), first=1, count=5, source="Other Wire")
    report.check("nor does one for this source feed another", status == 1 and err.count("not-authorised") == 5, (status, err))
    before = labelled(desk, requests, endpoint="publish"), labelled(desk, requests, endpoint="replay")
    for name, filter in [("news", ""), ("news", "kind=dead"), ("news", "source=Test Wire|Third Wire"), ("feed", "source=Test Wire")]:
        status, out, err = read(*with_key(name), "--filter", filter, "--from", "start", "--until-idle", "1")
        report.check(f"key {name} does not read {filter or 'everything'}, and the subscriber says why",
                     status == 69 and "may not read this filter" in err and not out, (status, err))
    report.check("... counted", rises(desk, before[0], requests, endpoint="publish") and rises(desk, before[1], requests, endpoint="replay"))
    try:
        list(wiredesk.Subscriber("kind=dead", idle=1, publish=desk.publish, replay=desk.replay, keys=client_keys("news")))
        report.check("the Python subscriber is told why", False)
    except wiredesk.DeskError as error:
        report.check("the Python subscriber is told why", error.code == "not-authorised", error)

    # Plain sockets: live, a filter that others have, and one that nobody has.
    context = zmq.Context()

    def sub(name, filter):
        made = context.socket(zmq.SUB)
        made.linger = 0
        client_keys(name).apply(made)
        made.connect(desk.publish)
        made.subscribe(filter)
        return made
    good, bad, alone = sub("second", b""), sub("news", b""), sub("news", b"place=SY")
    told = alone.recv_multipart() if alone.poll(10_000) else []
    report.check("a plain SUB socket is told that its key has no right to a filter", len(told) == 3 and b"not-authorised" in told[2], told)
    report.check("one with the right gets beats", good.poll(10_000) and good.recv_multipart()[1].startswith(b"beat"))
    feed(*with_key("feed"), first=201, count=10)
    desk.settle()
    got = [frames for frames in drain(good) if not frames[1].startswith(b"beat")]
    report.check("one with the right gets records", len(got) == 10, len(got))
    # That it may not read is all that it may be told.
    leaked = [frames for frames in drain(bad, 1_500) if frames[1:2] != [b"error"]]
    report.check("one without it gets nothing of the same filter", not leaked, leaked[:1])
    # Messages that are no subscriptions shift what libzmq takes for the last peer: the subscription that follows may
    # not go to whoever sent them.
    thief = context.socket(zmq.XSUB)
    thief.linger = 0
    client_keys("feed").apply(thief)
    thief.connect(desk.publish)
    for round in range(60):
        for _ in range(8):
            thief.send(b"\x05no subscription")
        thief.send(b"\x01kind=near")
        if round % 3 == 0:
            other = sub("second", b"urgency>=%d" % round)
            time.sleep(0.02)
            other.close()
    feed(*with_key("feed"), first=231, count=10)
    desk.settle()
    stolen = [frames for frames in drain(thief, 1_500) if len(frames) < 2 or frames[1] != b"error"]
    report.check("nobody gets another's subscription by what is none", not stolen, stolen[:1])
    for each in (good, bad, alone, thief):
        each.close()

    # The log.
    for _ in range(15):
        knock = context.socket(zmq.DEALER)
        knock.linger = 0
        client_keys("stranger").apply(knock)
        knock.connect(desk.intake)
        knock.send(b"x")
        time.sleep(0.05)
        knock.close()
    log = desk.log_text()
    for words, most in [("intake: refused 127.0.0.1: its key is not authorised", 1), ("a peer without a key was refused", 3),
                        ("another public key of this desk", 3)]:
        report.check(f"the log says once a minute: {words}", 1 <= log.count(words) <= most, log.count(words))
    report.check("no secret stands in the log now", not any(secret in log for secret in secrets(folder)))

    # A restart: clients with keys come back by themselves and miss nothing.
    result = {}

    def follow():
        result["seen"] = [r.seq for r in wiredesk.Subscriber("source=Test Wire", start="start", idle=40, publish=desk.publish,
                                                             replay=desk.replay, keys=client_keys("news"))]
    follower = threading.Thread(target=follow, daemon=True)
    follower.start()
    # Its pipe is full until it is read at the end: for so long it is held up, and not idle.
    tool = subprocess.Popen([program("wiredesk-subscriber"), "--publish", desk.publish, "--replay", desk.replay, "--output", "ndjson",
                             "--filter", "source=Test Wire", "--from", "start", "--until-idle", "40", *with_key("news")],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    revoked = subprocess.Popen([program("wiredesk-subscriber"), "--publish", desk.publish, "--replay", desk.replay, "--output", "ndjson",
                                "--from", "now", *with_key("second")],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment())
    outcome = []
    load = [article(number, random.Random(options.seed ^ number), 40) for number in range(1_001, 1_001 + options.articles)]

    def produce():
        with wiredesk.Producer(intake=desk.intake, keys=client_keys("feed"), batch=16) as producer:
            outcome.extend(producer.feed(slowly(load)))
    producing = threading.Thread(target=produce, daemon=True)
    producing.start()
    time.sleep(1)
    desk.kill()
    desk.start()
    time.sleep(1)
    reloads = "keys:" in open(os.path.join(_desk.ROOT, "Config", "wiredesk.yaml")).read() and can_reload(desk)
    if reloads:
        authorise(authorised, *everyone[:2])
        desk.process.send_signal(signal.SIGHUP)
        try:
            _, err = revoked.communicate(timeout=30)
            report.check("who is revoked is cut off by the reload, and told why", revoked.returncode == 69 and "no longer" in err, (revoked.returncode, err))
        except subprocess.TimeoutExpired:
            report.check("who is revoked is cut off by the reload", False)
        status, out, err = read(*with_key("second"), "--from", "start", "--until-idle", "1")
        report.check("... and does not come in again", status == 69 and "authorised keys" in err and not out, (status, err))
        # Faults change nothing.
        with open(authorised, "a") as file:
            file.write("  - name: broken\n")
        desk.process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        status, out, err = read(*with_key("news"), "--filter", "source=Test Wire", "--from", "start", "--count", "1")
        report.check("a fault in the authorised keys changes nothing, and is in the log", status == 0 and f"{authorised}:" in desk.log_text(), (status, err))
        for _ in range(3):
            # Altered back and forth: everyone is cut off each time.
            for read_also in ([], ["kind=dead"]):
                authorise(authorised, everyone[0], ("news", public["news"], ["Other Wire"], ["source=Test Wire|Other Wire", *read_also]))
                desk.process.send_signal(signal.SIGHUP)
                time.sleep(0.4)
    producing.join(120)
    desk.settle()
    report.check("everything is accepted in spite of restart and reloads", len(outcome) == len(load) and all(r.accepted for r in outcome),
                 (len(outcome), [r.refusal for r in outcome if not r.accepted][:1]))
    follower.join(120)
    out, err = tool.communicate(timeout=120)
    if not reloads:
        revoked.kill()
    wanted = [r.seq for r in wiredesk.Subscriber("source=Test Wire", start="start", idle=2, publish=desk.publish, replay=desk.replay, keys=client_keys("news"))]
    report.check("the Python subscriber missed nothing and has nothing twice", result.get("seen") == wanted, (len(result.get("seen", [])), len(wanted)))
    seen = [json.loads(line)["seq"] for line in out.splitlines()]
    report.check("nor has the tool", seen == wanted, (len(seen), len(wanted), err[-300:]))
    for _ in range(100):
        connections = desk.status()["connections"]
        if connections["publish"] + connections["replay"] + connections["intake"] == 0:
            break
        time.sleep(0.1)
    report.check("connections are counted right after all that", connections["publish"] + connections["replay"] + connections["intake"] == 0, connections)
    status, seconds = desk.stop()
    report.check("the desk stops", status == 0, (status, seconds))
    status, out, err = run("wiredeskctl", "verify", "--state-dir", desk.state)
    report.check("verify finds all of it", status == 0, (status, out, err))
    context.destroy(linger=0)
    report.finish()


def can_reload(desk):
    """Whether this build takes SIGHUP: the kernel tells who catches it."""
    with open(f"/proc/{desk.process.pid}/status") as file:
        caught = int(re.search(r"SigCgt:\s*([0-9a-f]+)", file.read())[1], 16)
    return bool(caught & 1)


def secrets(folder):
    found = []
    for name in os.listdir(folder):
        if name.endswith(".key"):
            with open(os.path.join(folder, name)) as file:
                found.append(file.read().splitlines()[-1])
    return found


def drain(socket, milliseconds=500):
    messages = []
    while socket.poll(milliseconds):
        messages.append(socket.recv_multipart())
    return messages


def slowly(articles):
    for index, each in enumerate(articles):
        if index % 50 == 0:
            time.sleep(0.15)
        yield each


main()
