import Text

/// Words that tell people, organisations and places apart.
struct NameWords: Sendable {
    struct Role: OptionSet, Sendable, BitwiseCopyable {
        var rawValue: UInt32
        /// A given name.
        static let given = Role(rawValue: 1)
        /// Stands before a person's name: Mr., President, spokesman.
        static let title = Role(rawValue: 2)
        /// Part of an organisation's name: University, Ministry, Bank.
        static let organisation = Role(rawValue: 4)
        /// Ends a place's name: Street, River, County.
        static let placeTail = Role(rawValue: 8)
        /// Begins a place's name: Mount, Lake, Fort.
        static let placeHead = Role(rawValue: 16)
        /// said, told, added: a person stands beside it.
        static let speech = Role(rawValue: 32)
        /// in, near, outside: a place follows.
        static let locative = Role(rawValue: 64)
        /// de, van, bin, al: lower-case parts of names.
        static let particle = Role(rawValue: 128)
        /// Capitalised in English, and no name: months, weekdays, religions, `I`.
        static let noName = Role(rawValue: 256)
        /// of, for, and: carry an organisation's name on.
        static let connector = Role(rawValue: 512)
        /// Jr., Sr., III, QC: end a person's name.
        static let suffix = Role(rawValue: 1024)
        static let the = Role(rawValue: 2048)
        /// An everyday word.
        static let common = Role(rawValue: 4096)
        /// Follows a name and a hyphen without being part of it: backed, led, era.
        static let hyphenTail = Role(rawValue: 8192)
        static let surname = Role(rawValue: 16384)
        /// Ends the name of a work, an event, a law: Cup, Treaty, Day.
        static let thing = Role(rawValue: 32768)
        /// Inc., Corp., Ltd.: only companies bear it.
        static let company = Role(rawValue: 65536)
        /// in, near: hardly anything but a place follows.
        static let strongLocative = Role(rawValue: 131_072)
        /// town, coast, north: `of` and a place follow.
        static let placeNoun = Role(rawValue: 262_144)
        /// chairman, analyst, unit: `of`, `at` or `with` and an organisation follow.
        static let leadsBody = Role(rawValue: 524_288)
        /// shares, workers, guerrillas: an organisation stands before it.
        static let followsBody = Role(rawValue: 1_048_576)
        /// north, western.
        static let compass = Role(rawValue: 2_097_152)
        /// Conference, Friends, Citizens: `of`, `for`, `on` or `against` and a name go on with an organisation's.
        static let gathers = Role(rawValue: 4_194_304)
        /// newspaper, airline, carmaker: a capital behind it, or a comma before it, and it is an organisation's name.
        static let namesBody = Role(rawValue: 8_388_608)
        /// mustard, sponge: what a kitchen names after places.
        static let ware = Role(rawValue: 16_777_216)
        /// Street, Avenue: ends a place's name whatever it begins with.
        static let street = Role(rawValue: 33_554_432)
        /// College, Hospital: bears the name of a saint or another patron in the possessive.
        static let endowed = Role(rawValue: 67_108_864)
        /// baker, teacher: a person follows, unless it has a capital itself.
        static let trade = Role(rawValue: 134_217_728)
        /// Police, Council: `and` may stand within the name before it.
        static let spansPlaces = Role(rawValue: 268_435_456)
        /// runs, owns: `the` and the name of an organisation follow.
        static let keeps = Role(rawValue: 536_870_912)
        /// Nobody has asked yet (`NameFinder.WordMemory`); no word has it.
        static let unread = Role(rawValue: 2_147_483_648)
        /// What is asked of words beside names.
        static let beside: Role = [
            .title, .speech, .locative, .particle, .connector, .the, .placeNoun, .leadsBody, .followsBody, .placeTail,
            .namesBody, .ware, .trade, .keeps,
        ]
    }

    static let shared = NameWords()

    private let table: RoleTable
    /// Titles of several words (`secretary of state`), with their parts; value unused.
    private let titles: TokenTrie

    /// A filter of 8192 bits over the words that are asked for beside names (`Role.beside`), by bits 30 to 42 of the hash:
    /// every word beside a name is held against it. Behind it 4096 bits over the particles, for every word of a text.
    private let beside: [UInt64]

    func withViews<R>(_ body: (RoleTable.View, TokenTrie.View, UnsafePointer<UInt64>) -> R) -> R {
        table.withView { table in
            titles.withView { titles in
                beside.withUnsafeBufferPointer { beside in
                    // It is never empty.
                    body(table, titles, beside.baseAddress.unsafelyUnwrapped)
                }
            }
        }
    }

    private init() {
        var roles: [UInt64: Role] = [:]
        roles.reserveCapacity(65_536)
        func add(_ text: String, _ role: Role) {
            for hash in Tokenizer.hashes(text) { roles[hash, default: []].insert(role) }
        }
        for (text, role) in Self.lists { add(text, role) }
        for (text, role) in Self.files { add(Self.withoutComments(text), role) }
        var beside = [UInt64](repeating: 0, count: 128 + 64)
        for (hash, role) in roles where !role.isDisjoint(with: .beside) {
            beside[Int(hash >> 36) & 127] |= 1 << (hash >> 30 & 63)
            if role.contains(.particle) { beside[128 + (Int(hash >> 36) & 63)] |= 1 << (hash >> 30 & 63) }
        }
        table = RoleTable(roles)
        self.beside = beside
        var titles = TokenTrie()
        for phrase in NameWordLists.longTitles.split(separator: "\n") {
            titles.insert(Tokenizer.hashes(String(phrase)), value: 0)
        }
        self.titles = titles
    }

    private static let lists: [(String, Role)] = [
        (NameWordLists.titles, .title), (NameWordLists.organisations, .organisation),
        (NameWordLists.companies, [.organisation, .company]), (NameWordLists.placeTails, .placeTail),
        (
            "mount mt lake fort ft port cape camp point san santa saint st el los las rio isle gulf strait cerro monte villa stade jalan sierra puerto ciudad",
            .placeHead
        ),
        (NameWordLists.things, .thing), (NameWordLists.speech, .speech),
        (NameWordLists.locatives, .locative),
        (NameWordLists.strongLocatives, .strongLocative),
        (NameWordLists.particles, .particle), ("of for and on the against in to", .connector),
        (NameWordLists.suffixes, .suffix), ("the", .the), (NameWordLists.hyphenTails, .hyphenTail),
        (NameWordLists.noNames, .noName), (NameWordLists.placeNouns, .placeNoun),
        (
            "north south east west northern southern eastern western northeastern northwestern southeastern southwestern",
            .compass
        ),
        (NameWordLists.gathers, .gathers), (NameWordLists.leadsBody, .leadsBody),
        (NameWordLists.followsBody, .followsBody), (NameWordLists.namesBody, .namesBody),
        (NameWordLists.wares, .ware), (NameWordLists.trades, .trade), (NameWordLists.endowed, .endowed),
        ("street road avenue boulevard motorway highway freeway parkway turnpike", .street),
        ("police constabulary council ambulance", .spansPlaces), ("runs ran owns owned founded", .keeps),
    ]

    private static let files: [(String, Role)] = [
        (BuiltInEverydayWords.text, .common), (BuiltInGivenNames.text, .given),
        (BuiltInSurnames.text, .surname),
    ]

    private static func withoutComments(_ text: String) -> String {
        var rest = text[...]
        while rest.utf8.first == UInt8(ascii: "#") {
            rest = rest[(rest.firstIndex(of: "\n") ?? rest.endIndex)...].dropFirst()
        }
        return String(rest)
    }
}
