@testable import Wire

/// Any frames as any message of the protocol: refused, or a message whose own frames read back as the same.
///
/// An input is frames, each a length in two bytes and then as many bytes.
enum WireTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        var frames: [[UInt8]] = []
        while !choices.isAtEnd, frames.count < 64 { frames.append(choices.text()) }
        message(frames)
        // Most messages begin alike: without these two frames a fuzzer learns them anew for each kind.
        for verb in ["HELLO", "PUT", "PING", "READ", "WELCOME", "CREDIT", "ACK", "ENTRIES", "LOST", "PONG", "ERROR"] {
            message([[UInt8]("WD1"), [UInt8](verb)] + frames)
        }
        if let first = frames.first { publication([first + [0]] + frames.dropFirst()) }
    }

    private static func message(_ frames: [[UInt8]]) {
        if let request = read({ () throws(WireError) in try IntakeRequest(frames) }) {
            if case .put(_, let articles, let bytes) = request {
                expect(articles == 3..<frames.count, "articles are not the frames after the third")
                expect(frames[3...].reduce(0) { $0 + $1.count } == bytes, "the bytes of a PUT are miscounted")
            }
            let again = read { () throws(WireError) in
                try IntakeRequest(request.frames(articles: Array(frames.dropFirst(3))))
            }
            expect(again == request, "\(request) reads back as \(String(describing: again))")
        }
        if let request = read({ () throws(WireError) in try ReplayRequest(frames) }) {
            let again = read { () throws(WireError) in try ReplayRequest(request.frames()) }
            expect(again == request, "\(request) reads back as \(String(describing: again))")
        }
        if let answer = read({ () throws(WireError) in try DeskAnswer(frames) }) {
            let again = read { () throws(WireError) in try DeskAnswer(answer.frames()) }
            expect(again.map(Self.text) == text(answer), "\(answer) reads back as \(String(describing: again))")
        }
        publication(frames)
    }

    private static func publication(_ frames: [[UInt8]]) {
        guard let message = read({ () throws(WireError) in try PublicationMessage(frames) }) else { return }
        let again = read { () throws(WireError) in try PublicationMessage(message.frames()) }
        expect(again == message, "\(message) reads back as \(String(describing: again))")
    }

    /// As a peer of this version would write it again: an unknown code is told in the sentence from then on.
    private static func text(_ answer: DeskAnswer) -> [[UInt8]] {
        if case .error(let error) = answer, error.code == .other { return [] }
        return answer.frames()
    }

    private static func read<T>(_ body: () throws(WireError) -> T) -> T? {
        do throws(WireError) {
            return try body()
        } catch {
            expect(!error.sentence.isEmpty, "an error without a sentence")
            return nil
        }
    }
}
