#!/usr/bin/env python3
"""Makes the man pages: of the programs from what their argument parser says of itself, of the settings from their file.

    for p in PROGRAMS; do $p --experimental-dump-help; done | man-pages.py --settings FILE --date @SECONDS --out FOLDER

Nothing is written twice: what --help says stands in the page. Needs nothing but Python 3.
"""
import argparse
import datetime
import json
import os
import re
import sys
import textwrap

SECTIONS = {"wiredesk-consumer": 8, "wiredeskctl": 8}          # the others are for everybody: 1
SEE_ALSO = ["wiredesk-bench(1)", "wiredesk-producer(1)", "wiredesk-subscriber(1)", "wiredesk.yaml(5)",
            "wiredesk-consumer(8)", "wiredeskctl(8)"]
FILES = {
    "wiredesk-consumer": [
        ("/etc/wiredesk/wiredesk.yaml", "Settings; see wiredesk.yaml(5)."),
        ("/etc/default/wiredesk", "Environment of wiredesk.service."),
        ("/var/lib/wiredesk", "Journals and snapshots.")],
    "wiredesk-producer": [
        ("/etc/wiredesk/sources", "Profiles of sources, one a file; README.md there says how to write one."),
        ("/var/spool/wiredesk/NAME", "What is put here is fed by wiredesk-producer@NAME.service."),
        ("/etc/default/wiredesk-producer-NAME", "OPTIONS='…' of that service.")],
    "wiredeskctl": [
        ("/etc/wiredesk/wiredesk.yaml", "Settings; see wiredesk.yaml(5)."),
        ("/usr/share/wiredesk", "Topic rules, gazetteer, samples, alert rules for Prometheus.")],
}


