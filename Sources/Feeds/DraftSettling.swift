import News

extension ArticleDraft {
    /// Draws the conclusions that all formats share, once the fields are read: a kill is canceled and a cancelled item
    /// is a kill; the words of headline and note say what the format's own field did not; a headline fits.
    /// - Parameter profile: of the source, if there is one.
    mutating func settle(_ profile: SourceProfile? = nil) {
        if let profile { apply(profile) }
        // A text that repeats its headline as its first line has it once.
        if !headline.isEmpty, body.count > headline.count + 1, body.starts(with: headline), body[headline.count] == 0x0A
        {
            body.removeSubrange(...headline.count)
        }
        asides += EndMark.take(from: &body, source: source)
        if headline.count > Self.longestHeadline { headline = Self.cut(headline) }
        settleParts()
        if signal == .new {
            let found = EditorialMarks.signal(
                headline: headline, note: editorialNote.map { Array($0.utf8) } ?? [],
                version: version.map { Array($0.utf8) } ?? [])
            if let found { signal = found }
        }
        if embargoed == nil, let editorialNote, EmbargoLine.isOne(editorialNote) {
            embargoed = EmbargoLine.until(editorialNote, near: versionCreated, dates: DateReading(profile))
            if embargoed != nil, status == .withheld { status = .usable }
        }
        if status == .canceled { signal = .kill }
        if signal == .kill { status = .canceled }
        if status == nil { status = .usable }
        if let urgency, !(1...9).contains(urgency) { self.urgency = nil }
        subjects = Self.unique(subjects)
        places = Self.unique(places)
        people = Self.unique(people)
        organisations = Self.unique(organisations)
        genres = Self.unique(genres)
        if let language { self.language = Self.tag(language) }
    }

    /// Longest headline, in bytes: the desk refuses 16 KiB, and what is longer than this is no headline.
    private static let longestHeadline = 4_096

    private static func cut(_ text: [UInt8]) -> [UInt8] {
        var end = longestHeadline
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(text[..<end])
    }

    private static func unique(_ tags: [SenderTags.Tag]) -> [SenderTags.Tag] {
        guard tags.count > 1 else { return tags }
        var seen: Set<SenderTags.Tag> = []
        return tags.filter { seen.insert($0).inserted }
    }

    /// `EN` and `en_GB` as IETF has them: `en`, `en-GB`.
    private static func tag(_ language: String) -> String? {
        let parts = language.trimmed.split { $0 == "_" || $0 == "-" }
        guard let first = parts.first, first.utf8.count <= 8, first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return nil
        }
        return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
    }
}
