import Duplicates
import Foundation
import News
import Testing

@Suite("Five articles on one event")
struct SeedTests {
    /// `../shared` beside the repository, or what `WIREDESK_SHARED` names.
    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["WIREDESK_SHARED"].map { URL(fileURLWithPath: $0) }
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let seeds = (named ?? root.deletingLastPathComponent().appendingPathComponent("shared"))
            .appendingPathComponent("seeds")
        return FileManager.default.fileExists(atPath: seeds.path) ? seeds : nil
    }()

    private static func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.flatMap { first in permutations(items.filter { $0 != first }).map { [first] + $0 } }
    }

    @Test(
        "In every order of arrival only 001 and 004 are versions of each other, and all five are one story",
        .enabled(if: folder != nil, "the seeds are not here; set WIREDESK_SHARED to the shared folder"))
    func everyOrder() throws {
        let folder = try #require(Self.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
            .sorted()
        try #require(names.count == 5)
        let texts = try names.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        for order in Self.permutations([0, 1, 2, 3, 4]) {
            var desk = TestDesk()
            var stories: Set<String> = []
            for index in order {
                let judgement = desk.judge(
                    texts[index], uri: "\(index)", source: "outlet \(index)", hours: Double(desk.next))
                stories.insert(judgement.story?.id ?? "none")
                let other = index == 1 ? "4" : index == 4 ? "1" : nil
                if let other, desk.archive.items.values.contains(where: { $0.uri == other }) {
                    #expect(judgement.duplicate.of == other, "order \(order)")
                    #expect([.near, .contained, .revision].contains(judgement.duplicate.kind), "order \(order)")
                } else {
                    #expect(judgement.duplicate.kind == .none, "order \(order), article \(index)")
                }
            }
            #expect(stories.count == 1, "order \(order)")
        }
    }
}