def escape(text):
    """Text as roff prints it: nothing in it is an instruction, and every character is ASCII or named."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("'", "\\(aq").replace("^", "\\(ha")
    text = text.replace("~", "\\(ti")
    return "".join(c if ord(c) < 128 else "\\[u%04X]" % ord(c) for c in text)


def line(text):
    """A line of text; a dot at its head would be an instruction."""
    text = escape(text)
    return "\\&" + text if text.startswith(".") else text


def quoted(text):
    return '"' + escape(text).replace('"', '\\(dq') + '"'


def filled(text):
    """Prose, in lines as sources of man pages have them."""
    return [line(each) for each in textwrap.wrap(text, 72, break_long_words=False, break_on_hyphens=False)]


HEADING = re.compile(r"^([A-Z][A-Z]+(?: [A-Z]+)*)(?:  +(.*))?$")


def discussion(text, section=".SH"):
    """Prose is filled, what is indented stands as it is, and a line of capitals alone begins a section."""
    page, prose, fixed = [], [], []

    def flush():
        if prose:
            page.extend([".PP"] + filled(" ".join(prose)))
            prose.clear()
        while fixed and not fixed[-1]:
            fixed.pop()
        if fixed:
            page.extend([".PP", ".nf"] + [line(each) if each else "" for each in fixed] + [".fi"])
            fixed.clear()

    for each in text.split("\n"):
        heading = HEADING.match(each)
        if heading:
            flush()
            page.append(f"{section} {quoted(heading[1])}")
            if heading[2]:
                prose.append(heading[2])
        elif each.startswith(" "):
            if prose:
                flush()
            fixed.append(each)
        elif each.strip():
            if fixed:
                flush()
            prose.append(each)
        else:
            flush()
    flush()
    # No paragraph at the head of a section: it begins one itself.
    return [each for index, each in enumerate(page) if not (each == ".PP" and index and page[index - 1].startswith(section))]


def spelling(name, value):
    dash = "-" if name["kind"] in ("short", "longWithSingleDash") else "--"
    return dash + name["name"] + (f" <{value}>" if value else "")


def arguments(command):
    page = []
    for each in command.get("arguments", []):
        if not each.get("shouldDisplay", True):
            continue
        value = each["valueName"] if each["kind"] == "option" else None
        if each["kind"] == "positional":
            title = f"<{each['valueName']}>" + (" ..." if each["isRepeating"] else "")
        else:
            title = ", ".join(spelling(name, value) for name in each["names"])
        abstract = each.get("abstract", "")
        if each.get("discussion"):
            abstract += " " + " ".join(each["discussion"].split())
        if "defaultValue" in each:
            abstract += f" Default: {each['defaultValue']}."
        page += [".TP", f".B {quoted(title)}", *filled(abstract)]
    return page


def synopsis(command, path):
    words = []
    for each in command.get("arguments", []):
        if not each.get("shouldDisplay", True) or each["valueName"] in ("help", "version"):
            continue
        word = f"<{each['valueName']}>" if each["kind"] == "positional" else spelling(
            each["preferredName"], each["valueName"] if each["kind"] == "option" else None)
        word += " ..." if each["isRepeating"] else ""
        words.append(f"[{word}]" if each["isOptional"] else word)
    return ["\\fB" + escape(path) + "\\fR " + escape(" ".join(words)).replace(" \\-", "\n\\-").replace(" [", "\n[")]


def visible(command):
    return [each for each in command.get("subcommands", []) if each.get("shouldDisplay", True)
            and each["commandName"] != "help"]


def leaves(command, path):
    below = visible(command)
    if not below:
        yield command, path
    for each in below:
        yield from leaves(each, f"{path} {each['commandName']}")


def header(name, section, date, product):
    return ['.\\" Made by deploy/man-pages.py from what the program says of itself.',
            f'.TH {quoted(name.upper())} {section} "{date}" {quoted(product)} {quoted("wiredesk")}']


def program(command, date, product):
    name = command["commandName"]
    section = SECTIONS.get(name, 1)
    page = header(name, section, date, product)
    page += [".SH NAME", f"{escape(name)} \\- {escape(command['abstract'].rstrip('.'))}", ".SH SYNOPSIS"]
    every = list(leaves(command, name))
    for index, (each, path) in enumerate(every):
        page += ([".br"] if index else []) + synopsis(each, path)
    body = discussion(command.get("discussion", ""))
    if body and not body[0].startswith(".SH"):
        page.append(".SH DESCRIPTION")
        body = body[1:] if body[0] == ".PP" else body
    page += body
    if every[0][0] is command:
        page += [".SH OPTIONS"] + arguments(command)
    else:
        page.append(".SH SUBCOMMANDS")
        for each, path in every:
            page += [f".SS {quoted(path)}", *filled(each.get("abstract", ""))]
            page += discussion(each.get("discussion", ""), ".B") + arguments(
                each | {"arguments": [a for a in each.get("arguments", []) if a["valueName"] not in ("help", "version")]})
        page += [".SS \"Everywhere\"", ".TP", ".B \"\\-h, \\-\\-help\"", "Show help information.",
                 ".TP", ".B \"\\-\\-version\"", "Show the version."]
    if name in FILES:
        page.append(".SH FILES")
        for path, what in FILES[name]:
            page += [".TP", f".I {quoted(path)}", *filled(what)]
    return f"{name}.{section}", page + see_also(name)


def see_also(name):
    others = [each for each in SEE_ALSO if not each.startswith(name + "(")]
    return [".SH \"SEE ALSO\""] + [
        f".BR {escape(each.split('(')[0])} ({each.split('(')[1]}" + (" ," if each != others[-1] else "")
        for each in others]


def settings(path, date, product):
    """wiredesk.yaml(5): each key with its default and the comment above it."""
    page = header("wiredesk.yaml", 5, date, product) + [
        ".SH NAME", "wiredesk.yaml \\- settings of wiredesk\\-consumer, the daemon", ".SH DESCRIPTION"]
    above, comment = [], []
    begun = False
    for each in open(path, encoding="utf-8").read().split("\n"):
        text = each.strip()
        indent = (len(each) - len(each.lstrip())) // 2
        key = re.match(r"^([A-Za-z]\w*):(?: (.*))?$", text)
        if text.startswith("#"):
            comment.append(text[1:].strip())
        elif not text and not begun and comment:
            page += discussion("\n".join(comment))[1:]
            comment, begun = [], True
            page.append(".SH KEYS")
        elif key:
            above = above[:indent] + [key[1]]
            if key[2] is None:
                page += [f".SS {quoted('.'.join(above))}"]
                page += filled(" ".join(comment))
            else:
                page += [".TP", f".B {quoted('.'.join(above) + ': ' + key[2])}", *filled(" ".join(comment) or "As above.")]
            comment = []
    page += [".SH FILES", ".TP", ".I /etc/wiredesk/wiredesk.yaml", "This file."]
    return "wiredesk.yaml.5", page + see_also("wiredesk.yaml")


def documents(text):
    decoder, position = json.JSONDecoder(), 0
    while text[position:].strip():
        position += len(text[position:]) - len(text[position:].lstrip())
        value, position = decoder.raw_decode(text, position)
        yield value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--settings", required=True, metavar="FILE", help="Config/wiredesk.yaml")
    parser.add_argument("--date", required=True, metavar="@SECONDS", help="date of the pages, in seconds since 1970")
    parser.add_argument("--product", default="wiredesk")
    parser.add_argument("--out", required=True, metavar="FOLDER")
    options = parser.parse_args()
    date = datetime.datetime.fromtimestamp(int(options.date.lstrip("@")), datetime.timezone.utc).strftime("%Y-%m-%d")
    os.makedirs(options.out, exist_ok=True)
    pages = [program(each["command"], date, options.product) for each in documents(sys.stdin.read())]
    for name, page in pages + [settings(options.settings, date, options.product)]:
        with open(os.path.join(options.out, name), "w", encoding="ascii") as file:
            file.write("\n".join(page) + "\n")


if __name__ == "__main__":
    main()
