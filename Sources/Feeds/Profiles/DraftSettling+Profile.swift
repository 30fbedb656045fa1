import News

extension ArticleDraft {
    /// Applies what is known of the article's source: its name, its codes as media topics, lines that belong to no
    /// story, and whether its version field means anything.
    mutating func apply(_ profile: SourceProfile) {
        // What its messages take from others keeps their name.
        if source == nil || profile.answers(to: source) { rename(to: profile.source) }
        if !profile.namesVersions { version = nil }
        if !profile.codes.isEmpty || !profile.categories.isEmpty {
            for i in subjects.indices { subjects[i] = Self.mapped(subjects[i], profile) }
        }
        if !profile.boilerplate.isEmpty { setAside(profile.boilerplate) }
    }

    /// A made uri names the source, too.
    private mutating func rename(to name: String) {
        if let uri, source != name {
            let old = "urn:wiredesk:\(ItemIdentity.name(of: source)):"
            if uri.hasPrefix(old) {
                self.uri = "urn:wiredesk:\(ItemIdentity.name(of: name)):" + uri.dropFirst(old.count)
            }
        }
        source = name
    }

    /// The media topic for the source's own code; the code stays beside it.
    private static func mapped(_ tag: SenderTags.Tag, _ profile: SourceProfile) -> SenderTags.Tag {
        var tag = tag
        for code in [tag.literal, tag.uri, tag.name].compactMap(\.self) {
            let isCategory = code.utf8.count <= 6 && code == tag.literal
            guard let topic = profile.codes[code] ?? (isCategory ? profile.categories[code.lowercased()] : nil) else {
                continue
            }
            if tag.literal == nil { tag.literal = code }
            tag.uri = topic
            return tag
        }
        return tag
    }

    private mutating func setAside(_ patterns: [LinePattern]) {
        var story: [UInt8] = []
        var found: [[UInt8]] = []
        for line in body.split(separator: 0x0A) {
            if patterns.contains(where: { $0.matches(line) }) {
                found.append(Array(line))
            } else {
                if !story.isEmpty { story.append(0x0A) }
                story += line
            }
        }
        guard !found.isEmpty else { return }
        body = story
        asides += found
    }
}
