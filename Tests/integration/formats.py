#!/usr/bin/env python3
"""One story in every wire format, from one source and from several: what is one item, what revises, withdraws and supersedes.

Real programs; a plain pyzmq subscriber has what replay has. The stories are made up here and written in each format by hand.
"""
import base64
import json
import os
import random
import subprocess
import textwrap
from xml.sax.saxutils import escape

import zmq

import _desk
from _desk import Desk, Replay, Report, environment, subscriber

SEED = int(os.environ.get("WIREDESK_SEED", "5"))
report = Report()
context = zmq.Context()
print(f"seed {SEED}", flush=True)


class Story:
    """A story as its newsroom has it; written out by the functions below."""

    def __init__(self, headline, paragraphs, slug, city="TARHOLM", hour=9, **more):
        self.headline, self.paragraphs, self.slug, self.city, self.hour = headline, paragraphs, slug, city, hour
        self.number = more.get("number", 1)                 # of the wire message; a new one for each
        self.version = more.get("version", 1)
        self.signal = more.get("signal", "new")             # new update correction kill
        self.note = more.get("note", "")
        self.urgency = more.get("urgency", 4)
        self.lead = more.get("lead", "")                    # 1stLd-Writethru
        self.part = more.get("part")                        # (2, 3)
        self.embargo = more.get("embargo")                  # 2126-01-01T06:00:00Z
        self.id = more.get("id", slug.lower())

    def but(self, **changes):
        made = Story(self.headline, self.paragraphs, self.slug)
        made.__dict__.update(self.__dict__)
        made.__dict__.update(changes)
        return made

    @property
    def time(self):
        return f"2026-03-10T{self.hour:02}:15:00Z"


def anpa(story):
    priority = {1: "f", 2: "b", 3: "u", 4: "r"}[story.urgency]
    head = [f"^{story.slug}{', ' + story.lead if story.lead else ''},{len(' '.join(story.paragraphs).split())}<"]
    if story.signal == "kill":
        head.append("^MANDATORY KILL<")
    if story.note:
        head.append(f"^Eds: {story.note}<")
    head.append(f"^{story.headline}<")
    body = ["\t   " + (f"{story.city} (KP) _ " if i == 0 else "") + text.replace('"', "''") for i, text in enumerate(story.paragraphs)]
    lines = [f"\x16\x16\x01a{story.number:04}\x1fbcyr-", f"{priority} i\x13\x11 {story.slug} {story.lead}  03-10 0400",
             "\x02" + head[0], *head[1:], *body, f"\x03KP-WF-03-10-26 {story.hour:02}15GMT<", "\x04", ""]
    return "\r\n".join(lines).encode("latin-1")


def iptc7901(story):
    note = [f"({story.note})"] if story.note else []
    head = {"kill": "MANDATORY KILL: ", "correction": "CORRECTION "}.get(story.signal, "") + story.headline
    text = [f"{story.city} (KP) - {story.paragraphs[0]}", *story.paragraphs[1:]]
    body = "\r\n\r\n".join("\r\n".join(textwrap.wrap("   " + each, 68, drop_whitespace=True)) for each in [*note, *text])
    return (f"\x01kpa{story.number:04} {story.urgency} i  380  KP  {story.number:04}\r\n\r\n{story.slug}/\r\n\x02{head} =\r\n\r\n{body}\r\n\x03"
            f"\r\nKP al rmo\r\n10{story.hour:02}15 GMT Mar 26\r\n\r\n\x04").encode("latin-1")


def nitf(story, status=None):
    status = status or {"kill": "canceled"}.get(story.signal, "usable")
    more = ""
    if story.signal == "correction":
        more += f'<correction info="{escape(story.note)}"/>'
    elif story.note:
        more += f'<ed-msg info="{escape(story.note)}"/>'
    if story.part:
        more += f'<series series.name="{story.slug}" series.part="{story.part[0]}" series.totalpart="{story.part[1]}"/>'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf baselang="en"><head><title>{escape(story.slug)}</title>
