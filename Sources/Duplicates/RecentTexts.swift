/// The earlier texts that were compared last, as they were read: where twenty outlets run the same copy it is read back
/// once and not twenty times. Only spares time: an item and its words are the same whenever they are read.
struct RecentTexts: Sendable {
    private struct Kept: Sendable {
        var ordinal: UInt32
        var item: PriorItem
        var text: ReadText
    }

    /// Texts kept. With their words they take ten times their bytes: 1.3 MB where each is of 4 KB.
    static let limit = 32
    /// Longer ones in bytes are not kept, so that all together stay below 6 MB.
    static let longest = 16_384

    /// The last compared first.
    private var kept: [Kept] = []

    func text(_ ordinal: UInt32) -> (item: PriorItem, text: ReadText)? {
        for place in kept.indices where kept[place].ordinal == ordinal { return (kept[place].item, kept[place].text) }
        return nil
    }

    /// Keeps what one article was compared with, and itself: the next copy may be compared with either.
    mutating func keep(_ compared: Judge.Compared, ordinal: UInt32, input: JudgeInput) {
        guard let own = compared.own else { return }
        for reading in compared.readings {
            keep(Kept(ordinal: reading.ordinal, item: reading.item, text: reading.text))
        }
        let item = PriorItem(uri: input.uri, version: input.version, headline: input.headline, body: input.body)
        keep(Kept(ordinal: ordinal, item: item, text: own))
    }

    private mutating func keep(_ new: Kept) {
        guard new.item.body.count <= Self.longest else { return }
        if let place = kept.firstIndex(where: { $0.ordinal == new.ordinal }) {
            kept.remove(at: place)
        } else if kept.count >= Self.limit {
            kept.removeLast()
        }
        kept.insert(new, at: 0)
    }
}
