#!/usr/bin/env python3
"""`wiredeskctl explain` over the sample wire: each kind of repeat, classes, rules, names and stories, from a running desk and
from its files, as a page and as JSON.
"""
import json
import os
import re
import subprocess

import zmq

import _desk
from _desk import Desk, Replay, Report, environment, program

SAMPLE = os.path.join(_desk.ROOT, "Config", "samples", "wire.ndjson")


def explain(*arguments):
    run = subprocess.run([program("wiredeskctl"), "explain", *map(str, arguments)], env=environment(), capture_output=True)
    return run.returncode, run.stdout.decode(), run.stderr.decode()


def main():
    report = Report()
    desk = Desk()
    desk.start()
    fed = subprocess.run([program("wiredesk-producer"), "feed", SAMPLE, "--to", desk.intake, "--quiet"], env=environment(), capture_output=True, text=True)
    report.check("the sample wire is fed", fed.returncode == 0, fed.stderr)
    desk.settle()
    context = zmq.Context()
    replay = Replay(context, desk.replay)
    records = {}
    for record in replay.read()[0]:
        entry = json.loads(record)
        records[entry["seq"]] = entry
    items = [entry for entry in records.values() if entry["entry"] == "item"]
    kinds = {entry["duplicate"]["kind"] for entry in items}
    report.check("the sample wire has repeats and revisions", {"none", "near", "revision"} <= kinds, kinds)

    # Some of each kind, and those that look alike.
    chosen = []
    for entry in items:
        like = (entry["duplicate"]["kind"], bool(entry["duplicate"].get("differing")), bool(entry["duplicate"].get("changes")))
        if sum(each == like for _, each in chosen) < 2:
            chosen.append((entry, like))
    # And one that joined a story without repeating anything.
    chosen += [(entry, None) for entry in items if entry["duplicate"]["kind"] == "none" and entry.get("story", {}).get("size", 1) > 1][:2]
    pages, compared = {}, 0
    for entry, _ in chosen:
        seq, uri, duplicate = entry["seq"], entry["item"]["uri"], entry["duplicate"]
        status, page, said = explain(seq, "--replay", desk.replay, "--width", 100)
        pages[seq] = page
        if not report.check(f"record {seq} ({duplicate['kind']}) is explained", status == 0 and not said, (status, said)):
            continue
        flat = re.sub(r"\s+", " ", page)
        missing = [subject["name"] for subject in entry["item"].get("subjects", []) if subject.get("creator", "").startswith("wiredesk:") and subject["name"] not in flat]
        missing += [term["text"] for each in entry["evidence"]["subjects"] for term in each["terms"] if re.sub(r"\s+", " ", term["text"]) not in flat]
        missing += [entity["name"] for entity in entry["evidence"]["entities"] if entity["name"] not in flat]
        missing += [fact for fact in duplicate.get("differing", []) if re.sub(r"\s+", " ", fact) not in flat]
        if duplicate["of"]:
            missing += [each for each in (duplicate["of"], f"{duplicate['similarity'] * 100:.0f} %") if each not in flat]
        if "story" in entry:
            missing += [each for each in (entry["story"]["id"], f"items {entry['story']['size']},") if each not in flat]
        report.check(f"record {seq}: subjects, terms, rules, names, facts and story of the record are on its page", not missing, missing)
        if entry.get("story", {}).get("size", 1) > 1 and not duplicate["of"]:
            first = next(each for each in items if each["item"]["uri"] == entry["story"]["first"])
            told = json.loads(explain(seq, "--replay", desk.replay, "--json")[1])["again"]["story"]
            texts = [json.dumps(each["item"], ensure_ascii=False).lower() for each in (entry, first)]
            report.check(f"record {seq}: the words that it shares with its story's first item stand in both, and on the page",
                         told["terms"] and 0 < told["nearness"] <= 1 and all(each["text"] in flat for each in told["terms"])
                         and all(term["text"].lower()[:4] in text for term in told["terms"] for text in texts), told)
            compared += 1
        report.check(f"record {seq}: it says that the same model judged", "the same are here" in flat)
        if duplicate["shared"] and duplicate["ofSeq"]:
            body = entry["item"]["bodies"][0]["value"].encode()
            marked = "".join(re.findall("⟦([^⟧]*)⟧", page.split("\nCLASSES")[0]))
            # Each passage stands there twice: left and right.
            longest = max(duplicate["shared"], key=lambda each: each["length"])
            word = body[longest["start"]:longest["start"] + longest["length"]].decode(errors="ignore").split()
            report.check(f"record {seq}: the words of its longest passage are marked on both sides",
                         all(marked.count(each) >= 2 for each in word[1:-1] if "⟦" not in each and len(each) < 40), marked[:300])

        status, text, said = explain(seq, "--replay", desk.replay, "--json")
        told = json.loads(text)
        report.check(f"record {seq}: JSON has the record as it is, and the one it was compared with",
                     status == 0 and told["record"] == entry and told["other"] == (records.get(duplicate["ofSeq"]) if duplicate["ofSeq"] else None))
        again = told["again"]
        report.check(f"record {seq}: worked out again with what judged", again["unlike"] == [] and again["model"] == entry["made"]["model"])
        given = {each["uri"] for each in entry["item"].get("subjects", []) if each.get("creator") == "wiredesk:classifier"}
        report.check(f"record {seq}: the class that came next is not one that was given", not again["runner_up"] or again["runner_up"]["uri"] not in given)

        newest = max(each["seq"] for each in items if each["item"]["uri"] == uri)
        status, text, said = explain(uri, "--replay", desk.replay, "--json")
        report.check(f"{uri}: its newest item is explained", status == 0 and json.loads(text)["record"]["seq"] == newest, said)

    report.check("items that joined a story are among them", compared > 0)
    widths = [len(line) for seq in list(pages)[:12] for line in explain(seq, "--replay", desk.replay, "--width", 60)[1].splitlines() if "│" in line]
    report.check("texts side by side are no wider than asked for", widths and max(widths) <= 60, widths[:9])
    report.check("nothing of it is coloured in a pipe", not any("\x1b" in page for page in pages.values()))
    notices = [entry for entry in records.values() if entry["entry"] == "notice"]
    for notice in notices[:3]:
        status, page, said = explain(notice["ofSeq"], "--replay", desk.replay)
        report.check(f"record {notice['ofSeq']}: the notice about it is on its page", f"record {notice['seq']}: {notice['about']}" in page, page[-300:])
        status, page, said = explain(notice["seq"], "--replay", desk.replay)
        report.check(f"notice {notice['seq']}: it says what it is", status == 0 and notice["about"] in page)

    for what, arguments, expected in [
        ("a number that is not there", (10 ** 9, "--replay", desk.replay), 1), ("a uri that is not there", ("urn:none", "--replay", desk.replay), 1),
        ("a width that is none", (1, "--width", 3), 64), ("nothing asked for", (), 64),
        ("a configuration that is wrong", (1, "--config", SAMPLE), 78), ("a folder that is not there", (1, "--state-dir", desk.folder + "/none"), 69),
    ]:
        status, page, said = explain(*arguments)
        report.check(f"{what}: exit {expected}, a sentence, and no page", status == expected and said and not page, (status, page[:100], said))

    desk.stop()
    for seq in list(pages)[::5]:
        status, page, said = explain(seq, "--state-dir", desk.state, "--width", 100)
        report.check(f"record {seq}: from the files it is the same page", status == 0 and page == pages[seq], said)
    status, page, said = explain(1, "--replay", desk.replay)
    report.check("no desk: exit 69", status == 69 and said and not page, (status, said))
    # Another model here than the one that judged.
    config = os.path.join(desk.folder, "other.yaml")
    model = os.path.join(desk.folder, "other.txt")
    with open(model, "w") as file:
        file.write("topic 01000000\n3 the\ntopic 02000000\n1 of, said\n")
    with open(config, "w") as file:
        file.write(f"analysis:\n  modelFile: {model}\n")
    status, page, said = explain(list(pages)[0], "--state-dir", desk.state, "--config", config)
    report.check("another model here: said at the top", status == 0 and "here is another model" in page, (status, said, page[:500]))
    report.finish()


if __name__ == "__main__":
    main()
