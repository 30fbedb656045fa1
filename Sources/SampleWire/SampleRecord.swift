import Foundation

/// As much of a published record as the comparison asks for. Reads what the desk writes, and forgives what it does not
/// need: a member that is missing is empty.
struct SampleRecord {
    var entry: String
    var uri: String
    var version: String
    /// Strongest first.
    var subjects: [String] = []
    var duplicateKind = ""
    var duplicateOf = ""
    var story: String?
    /// Codes and names, case folded.
    var places: Set<String> = []
    var people: Set<String> = []
    var organisations: Set<String> = []
    /// For a notice.
    var about = ""
    var cause = ""

    /// Nil for a line that is no JSON object or no record.
    init?(line: Data) {
        guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
            let entry = object["entry"] as? String
        else { return nil }
        self.entry = entry
        let item = object["item"] as? [String: Any] ?? object["notice"] as? [String: Any] ?? object
        uri = item["uri"] as? String ?? object["uri"] as? String ?? ""
        version = Self.text(item["version"])
        about = Self.text(item["about"])
        cause = Self.text(item["cause"])
        let subjects = item["subjects"] as? [[String: Any]] ?? []
        // A stable sort: the desk's own order decides between equals.
        self.subjects = subjects.enumerated()
            .map {
                (order: $0.offset, confidence: $0.element["confidence"] as? Int ?? 0, uri: Self.text($0.element["uri"]))
            }
            .sorted { ($1.confidence, $0.order) < ($0.confidence, $1.order) }
            .map(\.uri)
        if let duplicate = object["duplicate"] as? [String: Any] {
            duplicateKind = Self.text(duplicate["kind"])
            duplicateOf = Self.text(duplicate["of"])
        }
        story = (object["story"] as? [String: Any])?["id"] as? String
        places = Self.names(item["places"])
        people = Self.names(item["people"])
        organisations = Self.names(item["organisations"])
    }

    private static func text(_ value: Any?) -> String {
        if let text = value as? String { return text }
        return (value as? NSNumber)?.stringValue ?? ""
    }

    /// Every name, literal and uri of the entities, folded.
    private static func names(_ value: Any?) -> Set<String> {
        var names: Set<String> = []
        for entity in value as? [[String: Any]] ?? [] {
            for member in ["name", "literal", "uri"] {
                let text = text(entity[member])
                if !text.isEmpty { names.insert(fold(text)) }
            }
        }
        return names
    }

    /// Case and accents do not matter in a name.
    static func fold(_ name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
