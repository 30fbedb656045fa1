import Duplicates
import Glibc
import News

/// The earlier texts that a stretch of a synthetic wire is compared with, in a file: making a text takes as long as judging
/// an article, so that those which are read while the clock runs are made before. What is not among them is made when it
/// is asked for.
final class EarlierTexts: TextSource {
    private let wire: SyntheticWire
    private let file: Int32
    /// Where each text stands: its first byte, and bytes of headline and body.
    private var places: [UInt64: (start: Int, headline: Int, body: Int)] = [:]

    /// - Parameter numbers: articles of which the originals are made.
    init(of wire: SyntheticWire, readFor numbers: ClosedRange<UInt64>) {
        self.wire = wire
        var path = Array("/tmp/wiredesk-bench-XXXXXX".utf8CString)
        file = mkstemp(&path)
        guard file >= 0 else { return }
        unlink(path)
        var end = 0
        for number in numbers {
            guard let original = wire.original(of: number), places[original] == nil else { continue }
            let text = wire.text(original)
            let bytes = text.headline + text.body
            guard pwrite(file, bytes, bytes.count, end) == bytes.count else { return }
            places[original] = (end, text.headline.count, text.body.count)
            end += bytes.count
        }
    }

    deinit { if file >= 0 { close(file) } }

    func item(_ sequence: UInt64) -> PriorItem? {
        guard let place = places[sequence], let headline = read(place.start, place.headline),
            let body = read(place.start + place.headline, place.body)
        else { return wire.item(sequence) }
        return PriorItem(uri: "urn:\(sequence)", version: nil, headline: headline, body: body)
    }

    private func read(_ start: Int, _ count: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(file, buffer.baseAddress, count, start))
        }
        return bytes.count == count ? bytes : nil
    }
}
