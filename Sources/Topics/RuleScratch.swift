import Text

extension TopicRules {
    /// One worker's memory between articles.
    public struct Scratch: Sendable {
        /// A phrase where it stands.
        struct Occurrence: BitwiseCopyable {
            var phrase: Int32
            /// Words: first, and one past the last.
            var start: Int32
            var end: Int32
            var sentence: Int32
            var paragraph: Int32
            /// One bit of `Zones`.
            var zone: Int32
        }

        /// How often a phrase stands in each part of the article.
        struct Tally: BitwiseCopyable {
            var title: Int32 = 0
            var lead: Int32 = 0
            var rest: Int32 = 0
        }

        /// An occurrence, or a name's mention, as a part of the expression that is being looked at.
        struct Spot: BitwiseCopyable {
            /// Bit k: it is one of operand k.
            var operands: UInt16
            var start: Int32
            var end: Int32
            var sentence: Int32
            var paragraph: Int32
            var zone: Int32
        }

        /// Of each phrase.
        var tallies: [Tally] = []
        /// Of each phrase: the operands that are being gathered and ask for it (low byte), or except it (high byte).
        var marks: [UInt16] = []
        /// Phrases that stand in the article.
        var touched: [Int32] = []
        /// All that stands, by first word.
        var occurrences: [Occurrence] = []
        /// Words of the article at which a phrase may begin.
        var candidates: [UInt32] = []
        /// Of each set: the last article that has one of its phrases.
        var setStamps: [UInt32] = []
        /// Of each rule: the last article that called for it; and the rules that this one calls for.
        var stamps: [UInt32] = []
        var stamp: UInt32 = 0
        var called: [Int32] = []
        /// First words of paragraphs.
        var paragraphStarts: [Int32] = []
        /// What a mention counts below the lead.
        var restWeight: Float = 1
        var leadEnd: Int32 = 0

        var spots: [Spot] = []
        var exceptions: [Spot] = []
        /// Whether spots that made an expression true are kept, and these.
        var isCollecting = false
        var collected: [Spot] = []
        var met: [Met] = []

        public init() {}
    }

    /// A rule that the article meets.
    struct Met: BitwiseCopyable {
        var rule: Int32
        var topic: Int32
        var confidence: Float
    }
}
