internal import Duplicates
internal import Journal
internal import News

/// Gives the sequencer the text of earlier items: the youngest from memory, the others from the records journal.
///
/// What is not yet durable cannot be read from the journal, so the memory has to reach back at least that far:
/// it keeps everything above `durable`, and as much below as fits `maximumBytes`.
final class RecordTexts: TextSource {
    private let reader: JournalReader
    private let maximumBytes: Int
    private var texts: [UInt64: (headline: [UInt8], body: [UInt8])] = [:]
    private var order: [UInt64] = []
    private var head = 0
    private var bytes = 0

    init(reader: JournalReader, maximumBytes: Int) {
        self.reader = reader
        self.maximumBytes = maximumBytes
    }

    func remember(_ article: Article, sequence: UInt64, durableNext: UInt64) {
        texts[sequence] = (article.headline, article.body)
        order.append(sequence)
        bytes += article.headline.count + article.body.count
        while bytes > maximumBytes, head < order.count, order[head] < durableNext {
            if let text = texts.removeValue(forKey: order[head]) { bytes -= text.headline.count + text.body.count }
            head += 1
        }
        if head > 4096, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }

    func text(ofSequence sequence: UInt64) -> (headline: [UInt8], body: [UInt8])? {
        if let text = texts[sequence] { return text }
        return nil
    }
}
