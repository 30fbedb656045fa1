import Foundation
import News
import Terminal

/// One record as a line of the live table: time, urgency, class, places, repeat-of and headline.
struct RecordRow {
    private struct Named: Decodable {
        var uri: String?
        var name: String?
        var literal: String?
        var creator: String?
        var confidence: Int?
        var value: String?
        var role: String?
    }
    private struct Item: Decodable {
        var uri: String
        var urgency: Int?
        var versionCreated: String?
        var embargoedUntil: String?
        var language: String?
        var headlines: [Named]?
        var infoSources: [Named]?
        var subjects: [Named]?
        var places: [Named]?
    }
    private struct Duplicate: Decodable {
        var kind: String
        var ofSeq: UInt64?
        var similarity: Double?
        var containment: Double?
    }
    private struct Story: Decodable {
        var id: String
        var size: Int
    }
    private struct Entry: Decodable {
        var seq: UInt64
        var entry: String
        var received: String
        var signal: String?
        var item: Item?
        var duplicate: Duplicate?
        var story: Story?
        var uri: String?
        var reason: String?
        var about: String?
        var ofSeq: UInt64?
        var cause: String?
    }

    private let entry: Entry

    private let isEmbargoed: Bool

    init(json: [UInt8]) throws {
        entry = try JSONDecoder().decode(Entry.self, from: Data(json))
        isEmbargoed = try Facets(json: json).embargo == EmbargoState.pending.rawValue && entry.item != nil
    }

    private static let columns: [(name: String, width: Int)] = [
        ("seq", 7), ("time", 8), ("u", 1), ("class", 24), ("places", 14), ("repeat of", 18), ("story", 9),
        ("source", 14),
    ]

    static func heading(on terminal: Terminal) -> String {
        let cells = columns.map { $0.name.fitted(to: $0.width) } + ["headline"]
        return Style.bold(cells.joined(separator: "  "), on: terminal) + "\n"
    }

    func line(on terminal: Terminal) -> String {
        var cells: [String] = []
        func add(_ text: String, _ style: Style? = nil) {
            let fitted = text.fitted(to: Self.columns[cells.count].width)
            cells.append(style.map { $0(fitted, on: terminal) } ?? fitted)
        }
        let used = Self.columns.reduce(0) { $0 + $1.width + 2 }
        let room = max(30, terminal.columns - used)
        add(String(entry.seq), .dim)
        add(time)
        guard let item = entry.item else {
            add("")
            add(entry.entry, .red)
            add("")
            add(entry.ofSeq.map { "\(entry.about ?? "") \($0)" } ?? "", .red)
            add("")
            add("")
            cells.append((entry.reason ?? "\(entry.uri ?? "") (cause: \(entry.cause ?? ""))").fitted(to: room))
            return cells.joined(separator: "  ") + "\n"
        }
        add(item.urgency.map(String.init) ?? "", (item.urgency ?? 9) <= 2 ? .red : nil)
        let top = item.subjects?.filter { $0.creator?.hasPrefix("wiredesk:") ?? false }
            .max { ($0.confidence ?? 0) < ($1.confidence ?? 0) }
        // "disaster, accident and emergency incident" is told from the others by its first word.
        add(top.map { "\(Self.head($0.name ?? $0.uri ?? "")) \($0.confidence ?? 0)" } ?? "", .cyan)
        add((item.places ?? []).compactMap { $0.literal ?? $0.name }.uniqued().joined(separator: " "), .green)
        let (repeatOf, style) = repeatText
        add(repeatOf, style)
        add(entry.story.map { $0.size > 1 ? "\($0.id) #\($0.size)" : $0.id } ?? "", .dim)
        add(item.infoSources?.first?.name ?? "", .dim)
        var headline = (item.headlines?.first { $0.role == "main" } ?? item.headlines?.first)?.value ?? item.uri
        if isEmbargoed { headline = "EMBARGO \(item.embargoedUntil ?? "until further notice"): \(headline)" }
        let fitted = headline.fitted(to: room)
        cells.append(entry.duplicate?.kind ?? "none" == "none" ? Style.bold(fitted, on: terminal) : fitted)
        return cells.joined(separator: "  ") + "\n"
    }

    private static func head(_ name: String) -> String { String(name.prefix { $0 != "," }) }

    private var time: String {
        let text = entry.item?.versionCreated ?? entry.received
        guard let t = text.firstIndex(of: "T") else { return text }
        return String(text[text.index(after: t)...].prefix(8))
    }

    private var repeatText: (String, Style?) {
        let kind = entry.duplicate?.kind ?? "none"
        let signal = entry.signal ?? "new"
        var parts: [String] = []
        if signal != "new" { parts.append(signal) }
        if kind != "none" {
            parts.append(kind == "revision" && signal != "new" ? "of" : kind)
            if let of = entry.duplicate?.ofSeq { parts.append(String(of)) }
            if kind == "near", let similarity = entry.duplicate?.similarity {
                parts.append("\(Int((similarity * 100).rounded()))%")
            }
        }
        let style: Style? = signal == "kill" ? .red : kind == "revision" ? .magenta : kind == "none" ? nil : .yellow
        return (parts.joined(separator: " "), style)
    }
}

extension Sequence where Element: Hashable {
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
