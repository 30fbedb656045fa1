internal import JSON
public import News

/// A message of the publication endpoint. The first frame is always the filter and one zero byte.
///
///     FILTER NUL · SEQ PREVIOUS · record
///     FILTER NUL · "beat" PREVIOUS HEAD
///     FILTER NUL · "error" · {"where":column,"why":"…"}
public enum PublicationMessage: Sendable, Hashable {
    /// A record that matches; `previous` is the last one sent for this filter before it.
    case record(filter: [UInt8], sequence: UInt64, previous: UInt64, json: [UInt8])
    /// Nothing has matched for a while: the last one sent was `previous`, and all up to `head` has been looked at.
    case beat(filter: [UInt8], previous: UInt64, head: UInt64)
    /// The filter that was subscribed to does not parse.
    case error(filter: [UInt8], FilterError)

    public var filter: [UInt8] {
        switch self {
        case .record(let filter, _, _, _), .beat(let filter, _, _), .error(let filter, _): filter
        }
    }

    public func frames() -> [[UInt8]] {
        switch self {
        case .record(let filter, let sequence, let previous, let json):
            return [Self.topic(filter), Self.position(sequence, previous), json]
        case .beat(let filter, let previous, let head):
            return [Self.topic(filter), Array("beat \(previous) \(head)".utf8)]
        case .error(let filter, let error):
            var json: [UInt8] = []
            JSONWriter.append(raw: "{\"where\":", to: &json)
            JSONWriter.append(error.column, to: &json)
            JSONWriter.append(raw: ",\"why\":", to: &json)
            JSONWriter.append(string: error.sentence, to: &json)
            JSONWriter.append(raw: "}", to: &json)
            return [Self.topic(filter), WireText.bytes("error"), json]
        }
    }

    /// The filter parses, and the key of who subscribed has no right to it.
    public static func notAuthorised(filter: [UInt8], _ reason: String) -> Self {
        .error(filter: filter, FilterError(column: 0, "\(WireError.Code.notAuthorised.rawValue): \(reason)"))
    }

    /// First frame of every message for `filter`.
    public static func topic(_ filter: [UInt8]) -> [UInt8] { filter + [0] }

    /// Second frame of a record: `SEQ PREVIOUS`.
    public static func position(_ sequence: UInt64, _ previous: UInt64) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(41)
        JSONWriter.append(sequence, to: &out)
        out.append(UInt8(ascii: " "))
        JSONWriter.append(previous, to: &out)
        return out
    }

    /// Reads a message as a subscriber gets it.
    public init(_ frames: [[UInt8]]) throws(WireError) {
        guard frames.count >= 2, frames[0].last == 0 else {
            throw WireError(.badFrame, "a publication has a filter that ends in a zero byte and a position")
        }
        let filter = Array(frames[0].dropLast())
        let words = frames[1].split(separator: 0x20, omittingEmptySubsequences: false)
        if frames.count == 3, words.count == 2, let sequence = WireText.parse(words[0]),
            let previous = WireText.parse(words[1])
        {
            self = .record(filter: filter, sequence: sequence, previous: previous, json: frames[2])
        } else if frames.count == 2, words.count == 3, words[0].elementsEqual("beat".utf8),
            let previous = WireText.parse(words[1]), let head = WireText.parse(words[2])
        {
            self = .beat(filter: filter, previous: previous, head: head)
        } else if frames.count == 3, frames[1].elementsEqual("error".utf8) {
            guard let document = try? JSONDocument(frames[2]) else {
                throw WireError(.badFrame, "the error of a publication is no JSON")
            }
            self = .error(
                filter: filter,
                FilterError(
                    column: document.root["where"]?.integer ?? 0, document.root["why"]?.string ?? "no reason given"))
        } else {
            throw WireError(.badFrame, "the second frame of a publication is none of SEQ PREVIOUS, beat, error")
        }
    }
}

extension FilterError {
    /// Why the key has no right to the filter, where that is what the error says.
    var refusalOfKey: String? {
        let prefix = "\(WireError.Code.notAuthorised.rawValue): "
        return sentence.hasPrefix(prefix) ? String(sentence.dropFirst(prefix.count)) : nil
    }
}