<docdata management-status="{status}"><doc-id id-string="{story.id}" regsrc="KP"/>
<du-key key="{story.slug}" version="{story.version}"/><urgency ed-urg="{story.urgency}"/><date.issue norm="{story.time}"/>{more}
<doc.copyright holder="KP" year="2026"/></docdata></head>
<body><body.head><hedline><hl1>{escape(story.headline)}</hl1></hedline><distributor>KP</distributor><dateline><location>{story.city}</location></dateline></body.head>
<body.content>{"".join(f"<p>{escape(text)}</p>" for text in story.paragraphs)}</body.content></body></nitf>""".encode()


def newsml_g2(story):
    status = {"kill": "canceled"}.get(story.signal, "usable")
    signal = {"update": "update", "correction": "correction"}.get(story.signal)
    note = f"<edNote>{escape(story.note)}</edNote>" if story.note else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.30" conformance="power" guid="tag:kp.example,2026:{story.id}" version="{story.version}" xml:lang="en">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:KP"><name>KP</name></provider><versionCreated>{story.time}</versionCreated>
{f"<embargoed>{story.embargo}</embargoed>" if story.embargo else ""}<pubStatus qcode="stat:{status}"/>
{f'<signal qcode="sig:{signal}"/>' if signal else ""}{note}</itemMeta>
<contentMeta><urgency>{story.urgency}</urgency><infoSource><name>KP</name></infoSource><slugline>{story.slug}</slugline><headline>{escape(story.headline)}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{"".join(f"<p>{escape(text)}</p>" for text in story.paragraphs)}</body></html></inlineXML></contentSet>
</newsItem>""".encode()


def newsml1(story):
    future = '<Instruction FutureStatus="Canceled"/>' if story.signal == "kill" else ""
    status = "Canceled" if story.signal == "kill" else "Usable"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260310T{story.hour:02}1500Z</DateAndTime></NewsEnvelope><NewsItem>
