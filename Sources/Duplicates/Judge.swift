internal import News

/// The sequencer's judgement: revision, repeat, story. A value; strictly in order; no clock.
///
///     var judge = Judge()
///     let judgement = judge.judge(JudgeInput(sequence: 17, article: article, received: now, fingerprint: print), texts: journal)
///
/// Same calls, same answers, byte for byte. `apply(delta:)` brings another `Judge` into the state that judging left.
public struct Judge: Sendable {
    public let settings: JudgeSettings

    public init(settings: JudgeSettings = JudgeSettings()) {
        self.settings = settings
    }

    /// Judges one article against all before it.
    public mutating func judge(_ input: JudgeInput, texts: some TextSource) -> Judgement {
        Judgement(
            duplicate: .none,
            story: StoryJudgement(id: "s-\(input.sequence)", first: input.uri, size: 1, sources: 1, independent: 1))
    }

    /// Makes again the change of state that a judgement made. The text is not read and nothing is judged.
    /// - Throws: `JudgeStateError` if the delta is damaged or does not follow on this state.
    public mutating func apply(delta: [UInt8]) throws(JudgeStateError) {}

    /// The whole state as bytes.
    public func snapshot() -> [UInt8] { [] }

    /// - Throws: `JudgeStateError` if the snapshot is damaged or of another format.
    public init(snapshot: [UInt8], settings: JudgeSettings = JudgeSettings()) throws(JudgeStateError) {
        self.settings = settings
    }

    /// Items from this sequence number on may still be asked of the `TextSource`; nil: none yet.
    public var oldestSequenceNeeded: UInt64? { nil }

    /// Memory of the state in bytes.
    public var footprint: Int { 0 }
}
