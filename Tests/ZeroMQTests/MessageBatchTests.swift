import Testing
import ZeroMQ

@Suite struct MessageBatchTests {
    @Test("frames come back as they went in, on both sides of libzmq's inline size")
    func framesComeBack() {
        for size in [0, 1, 33, 34, 5_000] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            var batch = MessageBatch()
            batch.append(copying: bytes, more: true)
            batch.append(copying: bytes.span.bytes, more: true)
            batch.append(adopting: bytes, more: true)
            batch.append(byteCount: size) { $0.copyBytes(from: bytes) }
            #expect(batch.contents() == [[bytes, bytes, bytes, bytes]])
            #expect(batch.totalBytes == 4 * size)
            let span = batch[frame: 0]
            #expect(span.byteCount == size)
            if size > 0 { #expect(span.unsafeLoad(fromByteOffset: size - 1, as: UInt8.self) == bytes[size - 1]) }
        }
    }

    @Test("a message without its last frame is not counted, and can be taken back")
    func incompleteMessage() {
        var batch = MessageBatch([["whole"]])
        batch.append(copying: "half", more: true)
        #expect(batch.messageCount == 1)
        #expect(batch.frameCount == 2)
        #expect(batch.endsInsideMessage == true)
        batch.removeIncompleteMessage()
        #expect(batch.endsInsideMessage == false)
        #expect(batch.texts() == [["whole"]])
        #expect(batch.totalBytes == 5)
    }

    @Test("shared frames outlive the batch they came from")
    func sharing() {
        var copy = MessageBatch()
        let long = [UInt8](repeating: 7, count: 10_000)
        do {
            let original = MessageBatch([[Array("a".utf8), long]])
            copy.append(sharingMessage: 0, of: original)
            copy.append(sharing: 1, of: original)
        }
        #expect(copy.contents() == [[Array("a".utf8), long], [long]])
    }

    @Test("several threads may share from one constant batch at once")
    func sharingFromSeveralThreads() async {
        final class Constant: Sendable {
            let batch = MessageBatch([[[UInt8](repeating: 5, count: 4_000)]])
        }
        let constant = Constant()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<50 {
                        var own = MessageBatch()
                        for _ in 0..<20 { own.append(sharing: 0, of: constant.batch) }
                        #expect(own.totalBytes == 80_000)
                    }
                }
            }
        }
        #expect(constant.batch.bytes(frame: 0) == [UInt8](repeating: 5, count: 4_000))
    }

    @Test("an adopted array is not changed by a later write to the variable it came from")
    func adoptingKeepsValue() {
        var bytes = [UInt8](repeating: 1, count: 4_096)
        var batch = MessageBatch()
        batch.append(adopting: bytes)
        bytes[0] = 2
        #expect(batch.bytes(frame: 0) == [UInt8](repeating: 1, count: 4_096))
        #expect(bytes[0] == 2)
    }

    @Test(
        "any sequence of changes leaves what a plain array of messages would hold", arguments: 0..<40 as Range<UInt64>)
    func model(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var model: [[[UInt8]]] = []
        var batch = MessageBatch(minimumCapacity: Int.random(in: 0...40, using: &random))
        for _ in 0..<100 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<5:
                let message = random.message()
                model.append(message)
                batch.append(message: message)
            case 5:
                let bytes = random.bytes()
                model.append([bytes])
                batch.append(adopting: bytes)
            case 6 where !model.isEmpty:
                let index = Int.random(in: 0..<model.count, using: &random)
                let other = MessageBatch(model)
                batch.append(sharingMessage: index, of: other)
                model.append(model[index])
            case 7:
                let count = Int.random(in: 0...model.count, using: &random)
                model.removeFirst(count)
                batch.removeFirst(messages: count)
            case 8 where Int.random(in: 0..<8, using: &random) == 0:
                model.removeAll()
                batch.removeAll()
            default:
                batch.append(copying: random.bytes(), more: true)
                batch.removeIncompleteMessage()
            }
            // One comparison a step: `#expect` itself is what costs time here.
            let counts = [batch.messageCount, batch.frameCount, batch.totalBytes]
            let sizes = model.joined().map(\.count)
            if counts != [model.count, sizes.count, sizes.reduce(0, +)] {
                Issue.record("seed \(seed): \(counts) is not what \(model.count) messages of \(sizes) hold")
                return
            }
        }
        #expect(batch.contents() == model)
    }
}
