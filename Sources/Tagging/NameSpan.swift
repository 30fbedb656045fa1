import News

/// A stretch of words that names something.
struct NameSpan: Sendable {
    enum Kind: UInt8, Sendable {
        case person, organisation, place
        /// One capitalised word: a later mention, or not a name at all.
        case single
    }
    struct Hints: OptionSet, Sendable {
        var rawValue: UInt32
        static let demonym = Hints(rawValue: 1)
        static let titled = Hints(rawValue: 2)
        /// `in`, `near` … stands before it.
        static let located = Hints(rawValue: 4)
        /// `said` … stands beside it.
        static let speaks = Hints(rawValue: 8)
        /// In capitals, two to ten letters.
        static let acronym = Hints(rawValue: 16)
        /// Its capital says nothing: first in its sentence, or in a headline in title case.
        static let capitalSaysNothing = Hints(rawValue: 32)
        /// A known name that is also a word or a person's name, and nothing beside it says that the place is meant:
        /// the place only if the text names it elsewhere.
        static let uncertain = Hints(rawValue: 64)
        static let afterThe = Hints(rawValue: 128)
        /// An everyday word with a capital: a later mention, or nothing.
        static let everyday = Hints(rawValue: 256)
        static let surname = Hints(rawValue: 512)
        /// Its first word alone can stand for all of it: `Pelham` for `Pelham Rope Inc.`
        static let shortens = Hints(rawValue: 1024)
        /// A plural by its letter: `the Knicks`.
        static let plural = Hints(rawValue: 2048)
        static let given = Hints(rawValue: 8192)
        /// `located`, and by more than `from` or `at`.
        static let surelyLocated = Hints(rawValue: 4096)
        /// `chairman of` before it, `shares` behind it: an organisation, or nothing else does.
        static let body = Hints(rawValue: 16384)
        /// Initials in brackets behind words in lower case, `ballistic missile (IRBM)`: short for what is no name.
        static let shortForNoName = Hints(rawValue: 32768)
        /// `the newspaper` before it, or `, the newspaper` behind it: an organisation.
        static let calledBody = Hints(rawValue: 2_097_152)
        /// `, chairman of` behind it: a person.
        static let calledPerson = Hints(rawValue: 4_194_304)
        /// First in its sentence, a country by a name that is also a word, and what follows may go with either.
        static let wordOrCountry = Hints(rawValue: 8_388_608)
        /// Two words of which nothing but a later mention of the last one alone says that they are somebody's name.
        static let maybe = Hints(rawValue: 16_777_216)
        /// `Storm` stands before it.
        static let storm = Hints(rawValue: 33_554_432)
        /// A kitchen's word stands behind it: `Dijon mustard`.
        static let ware = Hints(rawValue: 67_108_864)
        /// `shares in` stands before it.
        static let invested = Hints(rawValue: 134_217_728)
        /// Ends in a company's form.
        static let firm = Hints(rawValue: 268_435_456)
        /// `town of` stands before it.
        static let namedPlace = Hints(rawValue: 65536)
        /// A person's name that ends in Jr., III or the like.
        static let suffixed = Hints(rawValue: 262_144)
        /// In the possessive.
        static let owns = Hints(rawValue: 1_048_576)
        /// `to` stands before it.
        static let toward = Hints(rawValue: 524_288)
        /// `and` or a comma parts it from the span before, with which it shares its kind where nothing else is known.
        static let coordinate = Hints(rawValue: 131_072)
    }
    var kind: Kind
    /// Gazetteer alias, -1 where it is not known.
    var alias: Int32
    var first: Int32
    var count: Int32
    var hints: Hints
    /// How much speaks for the kind, in points (`NameEvidence`); several mentions vote.
    var weight: Int16 = 0
}
