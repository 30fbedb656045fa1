/// A trained model as bytes: what `wiredeskctl train` writes and `Classifier(reading:)` reads.
///
/// All numbers little-endian:
/// ```
/// 0   8 bytes   "WDMODEL" and a zero byte
/// 8   u32       format, 1
/// 12  u32       topics, 1–255
/// 16  u32       terms
/// 20  u32       postings
/// 24  f32       what a weight of one stands for
/// 28            topics: 8 digits of the code, bias f32, slope f32 and offset f32 of its calibration
///               terms: hash of the first word u64, of the second u64 (0: one word), number of postings u32
///               postings: topic u8, weight i8
/// end u64       FNV-1a over everything before it
/// ```
/// Words are there as hashes alone: which they were cannot be read from it.
enum ModelFile {
    static let magic = Array("WDMODEL\0".utf8)
    static let format: UInt32 = 1
    /// So large that no model that the trainer writes is refused, and that a broken number asks for no memory.
    static let largest = 8 << 20
    private static let headerBytes = 28
    private static let topicBytes = 20
    private static let termBytes = 20
    private static let postingBytes = 2

    static func isModel(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

    /// A term on its way to the file.
    struct Term: Sendable {
        var first: UInt64
        /// 0 for one word.
        var second: UInt64
        var postings: [(topic: UInt8, weight: Int8)]
    }

    static func encode(
        topics: [String], biases: [Float], calibrations: [LabelCalibration], terms: [Term], scale: Float
    ) -> [UInt8] {
        var bytes = magic
        func number(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
        }
        number(format)
        number(UInt32(topics.count))
        number(UInt32(terms.count))
        number(UInt32(terms.reduce(0) { $0 + $1.postings.count }))
        number(scale.bitPattern)
        for (topic, uri) in topics.enumerated() {
            bytes += Array(uri.utf8.suffix(8))
            number(biases[topic].bitPattern)
            number(calibrations[topic].slope.bitPattern)
            number(calibrations[topic].offset.bitPattern)
        }
        for term in terms {
            number(term.first)
            number(term.second)
            number(UInt32(term.postings.count))
        }
        for posting in terms.joined(by: \.postings) {
            bytes.append(posting.topic)
            bytes.append(UInt8(bitPattern: posting.weight))
        }
        number(checksum(bytes[...]))
        return bytes
    }

    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// - Throws: `ModelError` with the offset of what is wrong.
    static func decode(_ source: ModelSource) throws(ModelError) -> TopicModel {
        let bytes = source.bytes
        func fail(_ offset: Int, _ problem: String) -> ModelError {
            ModelError(file: source.name, offset: offset, problem: problem)
        }
        func number<T: FixedWidthInteger>(_ offset: Int, _ type: T.Type) -> T {
            var value: T = 0
            for at in 0..<T.bitWidth / 8 { value |= T(truncatingIfNeeded: bytes[offset + at]) << T(8 * at) }
            return value
        }
        func float(_ offset: Int) -> Float { Float(bitPattern: number(offset, UInt32.self)) }
        guard isModel(bytes) else { throw fail(0, "this is no model: it does not begin with WDMODEL") }
        guard bytes.count >= headerBytes + 8 else { throw fail(bytes.count, "the file ends in its header") }
        let found = number(8, UInt32.self)
        guard found == format else {
            throw fail(8, "format \(found) is not one that this program reads (\(format)); train the model anew")
        }
        let topicCount = Int(number(12, UInt32.self))
        let termCount = Int(number(16, UInt32.self))
        let postingCount = Int(number(20, UInt32.self))
        let scale = float(24)
        guard (1...255).contains(topicCount) else { throw fail(12, "\(topicCount) topics; 1 to 255 are possible") }
        guard scale.isFinite, scale > 0 else { throw fail(24, "the scale of the weights is no number above nought") }
        let terms = headerBytes + topicCount * topicBytes
        let postings = terms + termCount * termBytes
        let end = postings + postingCount * postingBytes
        guard bytes.count == end + 8 else {
            throw fail(
                bytes.count, "the header promises \(end + 8) bytes, there are \(bytes.count): cut off, or added to")
        }
        guard checksum(bytes[..<end]) == number(end, UInt64.self) else {
            throw fail(end, "the checksum does not fit what stands before it: the file was damaged")
        }
        var model = (topics: [String](), biases: [Float](), calibrations: [LabelCalibration]())
        for topic in 0..<topicCount {
            let at = headerBytes + topic * topicBytes
            let code = bytes[at..<at + 8]
            guard code.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
                throw fail(at, "a topic's code is not eight digits")
            }
            let numbers = (float(at + 8), float(at + 12), float(at + 16))
            guard numbers.0.isFinite, numbers.1.isFinite, numbers.2.isFinite else {
                throw fail(at + 8, "a number of topic \(String(decoding: code, as: UTF8.self)) is none")
            }
            model.topics.append("medtop:" + String(decoding: code, as: UTF8.self))
            model.biases.append(numbers.0)
            model.calibrations.append(LabelCalibration(slope: numbers.1, offset: numbers.2))
        }
        var read: [(words: [UInt64], postings: [TopicModel.Posting])] = []
        read.reserveCapacity(termCount)
        var next = postings
        for term in 0..<termCount {
            let at = terms + term * termBytes
            let second = number(at + 8, UInt64.self)
            let count = Int(number(at + 16, UInt32.self))
            guard next + count * postingBytes <= end else {
                throw fail(at + 16, "more postings than the header promises")
            }
            var own: [TopicModel.Posting] = []
            own.reserveCapacity(count)
            for _ in 0..<count {
                guard bytes[next] < topicCount else { throw fail(next, "topic \(bytes[next]) of \(topicCount)") }
                own.append(
                    TopicModel.Posting(
                        topic: Int32(bytes[next]), weight: Float(Int8(bitPattern: bytes[next + 1])) * scale))
                next += postingBytes
            }
            let first = number(at, UInt64.self)
            read.append((second == 0 ? [first] : [first, second], own))
        }
        guard next == end else { throw fail(next, "fewer postings than the header promises") }
        return TopicModel(
            topics: model.topics, biases: model.biases, calibrations: model.calibrations, terms: read)
    }
}

extension [ModelFile.Term] {
    fileprivate func joined(by part: (ModelFile.Term) -> [(topic: UInt8, weight: Int8)]) -> [(
        topic: UInt8, weight: Int8
    )] {
        flatMap(part)
    }
}