<Identification><NewsIdentifier><ProviderId>kp.example</ProviderId><DateId>20260310</DateId><NewsItemId>{story.id}</NewsItemId>
<RevisionId PreviousRevision="{story.version - 1}" Update="N">{story.version}</RevisionId>
<PublicIdentifier>urn:newsml:kp.example:20260310:{story.id}:{story.version}N</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260310T091500Z</FirstCreated><ThisRevisionCreated>20260310T{story.hour:02}1500Z</ThisRevisionCreated>
<Status FormalName="{status}"/><Urgency FormalName="{story.urgency}"/>{future}</NewsManagement>
<NewsComponent><NewsLines><HeadLine>{escape(story.headline)}</HeadLine><SlugLine>{story.slug}</SlugLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="KP"/></Provider></AdministrativeMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><Format FormalName="NITF"/><DataContent><nitf><body><body.content>{"".join(f"<p>{escape(text)}</p>" for text in story.paragraphs)}</body.content></body></nitf></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>""".encode()


def ninjs(story):
    made = {
        "uri": f"urn:kp:{story.id}", "type": "text", "version": str(story.version), "language": "en", "urgency": story.urgency,
        "pubStatus": "canceled" if story.signal == "kill" else "usable", "slugline": story.slug, "versionCreated": story.time,
        "headlines": [{"role": "main", "value": story.headline}], "infoSources": [{"name": "KP"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "\n".join(story.paragraphs)}],
    }
    if story.signal != "new":
        made["signal"] = story.signal
    if story.note:
        made["edNote"] = story.note
    if story.embargo:
        made["embargoedUntil"] = story.embargo
    return json.dumps(made).encode() + b"\n"


def mail(story):
    """The NITF document in a mail: that is only an envelope."""
    return (f"From: KP desk <desk@kp.example>\r\nTo: wire@example.org\r\nSubject: {story.slug}\r\nDate: Tue, 10 Mar 2026 {story.hour:02}:15:00 +0000\r\n"
            f"MIME-Version: 1.0\r\nContent-Type: application/xml; name=\"story.xml\"\r\nContent-Transfer-Encoding: base64\r\n\r\n").encode() \
        + base64.encodebytes(nitf(story))


FORMATS = {"iptc7901": iptc7901, "anpa1312": anpa, "nitf": nitf, "newsml-g2": newsml_g2, "ninjs": ninjs}
OTHERS = {"newsml": newsml1, "mail": mail}


def ferry(**more):
    return Story(
        "Ferry with 212 aboard runs aground off Skarven", [
            "A ferry with 212 people on board ran aground off the island of Skarven early on Tuesday, and everyone was taken off "
            "safely, the coast guard said.",
            "The vessel had left Tarholm in thick fog shortly before five in the morning and struck a reef that is marked on every "
            "chart, according to the harbour master.",
            "Passenger Ines Halvorsen said people had been told to gather on the upper deck while fishing boats came alongside.",
            "Divers were examining the hull on Tuesday afternoon, and the route will stay closed until the end of the week.",
        ], "BC-Ferry", **more)


def strike(**more):
    return Story(
        "Dockers in Varnholt vote to strike over night shifts", [
            "Dockers in the port of Varnholt voted on Tuesday to strike for two days next week in a dispute over night shifts and "
            "pay, their union said.",
            "Some 1,400 workers handle about a third of the country's container traffic there, and shipping lines said that they "
            "would send vessels elsewhere.",
            "The port authority called the vote regrettable and offered to resume the talks that broke down last month over a raise "
            "of four percent.",
        ], "BC-Port-Strike", city="VARNHOLT", **more)


def feed(desk, *messages, status=0):
    """Each message as a file of its own, in order, told apart by content."""
    folder = os.path.join(desk.folder, "messages")
    os.makedirs(folder, exist_ok=True)
    paths = []
    for number, message in enumerate(messages):
        paths.append(os.path.join(folder, str(number)))
        with open(paths[-1], "wb") as file:
            file.write(message)
    done = subprocess.run(
        [_desk.program("wiredesk-producer"), "feed", *paths, "--to", desk.intake, "--source", "KP", "--quiet"],
        env=environment(), capture_output=True, timeout=60)
    assert done.returncode == status, done.stderr.decode()


class Wire:
    """A desk of its own for each question, so that stories do not meet."""

    def __enter__(self):
        self.desk = Desk()
        self.desk.start()
        self.sub = subscriber(context, self.desk.publish)
        self.sub.poll(500)  # until the subscription has arrived
        return self

    def __exit__(self, *_):
        self.sub.close()
        self.desk.stop()

    def records(self, *messages):
        """Feeds them; all records of the desk, as the live subscriber had them."""
        feed(self.desk, *messages)
        self.desk.settle()
        replay = Replay(context, self.desk.replay)
        stored = replay.read()[0]
        replay.close()
        live = []
        while len(live) < len(stored) and self.sub.poll(5_000):
            live += self.sub.recv_multipart()[2:]
        report.check("the live wire has what replay has, byte for byte", live == stored, (len(live), len(stored)))
        return [json.loads(record) for record in stored]


def judged(record):
    duplicate = record["duplicate"]
    return f"{duplicate['kind']} of {duplicate['ofSeq']}" if duplicate["ofSeq"] else duplicate["kind"]


def show(records):
    return [(r["seq"], r["entry"], r.get("signal"), r.get("item", {}).get("uri"), judged(r) if "duplicate" in r else r.get("about"),
             r.get("item", {}).get("infoSources"), r.get("item", {}).get("slugline"), r.get("item", {}).get("version")) for r in records]


# Which field of which format goes where: README.md, "Formats".

TABLE = [
    ("newsml-g2", """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:kp.example,2026:7" version="3" xml:lang="en"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<rightsInfo><copyrightNotice>(c) KP</copyrightNotice></rightsInfo><itemMeta><itemClass qcode="ninat:text"/><provider literal="P"/><versionCreated>2026-03-10T10:00:00Z</versionCreated><firstCreated>2026-03-10T09:00:00Z</firstCreated>
<embargoed>2026-03-11T06:00:00Z</embargoed><pubStatus qcode="stat:withheld"/><signal qcode="sig:correction"/><edNote>A note</edNote></itemMeta>
<contentMeta><urgency>2</urgency><infoSource><name>KP</name></infoSource><located><name>Oslo</name></located><by>By A. Writer</by><slugline>SLUG</slugline><headline>Head</headline><altId type="idtype:X">42</altId>
<subject type="cpnat:abstract" qcode="medtop:20000053"><name>war</name></subject><subject type="cpnat:person"><name>Ines H.</name></subject><subject type="cpnat:geoArea"><name>Oslo</name></subject><subject type="cpnat:organisation"><name>ACME</name></subject><keyword>fog</keyword></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text.</p></body></html></inlineXML></contentSet></newsItem>""",
     {"uri": "tag:kp.example,2026:7", "version": "3", "signal": "correction", "pubStatus": "withheld", "urgency": 2, "embargoedUntil": "2026-03-11T06:00:00.000Z",
      "versionCreated": "2026-03-10T10:00:00.000Z", "firstCreated": "2026-03-10T09:00:00.000Z", "slugline": "SLUG", "headline": "Head", "body": "Text.", "source": "KP", "edNote": "A note",
      "by": "A. Writer", "located": "Oslo", "subjects": ["war", "fog"], "people": ["Ines H."], "places": ["Oslo"], "organisations": ["ACME"], "altIds": {"idtype:X": "42"}, "language": "en"}),
    ("nitf", """<nitf baselang="en"><head><docdata management-status="usable"><doc-id id-string="d-7" regsrc="KP"/><du-key key="k" version="4"/><urgency ed-urg="3"/><date.issue norm="20260310T100000Z"/><date.release norm="20260311T060000Z"/>
