/// Reads an article's text into a `Document`, in one pass over the bytes, without allocating once its arrays have grown.
///
///     var document = Document()
///     Tokenizer().read(headline: article.headline, body: article.body, into: &document)
///
/// A word is a run of letters and digits. Hyphens part words (`U.S.-backed` is `us` and `backed`, the second one
/// `.hyphenated`), full stops of abbreviations and apostrophes do not. Text written without spaces (Chinese,
/// Japanese, Thai …) gives one word a character.
public struct Tokenizer: Sendable {
    private let characters = CharacterTable.shared
    private let littleWords = LittleWords.shared

    private func withTables<R>(_ body: (UnsafePointer<UInt8>, LittleWords.View) -> R) -> R {
        characters.byteClass.withUnsafeBufferPointer { classes in
            littleWords.table.withUnsafeBufferPointer { words in
                littleWords.displacements.withUnsafeBufferPointer { displacements in
                    // None is ever empty.
                    body(
                        classes.baseAddress.unsafelyUnwrapped,
                        LittleWords.View(
                            table: words.baseAddress.unsafelyUnwrapped,
                            displacements: displacements.baseAddress.unsafelyUnwrapped))
                }
            }
        }
    }

    public init() {}

    /// The hash that `Document.hashes` has for `word` (one word; folded like the text).
    /// Term lists, gazetteers and rules are compiled with it. 0 where there is no word in it.
    public static func hash(_ word: String) -> UInt64 {
        var document = Document()
        Tokenizer().readWords(Array(word.utf8), into: &document)
        return document.hashes.first ?? 0
    }

    /// The hash of the word that consists of these letters, one byte each: `hash` without a detour over a string.
    @inlinable
    public static func hash(letters: some Collection<UInt8>) -> UInt64 {
        var hash = WordHash()
        var isEmpty = true
        for letter in letters {
            let folded = letter | 0x20
            guard letter < 0x80, folded >= UInt8(ascii: "a"), folded <= UInt8(ascii: "z") else {
                return self.hash(String(decoding: Array(letters), as: UTF8.self))
            }
            hash.add(folded)
            isEmpty = false
        }
        return isEmpty ? 0 : hash.finished()
    }

    /// The hashes of all words of a phrase.
    public static func hashes(_ phrase: String) -> [UInt64] {
        var document = Document()
        Tokenizer().readWords(Array(phrase.utf8), into: &document)
        return document.hashes
    }

    /// Words longer than this are parted: a length must fit 16 bits, and no language has such words.
    static let longestWord = 4096

    /// Bytes of a line that can have been broken for its length alone: newswires of before 2000 set 60 to 80 columns.
    static let wrappedLengths = 45...85

    /// Empties `document` and fills it: words, lines with their kinds, sentences.
    ///
    /// Any bytes are allowed; what is not UTF-8 parts words. Text past 2^31 bytes is not read.
    public func read(headline: [UInt8], body: [UInt8], into document: inout Document) {
        readWords(headline: headline, body, into: &document)
        LineClassifier.mark(&document)
    }

    /// The same without a look at what the lines are: every line of the body is `.story`.
    public func readWords(headline: [UInt8] = [], _ body: [UInt8], into document: inout Document) {
        document.bytes.removeAll(keepingCapacity: true)
        document.bytes.reserveCapacity(headline.count + body.count + 1)
        document.bytes.append(contentsOf: headline)
        document.bytes.append(0x0A)
        document.bytes.append(contentsOf: body)
        document.bodyStart = headline.count + 1
        document.lines.removeAll(keepingCapacity: true)
        document.sentenceStarts.removeAll(keepingCapacity: true)
        document.firstBodyWord = -1

        // The arrays get room for the most words that the bytes can hold, are written without checks, and end where the
        // words do: nothing is cleared that nobody reads.
        let most = document.bytes.count / 2 + 2
        document.hashes.removeAll(keepingCapacity: true)
        document.starts.removeAll(keepingCapacity: true)
        document.lengths.removeAll(keepingCapacity: true)
        document.shapes.removeAll(keepingCapacity: true)
        var count = 0
        document.bytes.withUnsafeBufferPointer { bytes in
            document.hashes.write(most, count: &count) { hashes, count in
                document.starts.write(most, count: &count) { starts, count in
                    document.lengths.write(most, count: &count) { lengths, count in
                        document.shapes.write(most, count: &count) { shapes, count in
                            guard let p = bytes.baseAddress else { return }
                            count = scan(
                                p, min(bytes.count, 1 << 31), bodyStart: document.bodyStart, hashes, starts, lengths,
                                shapes, lines: &document.lines, sentences: &document.sentenceStarts,
                                firstBodyWord: &document.firstBodyWord)
                        }
                    }
                }
            }
        }
        if document.firstBodyWord < 0 { document.firstBodyWord = count }
    }

