#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// ninjs as NDJSON: one object a line. The fast way in.
struct NinjsLinesFeed: FeedParser {
    let settings: FeedSettings
    private var article: NinjsArticle
    /// The beginning of a line whose end has not come yet.
    private var partial: [UInt8] = []
    /// Bytes of a line that is too long, not kept.
    private var skipped = 0
    /// Line that comes next, from 1.
    private var line = 1
    /// Byte of the input at which that line begins.
    private var lineStart = 0

    init(_ settings: FeedSettings) {
        self.settings = settings
        article = NinjsArticle(settings)
    }

    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        guard let base = bytes.baseAddress else { return }
        var at = 0
        while at < bytes.count {
            guard let found = memchr(base + at, 0x0A, bytes.count - at) else {
                hold(UnsafeRawBufferPointer(start: base + at, count: bytes.count - at))
                return
            }
            let end = UnsafeRawPointer(found) - base
            let rest = UnsafeRawBufferPointer(start: base + at, count: end - at)
            if partial.isEmpty, skipped == 0 {
                read(rest, into: &items)
                lineStart += rest.count + 1
            } else {
                hold(rest)
                flush(into: &items)
                lineStart += 1
            }
            line += 1
            at = end + 1
        }
    }

    mutating func finish(into items: inout [FeedItem]) { flush(into: &items) }

    private mutating func hold(_ bytes: UnsafeRawBufferPointer) {
        if skipped == 0, partial.count + bytes.count <= settings.maximumArticleBytes + 1 {
            // One more than allowed: a carriage return may be the last.
            partial.append(contentsOf: bytes)
        } else {
            skipped += partial.count + bytes.count
            partial.removeAll(keepingCapacity: false)
        }
    }

    /// Reads the line that was held.
    private mutating func flush(into items: inout [FeedItem]) {
        if skipped > 0 {
            refuseLong(skipped, into: &items)
            lineStart += skipped
            skipped = 0
        } else if !partial.isEmpty {
            let held = partial
            partial.removeAll(keepingCapacity: true)
            held.withUnsafeBytes { read($0, into: &items) }
            lineStart += held.count
        }
    }

    private mutating func read(_ text: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        // As it stands, white space and all: what was not held cannot be trimmed.
        guard text.count <= settings.maximumArticleBytes + 1 else {
            refuseLong(text.count, into: &items)
            return
        }
        var from = 0
        var end = text.count
        if lineStart == 0, text.starts(with: Charset.utf8Mark) { from = 3 }
        while from < end, FormatDetection.isBlank(text[from]) { from += 1 }
        while end > from, FormatDetection.isBlank(text[end - 1]) { end -= 1 }
        guard from < end else { return }
        guard end - from <= settings.maximumArticleBytes else {
            refuseLong(text.count, into: &items)
            return
        }
        article.read(
            UnsafeRawBufferPointer(rebasing: text[from..<end]), line: line, offset: lineStart + from, into: &items)
    }

    private func refuseLong(_ count: Int, into items: inout [FeedItem]) {
        items.append(
            .refused(
                .tooLong(settings, line: line, input: lineStart..<lineStart + count, what: "a line")))
    }
}

extension FeedError {
    static func tooLong(_ settings: FeedSettings, line: Int, input: Range<Int>, what: String) -> FeedError {
        FeedError(
            file: settings.file, line: line, offset: input.lowerBound,
            found: "\(what) of \(input.count) bytes, more than the \(settings.maximumArticleBytes) that are allowed",
            advice: "send it in parts, or allow more with maximumArticleBytes", input: input)
    }
}