<ed-msg info="A note"/><correction info="Corrects the name"/><series series.name="Deep" series.part="2" series.totalpart="3"/><key-list><keyword key="fog"/></key-list><evloc city="Oslo" iso-cc="NO"/><identified-content><person>Ines H.</person><org>ACME</org></identified-content></docdata>
<tobject><tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="Politics"/></tobject></head><body><body.head><hedline><hl1>Head</hl1><hl2>Sub</hl2></hedline><byline>By A. Writer</byline><dateline><location>Oslo</location></dateline></body.head><body.content><p>Text.</p></body.content></body></nitf>""",
     {"uri": "urn:wiredesk:kp:d-7", "version": "4", "signal": "correction", "pubStatus": "usable", "urgency": 3, "embargoedUntil": "2026-03-11T06:00:00.000Z", "versionCreated": "2026-03-10T10:00:00.000Z",
      "slugline": "k", "headline": "Head", "sub": "Sub", "body": "Text.", "source": "KP", "edNote": "A note\nCorrects the name", "by": "A. Writer", "located": "Oslo", "subjects": ["Politics", "fog"],
      "people": ["Ines H."], "places": ["Oslo"], "organisations": ["ACME"], "altIds": {"doc-id": "d-7", "du-key": "k", "part": "2/3", "series": "Deep"}, "language": "en"}),
    ("newsml", """<NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>kp.example</ProviderId><DateId>20260310</DateId><NewsItemId>N7</NewsItemId><RevisionId PreviousRevision="1" Update="U">2</RevisionId><PublicIdentifier>urn:newsml:kp.example:20260310:N7:2U</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260310T090000Z</FirstCreated><ThisRevisionCreated>20260310T100000Z</ThisRevisionCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260311T060000Z</DateAndTime></StatusWillChange><Urgency FormalName="3"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Head</HeadLine><SubHeadLine>Sub</SubHeadLine><ByLine>By A. Writer</ByLine><DateLine>Oslo, March 10</DateLine><SlugLine>SLUG</SlugLine><KeywordLine>fog</KeywordLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="KP"/></Provider></AdministrativeMetadata><DescriptiveMetadata><SubjectCode><Subject FormalName="11000000"/></SubjectCode></DescriptiveMetadata>
