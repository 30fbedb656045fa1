import News

/// A stretch of words that names something.
struct NameSpan: Sendable {
    enum Kind: Sendable {
        case person, organisation, place
        /// One capitalised word: a later mention, or not a name at all.
        case single
    }
    struct Hints: OptionSet, Sendable {
        var rawValue: UInt8
        static let demonym = Hints(rawValue: 1)
        static let titled = Hints(rawValue: 2)
        /// `in`, `near` … stands before it.
        static let located = Hints(rawValue: 4)
        /// `said` … stands beside it.
        static let speaks = Hints(rawValue: 8)
        /// In capitals, two to six letters.
        static let acronym = Hints(rawValue: 16)
        /// Its capital says nothing: first in its sentence, or in a headline in title case.
        static let capitalSaysNothing = Hints(rawValue: 32)
        static let uncertain = Hints(rawValue: 64)
        static let afterThe = Hints(rawValue: 128)
    }
    var kind: Kind
    /// Gazetteer alias, -1 where it is not known.
    var alias: Int32
    var first: Int32
    var count: Int32
    var hints: Hints
}
