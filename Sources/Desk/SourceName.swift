internal import News

/// Keeps a source's own name out of what its copy is said to be about: neither "(Meridian)" in a dateline of Meridian Wire
/// nor "told Meridian Wire" names a place called Meridian.
enum SourceName {
    /// Takes out mentions that are part of the source's name as it stands in the text, or its first words in brackets,
    /// and entities that have no other mention.
    static func removed(from entities: [Entity], of article: Article) -> [Entity] {
        guard let source = article.source, source.contains(" ") else { return entities }
        let name = Array(source.utf8)
        var left = entities
        // Hardly ever one is a part of the name: nothing is copied for the others.
        for index in entities.indices.reversed() {
            guard let offset = offset(of: entities[index].name, in: name) else { continue }
            left[index].mentions.removeAll { mention in
                let text = mention.inHeadline ? article.headline : article.body
                let start = mention.start - offset
                if start >= 0, start + name.count <= text.count,
                    text[start..<start + name.count].elementsEqual(name)
                {
                    return true
                }
                let end = mention.start + mention.length
                return offset == 0 && mention.start > 0 && text[mention.start - 1] == UInt8(ascii: "(")
                    && end < text.count && text[end] == UInt8(ascii: ")")
            }
            if left[index].mentions.isEmpty { left.remove(at: index) }
        }
        return left
    }

    /// Where `word` begins in `name`, which is longer.
    private static func offset(of word: String, in name: [UInt8]) -> Int? {
        var word = word
        return word.withUTF8 { word in
            guard !word.isEmpty, word.count < name.count else { return nil }
            return (0...name.count - word.count).first { name[$0..<$0 + word.count].elementsEqual(word) }
        }
    }
}