    /// What has been seen since the last word.
    private struct Gap: OptionSet {
        var rawValue: UInt8
        /// After these a sentence or a quotation may begin. (A bit set as a literal costs an array here.)
        static let opening: UInt8 = 4 | 16
        /// What a comma leaves, and what a full stop does.
        static let afterComma: UInt8 = 8
        static let afterStop: UInt8 = 4 | 8
        static let space = Gap(rawValue: 1)
        static let hyphen = Gap(rawValue: 2)
        static let terminal = Gap(rawValue: 4)
        static let other = Gap(rawValue: 8)
        static let openQuote = Gap(rawValue: 16)
    }

    private func scan(
        _ p: UnsafePointer<UInt8>, _ n: Int, bodyStart: Int, _ hashes: UnsafeMutablePointer<UInt64>,
        _ starts: UnsafeMutablePointer<UInt32>, _ lengths: UnsafeMutablePointer<UInt16>,
        _ shapes: UnsafeMutablePointer<WordShape>, lines: inout [Line], sentences: inout [UInt32],
        firstBodyWord: inout Int
    ) -> Int {
        typealias Byte = CharacterTable.ByteClass
        return withTables { classes, littleWords in
            var count = 0
            var i = 0
            var gap: Gap = []
            var doubleQuoted = false
            var singleQuoted = false
            var lineStart = -1  // first byte of the line that is not space
            var lineEnd = 0  // one past the last one
            var lineFirstWord = 0
            var lineTerminated = true  // the line before ended with a full stop, or is the headline
            var afterNewline = 0  // where the line of bytes begins
            var wrapped = false  // this line goes on the sentence of the one before (text set at 60 to 80 columns)
            var mayEnd = false  // the word before is an abbreviation whose full stop may end the sentence
            var inBody = false

            while i <= n {
                let byte = i < n ? p[i] : 0x0A
                let byteClass = classes[Int(byte)]
                // Nine words in ten are plain: up to fifteen ASCII letters and then a space, a comma, a full stop or
                // another mark. They go through here almost without branches that cannot be foreseen.
                if byteClass <= Byte.upper, i &+ 24 <= n {
                    let head = Self.letters(p + i)
                    var hash = WordHash()
                    hash.chunk = head.folded
                    var lower = head.lower
                    var length = head.run
                    if length == 8 {
                        hash.mix()
                        let tail = Self.letters(p + i + 8)
                        hash.chunk = tail.folded
                        lower |= tail.lower
                        length &+= tail.run
                    }
                    let key = hash.finished()
                    let little = littleWords.flags(for: key)
                    let after = p[i &+ length]
                    let afterClass = classes[Int(after)]
                    let fullStop = afterClass == Byte.period && length > 1 && little.rawValue & LittleWords.dotted == 0
                    if length < 16, Self.endsPlainWord &>> UInt32(afterClass) & 1 != 0 || fullStop {
                        if lineStart < 0 { lineStart = i }
                        let capital = UInt16(byte &>> 5 & 1) ^ 1
                        var shape = capital | UInt16(little.rawValue & 1) &<< 9
                        shape |= lower == 0 && length > 1 ? WordShape.allCapitals.rawValue : 0
                        shape |= doubleQuoted || singleQuoted ? WordShape.quoted.rawValue : 0
                        shape |= gap == .space ? WordShape.joined.rawValue : 0
                        shape |= gap == .hyphen ? WordShape.hyphenated.rawValue : 0
                        shape |= after == UInt8(ascii: ",") ? WordShape.comma.rawValue : 0
                        if count == lineFirstWord || mayEnd || gap.rawValue & Gap.opening != 0 {
                            let capital = capital != 0
                            let begins: Bool
                            if count == lineFirstWord {
                                if wrapped, lineStart == afterNewline {
                                    begins = false
                                    if lineStart == i { shape |= WordShape.joined.rawValue }
                                } else {
                                    begins = lineTerminated || capital
                                    shape &= ~(WordShape.joined.rawValue | WordShape.hyphenated.rawValue)
                                    shape |= WordShape.sentenceStart.rawValue
                                }
                            } else if gap.contains(.terminal) {
                                begins = capital || gap.contains(.openQuote)
                            } else {
                                begins = mayEnd && capital && little.contains(.function)
                            }
                            if begins { sentences.append(UInt32(truncatingIfNeeded: count)) }
                            if begins || gap.contains(.openQuote) { shape |= WordShape.sentenceStart.rawValue }
                            mayEnd = false
                        }
                        hashes[count] = key
                        starts[count] = UInt32(truncatingIfNeeded: i)
                        lengths[count] = UInt16(truncatingIfNeeded: length)
                        shapes[count] = WordShape(rawValue: shape)
                        count &+= 1
                        // The comma or full stop, and a space.
                        let stop = after == UInt8(ascii: ".") ? Gap.afterStop : 0
                        let mark = after == UInt8(ascii: ",") ? Gap.afterComma : stop
                        i &+= length &+ (mark == 0 ? 0 : 1)
                        lineEnd = i
                        let space: UInt8 = p[i] == 0x20 ? Gap.space.rawValue : 0
                        gap = Gap(rawValue: mark | space)
                        i &+= Int(space)
                        continue
                    }
                }
                let start = i
                var numeral = false
                if byteClass > Byte.digit {
                    switch byteClass {
                    case Byte.space:
                        gap.insert(.space)
                        i &+= 1
                        continue
                    case Byte.newline:
                        if count > lineFirstWord {
                            lines.append(
                                Line(
                                    kind: inBody ? .story : .headline, start: UInt32(lineStart), end: UInt32(lineEnd),
                                    firstWord: UInt32(lineFirstWord), endWord: UInt32(count)))
                            lineTerminated = !inBody || gap.contains(.terminal) || mayEnd
                            wrapped = !lineTerminated && Self.wrappedLengths.contains(lineEnd &- lineStart)
                        } else {
                            wrapped = false
                        }
                        lineStart = -1
                        lineFirstWord = count
                        gap = []
                        mayEnd = false
                        doubleQuoted = false
                        singleQuoted = false
                        i &+= 1
                        afterNewline = i
                        if !inBody, i >= bodyStart {
                            inBody = true
                            firstBodyWord = count
                            lineTerminated = true
                        }
                        continue
                    case Byte.hyphen:
                        // A minus where a figure follows and white space precedes; else it joins or parts.
                        if i &+ 1 < n, classes[Int(p[i &+ 1])] == Byte.digit, gap == .space || lineStart < 0 {
                            numeral = true
                            break
                        }
                        gap.insert(.hyphen)
                        if lineStart < 0 { lineStart = i }
                        i &+= 1
                        lineEnd = i
                        continue
                    case Byte.currency:
                        if i &+ 1 < n, classes[Int(p[i &+ 1])] == Byte.digit {
                            if lineStart < 0 { lineStart = i }
                            numeral = true
                            break
                        }
                        gap.insert(.other)
                        if lineStart < 0 { lineStart = i }
                        i &+= 1
                        lineEnd = i
                        continue
                    case Byte.lead:
                        let (kind, _, length) = characters.scalar(p, i, n)
                        switch kind {
                        case .lower, .upper, .uncased, .ideograph, .digit:
                            break
                        case .space:
                            gap.insert(.space)
                            i &+= length
                            continue
                        case .ignored:
                            i &+= length
                            continue
                        case .currency where i &+ length < n && classes[Int(p[i &+ length])] == Byte.digit:
                            numeral = true
                        default:
                            switch kind {
                            case .hyphen: gap.insert(.hyphen)
                            case .terminal: gap.formUnion([.terminal, .other])
                            case .openQuote:
                                doubleQuoted = true
                                gap.formUnion([.openQuote, .other])
                            case .closeQuote:
                                doubleQuoted = false
                                gap.insert(.other)
                            case .openSingle:
                                singleQuoted = true
                                gap.formUnion([.openQuote, .other])
                            case .apostrophe:
                                singleQuoted = false
                                gap.insert(.other)
                            case .comma:
                                if count > lineFirstWord { shapes[count &- 1].insert(.comma) }
                                gap.insert(.other)
                            default: gap.insert(.other)
                            }
                            if lineStart < 0 { lineStart = i }
                            i &+= length
                            lineEnd = i
                            continue
                        }
                    default:
                        switch byteClass {
                        case Byte.quote:
                            doubleQuoted.toggle()
                            if doubleQuoted { gap.insert(.openQuote) }
                        case Byte.apostrophe:
                            let opens = (gap != [] || lineStart < 0) && i &+ 1 < n && Self.isLetterByte(p[i &+ 1])
                            singleQuoted = opens
                            if opens { gap.insert(.openQuote) }
                        case Byte.comma:
                            if count > lineFirstWord { shapes[count &- 1].insert(.comma) }
                        case Byte.period, Byte.terminal:
                            gap.insert(.terminal)
                        default: break
                        }
                        gap.insert(.other)
                        if lineStart < 0 { lineStart = i }
                        i &+= 1
                        lineEnd = i
                        continue
                    }
                }

                // A word begins at `start`.
                if lineStart < 0 { lineStart = start }
                var hash = WordHash()
                var letters = 0
                var capitals = 0
                var cased = false
                var firstIsCapital = false
                var digits = 0
                var dots = 0
                var sinceDot = 0
                var end = i
                var shape: WordShape = []
                if numeral {
                    if byte == UInt8(ascii: "-") {
                        hash.add(byte)
                        i &+= 1
                    } else {
                        i &+= byte < 0x80 ? 1 : characters.scalar(p, i, n).length
                    }
                }
                let limit = min(n, start &+ Self.longestWord)
                word: while i < limit {
                    if hash.shift == 0, i &+ 8 <= limit {
                        let (folded, lower, run) = Self.letters(p + i)
                        if run > 0 {
                            if letters == 0 { firstIsCapital = p[i] & 0x20 == 0 }
                            letters &+= run
                            sinceDot &+= run
                            capitals &+= run &- lower.nonzeroBitCount
                            cased = true
                            hash.chunk = folded
                            hash.shift = UInt64(run) &* 8
                            i &+= run
                            if run >= 8 {
                                hash.mix()
                                continue word
                            }
                            // The most frequent end of a word, asked for first because it can be foreseen.
                            if i >= limit || p[i] == 0x20 {
                                end = i
                                break word
                            }
                        }
                    }
                    let next = p[i]
                    switch classes[Int(next)] {
                    case Byte.lower:
                        hash.add(next)
                        letters &+= 1
                        sinceDot &+= 1
                        cased = true
                        i &+= 1
                    case Byte.upper:
                        hash.add(next | 0x20)
                        if letters == 0 { firstIsCapital = true }
                        letters &+= 1
                        sinceDot &+= 1
                        capitals &+= 1
                        cased = true
                        i &+= 1
                    case Byte.digit:
                        hash.add(next)
                        digits &+= 1
                        i &+= 1
                    case Byte.apostrophe:
                        let (step, cut) = Self.afterApostrophe(p, i, 1, n, letters: letters)
                        end = i
                        if cut { shape.insert(.possessive) }
                        i &+= cut && step == 0 && !singleQuoted ? 1 : step
                        if cut || step == 0 { break word }
                    case Byte.period:
                        let follows = i &+ 1 < n ? p[i &+ 1] : 0x20
                        if digits > 0, letters == 0, classes[Int(follows)] == Byte.digit {
                            hash.add(next)
                            i &+= 1
                        } else if sinceDot == 1, digits == 0, Self.isLetterByte(follows),
                            i &+ 2 >= n || !Self.isLetterByte(p[i &+ 2])
                        {
                            dots &+= 1  // U.S, p.m
                            sinceDot = 0
                            i &+= 1
                        } else if sinceDot == 1, digits == 0, dots > 0 || (letters == 1 && capitals == 1) {
                            i &+= 1
                            shape.insert(.abbreviation)
                            end = i
                            break word
                        } else {
                            break word
                        }
                    case Byte.comma:
                        guard digits > 0, letters == 0, Self.groupsThousands(p, i, n, classes) else { break word }
                        i &+= 1
                    case Byte.ampersand:
                        guard letters > 0, i &+ 1 < n, classes[Int(p[i &+ 1])] == Byte.upper,
                            classes[Int(p[i &- 1])] == Byte.upper
                        else { break word }
                        i &+= 1  // AT&T, S&P
                    case Byte.lead:
                        let (kind, folded, length) = characters.scalar(p, i, n)
                        switch kind {
                        case .lower, .upper, .uncased, .digit:
                            if kind == .upper {
                                if letters == 0 { firstIsCapital = true }
                                capitals &+= 1
                            }
                            if kind == .digit { digits &+= 1 } else { letters &+= 1 }
                            if kind == .lower || kind == .upper { cased = true }
                            sinceDot &+= 1
                            hash.add(scalar: folded)
                            i &+= length
                        case .ignored:
                            i &+= length
                        case .ideograph:
                            if i > start { break word }
                            hash.add(scalar: folded)
                            letters = 1
                            i &+= length
                            break word
                        case .apostrophe:
                            let (step, cut) = Self.afterApostrophe(p, i, length, n, letters: letters)
                            end = i
                            if cut { shape.insert(.possessive) }
                            i &+= cut && step == 0 && !singleQuoted ? length : step
                            if cut || step == 0 { break word }
                        default: break word
                        }
                    default: break word
                    }
                    end = i
                }
                if end < start || shape.isDisjoint(with: [.possessive, .abbreviation]) { end = i }

                let key = hash.finished()
                let little = littleWords.flags(for: key)
                if i < n, p[i] == UInt8(ascii: "."), shape.isDisjoint(with: [.abbreviation, .possessive]),
                    !little.isDisjoint(with: [.title, .shortened, .beforeFigure])
                {
                    let belongs: Bool
                    if little.contains(.beforeFigure) {
                        belongs =
                            i &+ 2 < n && classes[Int(p[i &+ 1])] == Byte.space
                            && classes[Int(p[i &+ 2])] == Byte.digit
                    } else {
                        belongs = firstIsCapital || little.contains(.title)
                    }
                    if belongs {
                        i &+= 1
                        end = i
                        shape.insert(.abbreviation)
                    }
                }

                // Shape.
                // Without branches: what text will do next cannot be foreseen.
                shape.rawValue |= little.rawValue & 1 == 0 ? 0 : WordShape.function.rawValue
                shape.rawValue |= firstIsCapital ? WordShape.capitalised.rawValue : 0
                shape.rawValue |= letters > 1 && capitals == letters ? WordShape.allCapitals.rawValue : 0
                if numeral || (digits > 0 && (classes[Int(p[start])] == Byte.digit || letters == 0)) {
                    shape.insert(.number)
                }
                shape.rawValue |= doubleQuoted || singleQuoted ? WordShape.quoted.rawValue : 0
                shape.rawValue |= gap == .space ? WordShape.joined.rawValue : 0
                shape.rawValue |= gap == .hyphen ? WordShape.hyphenated.rawValue : 0
                let begins: Bool
                if count == lineFirstWord {
                    if wrapped, lineStart == afterNewline {
                        begins = false
                        if lineStart == start { shape.insert(.joined) }
                    } else {
                        begins = lineTerminated || firstIsCapital || !cased
                        shape.remove([.joined, .hyphenated])
                        shape.insert(.sentenceStart)
                    }
                } else if gap.contains(.terminal) {
                    begins = firstIsCapital || !cased || gap.contains(.openQuote)
                } else {
                    begins = mayEnd && firstIsCapital && little.contains(.function)
                }
                if begins {
                    sentences.append(UInt32(truncatingIfNeeded: count))
                    shape.insert(.sentenceStart)
                } else if gap.contains(.openQuote) {
                    shape.insert(.sentenceStart)
                }
                hashes[count] = key
                starts[count] = UInt32(truncatingIfNeeded: start)
                lengths[count] = UInt16(truncatingIfNeeded: end &- start)
                shapes[count] = shape
                count &+= 1
                mayEnd = shape.contains(.abbreviation) && !little.contains(.title)
                if mayEnd, letters == 1 { mayEnd = false }
                gap = []
                lineEnd = i
            }
            return count
        }
    }

