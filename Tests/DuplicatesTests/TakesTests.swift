import News
import Testing

@testable import Duplicates

@Suite("Takes, slugs and corrections from other formats")
struct TakesTests {
    private static let firstTake = """
        Talks on the Brensund dredging contract open
        BRENSUND, March 5 - Negotiators for the port of Brensund and the ferry operator Halden Lines opened talks on Thursday on a new contract to dredge the channel.
        Harbour master Ingrid Tolvanen said the sandbank on which the Nordlys ran aground had grown by a third since autumn.
        The transport ministry has offered to pay half of the cost, which Halden Lines puts at nine million crowns a year.
        """
    private static let secondTake = """
        Talks on the Brensund dredging contract open (2 of 3)
        Tolvanen told reporters that two pilots had refused to bring larger ships in at night, and that insurers were asking questions.
        Halden Lines carried 310,000 people last year, many of them students from Kallavik, and has warned that it may drop its winter timetable.
        Mayor Per Askeland called that a threat, and said Brensund would look for another company.
        """

    @Test("A second take shares no passage with the first and still belongs to its story, as no repeat of it")
    func secondTake() {
        var desk = TestDesk()
        _ = desk.judge(Copy.bank, source: "North", slug: "BC-Rates", hours: 0)
        let first = desk.judge(Self.firstTake, source: "North", slug: "BC-Brensund-Talks", hours: 1)
        let second = desk.judge(Self.secondTake, source: "North", slug: "bc-brensund-talks", hours: 1.1)
        #expect(second.duplicate.kind == .none)
        #expect(second.story?.id == first.story?.id && second.story?.size == 2)
    }

    @Test("Numbered parts of one text are one story though they share no word; another source's part is not")
    func parts() {
        var desk = TestDesk()
        let one = desk.judge(desk.input(Copy.ferry, source: "North", series: "Deep", hours: 0))
        let two = desk.judge(desk.input(Copy.bank, source: "North", slug: "other", series: "deep", hours: 1))
        let foreign = desk.judge(desk.input(Copy.close, source: "South", series: "Deep", hours: 1))
        #expect(two.duplicate.kind == .none && two.story?.id == one.story?.id && two.story?.size == 2)
        #expect(foreign.story?.id != one.story?.id)
    }

    @Test("A slug that is everybody's ties nothing together: other news under it is a story of its own")
    func generalSlug() {
        var desk = TestDesk()
        let one = desk.judge(Copy.ferry, source: "North", slug: "BC-Briefs", hours: 0)
        let other = desk.judge(Copy.bank, source: "North", slug: "BC-Briefs", hours: 1)
        #expect(one.story?.id != other.story?.id)
        #expect(other.duplicate.kind == .none)
    }

    @Test(
        "A correction that comes in another format under a uri of its own is a revision of what it corrects",
        arguments: ["BC-Ferry", nil])
    func correctionUnderAnotherURI(slug: String?) throws {
        var desk = TestDesk()
        _ = desk.judge(Copy.bank, source: "North", slug: "BC-Rates", hours: 0)
        // As ANPA 1312 makes it: a uri of service letter, number and day.
        _ = desk.judge(Copy.ferry, uri: "urn:wiredesk:north:a0123-03-03", source: "North", slug: "BC-Ferry", hours: 1)
        let corrected = Copy.ferry.replacing("214", with: "241").replacing("three hours", with: "four hours")
        // As NITF names it, and without the slug where the format has put another there.
        let judgement = desk.judge(
            corrected, uri: "urn:nitf:north:20261120-0456", version: "2", signal: .correction, source: "North",
            slug: slug, hours: 3)
        #expect(judgement.duplicate.kind == .revision)
        #expect(judgement.duplicate.of == "urn:wiredesk:north:a0123-03-03")
        #expect(try #require(judgement.duplicate.revision).material)
        #expect(judgement.story?.id == "s-2" && judgement.story?.independent == 1)
    }

    @Test("A correction that rewrites nearly all of it is found by source and slug")
    func rewrittenCorrection() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "urn:a", source: "North", slug: "BC-Ferry", hours: 1)
        let lines = Copy.ferry.split(separator: "\n").map(String.init)
        let rewritten =
            lines[0] + "\n" + lines[3]
            + "\nBy evening the ship lay at her berth, and her owner said she would sail again on Sunday if the yard found no damage to the rudder.\n"
            + "The police asked for the log and spoke with the mate, who had the watch, while the captain rested at a hotel in the town."
        let judgement = desk.judge(
            rewritten, uri: "urn:b", signal: .correction, source: "North", slug: "BC-FERRY", hours: 9)
        #expect(judgement.duplicate.kind == .revision && judgement.duplicate.of == "urn:a")
    }

    @Test("Evidence names the bands that met: all of the same words, none of another text")
    func bands() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, source: "A")
        #expect(desk.judge(Copy.ferry, source: "B", hours: 1).duplicate.bands == Array(0..<Signature.bands))
        let edited = Copy.ferry.replacing("thick fog", with: "dense mist")
        let met = desk.judge(edited, source: "C", hours: 2).duplicate.bands
        #expect(!met.isEmpty && met.count < Signature.bands)
        #expect(desk.judge(Copy.bank, source: "D", hours: 3).duplicate.bands.isEmpty)
    }

    @Test("In each of the 120 orders of arrival two versions of one story are tied and three other reports are not")
    func everyOrder() {
        let ferry = Copy.ferry.split(separator: "\n").map(String.init)
        let version =
            ([ferry[0] + ", all safe"] + ferry[1...4]).joined(separator: "\n")
            .replacing("thick fog", with: "dense fog")
            + "\nThe mayor of Brensund thanked the crews of the rescue boats."
        let texts = [Copy.ferry, version, Copy.bank, Copy.close, Copy.nextClose]
        for order in Self.permutations([0, 1, 2, 3, 4]) {
            var desk = TestDesk()
            for index in order {
                let judgement = desk.judge(
                    texts[index], uri: "\(index)", source: "outlet \(index)", hours: Double(desk.next))
                let other = [0: "1", 1: "0"][index]
                if let other, desk.archive.items.values.contains(where: { $0.uri == other }) {
                    #expect(judgement.duplicate.of == other, "order \(order)")
                    #expect([.near, .contained, .revision].contains(judgement.duplicate.kind), "order \(order)")
                } else {
                    #expect(judgement.duplicate.kind == .none, "order \(order), article \(index)")
                }
            }
        }
    }

    private static func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.flatMap { first in permutations(items.filter { $0 != first }).map { [first] + $0 } }
    }
}