<ContentItem><DataContent>Text.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""",
     {"uri": "urn:newsml:kp.example:20260310:N7", "version": "2", "signal": "update", "pubStatus": "usable", "urgency": 3, "embargoedUntil": "2026-03-11T06:00:00.000Z", "versionCreated": "2026-03-10T10:00:00.000Z",
      "firstCreated": "2026-03-10T09:00:00.000Z", "slugline": "SLUG", "headline": "Head", "sub": "Sub", "body": "Text.", "source": "KP", "by": "A. Writer", "located": "Oslo", "altIds": {"PublicIdentifier": "urn:newsml:kp.example:20260310:N7:2U"}, "language": "en"}),
    ("ninjs", json.dumps({"guid": "urn:kp:7", "version": 2, "type": "text", "pubstatus": "withheld", "urgency": "2", "embargoed": "2026-03-11T06:00:00Z", "versioncreated": "2026-03-10T10:00:00Z", "firstcreated": "2026-03-10T09:00:00Z",
                          "slugline": "SLUG", "headline": "Head", "body_text": "Text.", "source": "KP", "ednote": "A note", "byline": "A. Writer", "located": "Oslo", "language": "en",
                          "subject": [{"code": "11000000", "name": "politics"}], "place": [{"name": "Oslo"}], "person": [{"name": "Ines H."}], "organisation": [{"name": "ACME"}], "altids": {"x": "42"}}),
     {"uri": "urn:kp:7", "version": "2", "pubStatus": "withheld", "urgency": 2, "embargoedUntil": "2026-03-11T06:00:00.000Z", "versionCreated": "2026-03-10T10:00:00.000Z", "firstCreated": "2026-03-10T09:00:00.000Z",
      "slugline": "SLUG", "headline": "Head", "body": "Text.", "source": "KP", "edNote": "A note", "by": "A. Writer", "located": "Oslo", "subjects": ["politics"], "places": ["Oslo"], "people": ["Ines H."],
      "organisations": ["ACME"], "altIds": {"x": "42"}, "language": "en"}),
    ("iptc7901", "\x01kpa0007 2 i 12 KP 0007\r\n\r\nSLUG/\r\n\x02EMBARGOED UNTIL 0600 GMT 11 March 2026\r\nHead of the story stands here =\r\n\r\n   Oslo (KP) - Text of it, which is a sentence.\r\n\x03\r\n101000 GMT Mar 26\r\n\r\n\x04",
     {"uri": "urn:wiredesk:kp:7901:kpa0007:20260310", "urgency": 2, "versionCreated": "2026-03-10T10:00:00.000Z", "embargoedUntil": "2026-03-11T06:00:00.000Z", "slugline": "SLUG", "headline": "Head of the story stands here", "source": "KP",
      "literals": ["i"], "altIds": {"iptc7901": "kpa0007"}}),
    ("anpa1312", "\x16\x16\x01a0007\x1fbcyr-\r\nb i\x13\x11 SLUG 2ndLd-Writethru   03-10 0012\r\n\x02^SLUG, 2nd Ld-Writethru,12<\r\n^Eds: Adds a quote.<\r\n^Head of the story<\r\n^By A. WRITER=\r\n\t   OSLO (KP) _ Text.\r\n\x03KP-WF-03-10-26 1000GMT<\r\n\x04",
     {"uri": "urn:wiredesk:kp:anpa:a0007:20260310:slug", "version": "2ndLd-Writethru", "signal": "update", "urgency": 2, "versionCreated": "2026-03-10T10:00:00.000Z", "slugline": "SLUG", "headline": "Head of the story", "source": "KP",
      "edNote": "Eds: Adds a quote.", "by": "A. WRITER", "located": "OSLO", "literals": ["i"], "altIds": {"anpa": "a0007"}}),
    ("rss", """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:georss="http://www.georss.org/georss"><channel><title>KP</title><item><guid isPermaLink="false">urn:kp:7</guid><link>http://kp.example/7</link><title>Head</title><description>Less.</description>