    /// Classes of a byte that ends a word of letters whatever follows it, as bits.
    private static let endsPlainWord: UInt32 =
        1 << UInt32(CharacterTable.ByteClass.space) | 1 << UInt32(CharacterTable.ByteClass.newline)
        | 1 << UInt32(CharacterTable.ByteClass.hyphen) | 1 << UInt32(CharacterTable.ByteClass.quote)
        | 1 << UInt32(CharacterTable.ByteClass.comma) | 1 << UInt32(CharacterTable.ByteClass.terminal)
        | 1 << UInt32(CharacterTable.ByteClass.currency) | 1 << UInt32(CharacterTable.ByteClass.other)

    /// The ASCII letters that eight bytes begin with: how many; in lower case (what follows them is 0); and which of
    /// them are in lower case, in the high bit of each byte.
    @inline(__always)
    private static func letters(_ p: UnsafePointer<UInt8>) -> (folded: UInt64, lower: UInt64, run: Int) {
        let raw = UnsafeRawPointer(p).loadUnaligned(as: UInt64.self).littleEndian
        let folded = (raw | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
        // In each byte bit 7 says: a letter, when from `a` on and not past `z`, and ASCII before folding.
        let mask = (folded &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(folded &+ 0x0505_0505_0505_0505) & ~raw
        let others = (~mask & 0x8080_8080_8080_8080) &>> 7
        let kept = (others &- 1) & ~others  // all bits below the first byte that is no letter
        return (folded & kept, mask & (raw &<< 2) & kept & 0x8080_8080_8080_8080, others.trailingZeroBitCount &>> 3)
    }

    /// A letter in ASCII, or the lead byte of a two-byte scalar (Latin, Greek, Cyrillic …).
    @inline(__always)
    private static func isLetterByte(_ byte: UInt8) -> Bool {
        let folded = byte | 0x20
        return (folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z") && byte < 0x80)
            || (byte >= 0xC3 && byte < 0xE0)
    }

    /// After an apostrophe at `i` that is `length` bytes long: how many bytes the word goes on over (0: it ends before
    /// the apostrophe), and whether these are a possessive that is cut off.
    private static func afterApostrophe(
        _ p: UnsafePointer<UInt8>, _ i: Int, _ length: Int, _ n: Int, letters: Int
    ) -> (step: Int, cut: Bool) {
        let next = i + length < n ? p[i + length] : 0x20
        let following = i + length + 1 < n ? p[i + length + 1] : 0x20
        let before = i > 0 ? p[i - 1] : 0x20
        if next | 0x20 == UInt8(ascii: "s"), next < 0x80, !isLetterByte(following) { return (length + 1, true) }
        if isLetterByte(next) {
            // l'Union, d'Estaing: an elision is a word of its own.
            if letters == 1, before > UInt8(ascii: "a"), before <= UInt8(ascii: "z"), before != UInt8(ascii: "o") {
                return (0, false)
            }
            return (length, false)
        }
        // The plural's possessive; inside a quotation the apostrophe is left to close it.
        return (0, before | 0x20 == UInt8(ascii: "s") && letters > 1)
    }

    /// Whether the comma at `i` groups thousands: three digits follow and no fourth, or two and a comma (lakh).
    @inline(__always)
    private static func groupsThousands(
        _ p: UnsafePointer<UInt8>, _ i: Int, _ n: Int, _ classes: UnsafePointer<UInt8>
    ) -> Bool {
        func isDigit(_ at: Int) -> Bool { at < n && classes[Int(p[at])] == CharacterTable.ByteClass.digit }
        guard isDigit(i + 1), isDigit(i + 2) else { return false }
        if isDigit(i + 3) { return !isDigit(i + 4) }
        return i + 3 < n && p[i + 3] == UInt8(ascii: ",")
    }
}

extension Array where Element: BitwiseCopyable {
    /// Lends memory for `most` further elements to `body`, which leaves in `count` how many it has written.
    @inline(__always)
    fileprivate mutating func write(
        _ most: Int, count: inout Int, _ body: (UnsafeMutablePointer<Element>, inout Int) -> Void
    ) {
        append(addingCapacity: most) { span in
            span.withUnsafeMutableBufferPointer { buffer, initialised in
                guard let base = buffer.baseAddress else { return }
                body(base, &count)
                initialised += count
            }
        }
    }
}
