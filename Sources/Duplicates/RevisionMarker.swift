internal import Text

/// What a text says of itself: an update, a correction, a kill.
///
/// Agencies write it into the headline (`UPDATE 2-…`, `CORRECTED - …`, `… 1st Ld-Writethru`) or into a first line in
/// brackets (`(Adds quotes)`), also where the format has a field for it.
enum RevisionMarker: UInt8, Sendable, Hashable {
    case none, update, correction, kill
    /// Sent again (`RPT-`): a repeat if the words are the same.
    case again

    private struct Words {
        let update = Tokenizer.hash("update")
        let updated = Tokenizer.hash("updated")
        let updates = Tokenizer.hash("updates")
        let writethru = Tokenizer.hash("writethru")
        let lead = Tokenizer.hash("ld")
        let corrected = Tokenizer.hash("corrected")
        let correction = Tokenizer.hash("correction")
        let corrects = Tokenizer.hash("corrects")
        let refile = Tokenizer.hash("refile")
        let adds = Tokenizer.hash("adds")
        let recasts = Tokenizer.hash("recasts")
        let releads = Tokenizer.hash("releads")
        let rpt = Tokenizer.hash("rpt")
        let kill = Tokenizer.hash("kill")
        let withdrawn = Tokenizer.hash("withdrawn")
    }
    private static let known = Words()

    init(_ document: Document) {
        self = .none
        let known = Self.known
        for index in 0..<min(document.firstBodyWord, document.count) {
            let word = document.hashes[index]
            if word == known.writethru { self = .update }
            guard Self.opens(index, document, first: 0) else { continue }
            if let marker = Self.marker(at: index, document) {
                self = marker
                return
            }
        }
        // A first line in brackets.
        let first = document.firstBodyWord
        if first < document.count, Self.bracket(before: first, document),
            let marker = Self.marker(at: first, document)
        {
            self = marker
        }
    }

    /// Is the word the first, or the first in brackets or after a dash?
    private static func opens(_ index: Int, _ document: Document, first: Int) -> Bool {
        index == first || bracket(before: index, document)
    }

    private static func bracket(before index: Int, _ document: Document) -> Bool {
        let start = Int(document.starts[index])
        return start > 0
            && (document.bytes[start - 1] == UInt8(ascii: "(") || document.bytes[start - 1] == UInt8(ascii: "["))
    }

    private static func marker(at index: Int, _ document: Document) -> RevisionMarker? {
        let word = document.hashes[index]
        let known = Self.known
        // A headline's own verb ("Update your phone", "Kill Bill") is no marker: capitals, brackets or a number are.
        let shouted = document.shapes[index].contains(.allCapitals) || bracket(before: index, document)
        let numbered = index + 1 < document.count && document.shapes[index + 1].contains(.number)
        switch word {
        case known.update, known.updated: return numbered || shouted ? .update : nil
        case known.updates, known.adds, known.recasts, known.releads, known.refile: return shouted ? .update : nil
        case known.corrected, known.correction, known.corrects: return shouted || index == 0 ? .correction : nil
        case known.rpt: return shouted ? .again : nil
        case known.kill, known.withdrawn: return shouted && bracket(before: index, document) ? .kill : nil
        default: return nil
        }
    }
}