<content:encoded>&lt;p&gt;Text of it.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</content:encoded><pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate><dc:creator>A. Writer</dc:creator><category>fog</category><georss:featurename>Oslo</georss:featurename></item></channel></rss>""",
     {"uri": "urn:kp:7", "versionCreated": "2026-03-10T10:00:00.000Z", "headline": "Head", "body": "Text of it.", "source": "KP", "by": "A. Writer", "subjects": ["fog"], "places": ["Oslo"], "altIds": {"link": "http://kp.example/7"}}),
    ("atom", """<feed xmlns="http://www.w3.org/2005/Atom"><title>KP</title><entry><id>urn:kp:7</id><link href="http://kp.example/7"/><title>CORRECTED-Head</title><updated>2026-03-10T10:00:00Z</updated><published>2026-03-10T09:00:00Z</published><author><name>A. Writer</name></author><category term="fog"/><content type="html">&lt;p&gt;Text of it.&lt;/p&gt;</content></entry></feed>""",
     {"uri": "urn:kp:7", "signal": "correction", "versionCreated": "2026-03-10T10:00:00.000Z", "firstCreated": "2026-03-10T09:00:00.000Z", "headline": "CORRECTED-Head", "body": "Text of it.", "source": "KP", "by": "A. Writer", "subjects": ["fog"],
      "altIds": {"link": "http://kp.example/7"}}),
    ("mail", "From: KP <desk@kp.example>\r\nTo: x@example.org\r\nSubject: MANDATORY KILL: Head\r\nDate: Tue, 10 Mar 2026 10:00:00 +0000\r\nMessage-ID: <7@kp.example>\r\nX-Priority: 1\r\n\r\nText.\r\n",
     {"uri": "mid:7@kp.example", "signal": "kill", "pubStatus": "canceled", "urgency": 1, "versionCreated": "2026-03-10T10:00:00.000Z", "headline": "MANDATORY KILL: Head", "body": "Text.", "source": "KP"}),
]


def convert(message):
    done = subprocess.run([_desk.program("wiredesk-producer"), "convert", "-", "--quiet"], input=message.encode("latin-1"),
                          env=environment(), capture_output=True, timeout=60)
    return json.loads(done.stdout) if done.returncode == 0 else {"error": done.stderr.decode()}


def member(item, name):
    def main(role="main"):
        return lambda entries: next((entry["value"] for entry in entries if entry.get("role") == role), None)
    if name in ("headline", "sub"):
        return main("main" if name == "headline" else "sub")(item.get("headlines", []))
    if name == "body":
        return main()(item.get("bodies", []))
    if name == "source":
        return item.get("infoSources", [{}])[0].get("name")
    if name == "literals":
        return [entry.get("literal") for entry in item.get("subjects", [])]
    if name in ("subjects", "people", "places", "organisations"):
        return [entry.get("name") for entry in item.get(name, [])]
    if name == "altIds":
        return {entry["role"]: entry["value"] for entry in item.get("altIds", [])}
    return item.get(name)


for name, message, wanted in TABLE:
    item = convert(message)
    found = {key: member(item, key) for key in wanted}
    report.check(f"{name}: each field goes where the README says", found == wanted,
                 {key: (found[key], wanted[key]) for key in wanted if found[key] != wanted[key]} | ({"error": item["error"]} if "error" in item else {}))

# One story, five formats, each of them first once.

rng = random.Random(SEED)
orders = [rng.sample(list(FORMATS), len(FORMATS)) for _ in range(2 if _desk.QUICK else 4)]
for order in orders:
    with Wire() as wire:
        records = wire.records(*(FORMATS[name](ferry(number=i + 1)) for i, name in enumerate(order)))
        kinds = [record["duplicate"]["kind"] for record in records if record["entry"] == "item"]
        report.check(f"{' '.join(order)}: one item and four repeats of it", kinds[0] == "none" and len(kinds) == 5
                     and all(kind in ("exact", "near", "contained", "revision") for kind in kinds[1:]), show(records))
        report.check(f"{' '.join(order)}: one story of one source", {r["story"]["id"] for r in records} == {"s-1"}
                     and records[-1]["story"]["independent"] == 1, [r["story"] for r in records])
with Wire() as wire:
    records = wire.records(*(FORMATS[name](ferry()) for name in FORMATS), *(FORMATS[name](ferry()) for name in FORMATS))
    report.check("each of them sent again is known already: no second entry", len(records) == 5, show(records))

# A correction, an update, a kill, in each format, of an item first sent in another.

for first in FORMATS:
    for second in list(FORMATS) + list(OTHERS):
        write, follow = FORMATS[first], FORMATS.get(second) or OTHERS[second]
        if (first, second) != ("anpa1312", "nitf") and _desk.QUICK and rng.random() < 0.6:
            continue
        with Wire() as wire:
            original = ferry(number=1)
            fixed = original.but(
                paragraphs=[original.paragraphs[0].replace("212", "221"), *original.paragraphs[1:]], number=2, version=2, hour=10,
                signal="correction", note="CORRECTION: Corrects the number of passengers to 221.",
                headline="Ferry with 221 aboard runs aground off Skarven", lead="1stLd-Writethru" if second == "anpa1312" else "")
            dead = original.but(number=3, version=3, hour=11, signal="kill", note="MANDATORY KILL: The story is wrong. A kill is mandatory.",
                                headline="Ferry kill" if second in ("anpa1312", "iptc7901") else original.headline,
                                paragraphs=["Make certain that the story is not published."])
            records = wire.records(write(original), write(strike(number=9)), follow(fixed), follow(dead))
            items = [record for record in records if record["entry"] == "item"]
            report.check(f"{second} corrects {first}: a revision of the right item", len(items) == 4
                         and judged(items[2]) == "revision of 1" and items[2]["signal"] in ("correction", "update"), show(records))
            notices = [r for r in records if r["entry"] == "notice" and r["about"] == "withdrawn"]
            report.check(f"{second} kills {first}: withdrawn, and nothing else is",
                         len(items) == 4 and items[3]["signal"] == "kill" and items[3]["duplicate"]["ofSeq"] in (1, items[2]["seq"])
                         and {1, items[2]["seq"]} >= {n["ofSeq"] for n in notices} >= {1}, show(records))

# A write-through supersedes, in a wire format and across formats.

with Wire() as wire:
    original = ferry(number=1)
    writethru = original.but(
        number=2, hour=11, signal="update", lead="1stLd-Writethru", note="Adds quotes, details of the rescue.",
        headline="All 212 saved as ferry runs aground off Skarven",
        paragraphs=[*original.paragraphs, "The captain was being questioned by the police, a spokeswoman said in the evening.",
                    "It was the third such accident in these waters within two years."])
    second = writethru.but(number=3, hour=12, lead="2ndLd-Writethru", headline="Captain questioned after ferry accident",
                           paragraphs=[*writethru.paragraphs, "He had been on duty for nineteen hours, the union said."])
    records = wire.records(anpa(original), anpa(strike(number=8)), anpa(writethru), anpa(second))
    report.check("a first and a second lead are revisions, each of what came before it",
                 judged(records[2]) == "revision of 1" and judged(records[3]) in ("revision of 3", "revision of 1"), show(records))
    report.check("and updates by their signal", [r["signal"] for r in records[2:4]] == ["update", "update"], show(records))

# Part 2 of 3 is tied to part 1.

with Wire() as wire:
    parts = [ferry().but(part=(n, 3), number=n, id=f"ferry-{n}", headline=headline, slug="BC-Ferry", paragraphs=text)
             for n, (headline, text) in enumerate(zip(["Ferry runs aground off Skarven", "Dockers end their strike", "A cold night"], [
                             ferry().paragraphs, strike().paragraphs,
                             ["A third part which tells of the weather in the north of the country, of the winds, and of the cold that "
                              "came with them in the night from Sunday to Monday, as the weather service reported."]]), 1)]
    records = wire.records(*(nitf(part) for part in parts))
    report.check("the parts carry their numbers", [
        next((i["value"] for i in r["item"].get("altIds", []) if i["role"] == "part"), None) for r in records] == ["1/3", "2/3", "3/3"],
        [r["item"].get("altIds") for r in records])
    report.check("parts 2 and 3 are in the story of part 1, though they share no line",
                 {r["story"]["id"] for r in records} == {"s-1"}, show(records))
    report.check("and are neither repeats nor revisions of it", [judged(r) for r in records] == ["none"] * 3, show(records))

# Embargoed copy is delivered ahead and marked, and a filter keeps it out.

with Wire() as wire:
    open_, shut = strike(number=1), ferry(number=2, embargo="2126-01-01T06:00:00Z")
    past = Story("Old news from the archive about the lighthouse of Nordvik", [
        "The lighthouse of Nordvik was lit for the first time in a century on Sunday, after volunteers had restored its lamp."],
        "BC-Lighthouse", embargo="2020-01-01T06:00:00Z")
    kept = {name: subscriber(context, wire.desk.publish, name) for name in (b"embargo=none", b"embargo=pending", b"embargo!=pending")}
    wire.sub.poll(500)
    records = wire.records(newsml_g2(open_), newsml_g2(shut), ninjs(past), nitf(ferry(number=5, id="w").but(
        headline="Withheld copy about a bank in Ostmark", slug="BC-Bank", paragraphs=["A bank in Ostmark is to be sold, two people said."]), "withheld"))
    report.check("the embargoed item is there, marked", records[1]["item"].get("embargoedUntil", "").startswith("2126-01-01T06:00:00"), records[1])
    for name, wanted in ((b"embargo=none", {1, 3}), (b"embargo=pending", {2, 4}), (b"embargo!=pending", {1, 3})):
        live = []
        while kept[name].poll(1_000):
            live += kept[name].recv_multipart()[2:]
        replay = Replay(context, wire.desk.replay)
        again = replay.read(name)[0]
        report.check(f"{name.decode()}: live and replay give the same", {json.loads(r)["seq"] for r in live if b'"seq"' in r} == wanted
                     and [r for r in live if b'"seq"' in r] == again, ([json.loads(r).get("seq") for r in live], len(again)))
        replay.close()
        kept[name].close()

report.finish()
