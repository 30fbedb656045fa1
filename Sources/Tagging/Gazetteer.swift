import News
import Text

/// Known places, organisations and people, compiled to a trie over token hashes.
///
///     let gazetteer = try Gazetteer(parsing: [.init(name: "ours.tsv", bytes: bytes)])   // or Gazetteer.builtIn
///
/// The format, UTF-8, one entry a line, tab-separated; `#` begins a comment line:
/// ```
/// kind    name    code    within    id              other names
/// place   Aleppo  -       SY        Q41183          Halab
/// place   Syria   SY      -         Q858            Syrian Arab Republic|~Syrian|~Syrians
/// org     World Health Organization  WHO  -  Q7817  ^WHO
/// person  Barack Obama  -  -        Q76             =Obama
/// kind    name    within  id        latitude,longitude   other names
/// city    Aleppo  SY      G170063   36.2,37.16
/// ```
/// kind: `place`, `org`, `person`, or `city`, a place in fewer columns. code: ISO 3166 of a place, else `-`. within:
/// codes of what it lies in, separated by `,`. id: `Q` and digits of Wikidata or `G` and digits of GeoNames. Degrees
/// are north and east of nought. Other names are separated by `|`, each with a mark where it needs one: `~` a demonym
/// (the place is meant, but less), `^` only in capitals as given (`US`, `WHO`), `=` a surname known well enough to
/// stand alone, `?` only beside a word that points to a place (`in Nice`, `Nice, France`): marks a name that is also an
/// everyday word or a person's name. The name itself may carry `^` or `?`. A later line with the same kind, name and
/// `within` adds to the earlier.
public struct Gazetteer: Sendable {
    /// The gazetteer that ships.
    public static let builtIn: Gazetteer =
        // The text is part of the program and a test reads it: were it broken, the desk would know no names.
        (try? Gazetteer(parsing: BuiltInGazetteer.sources)) ?? Gazetteer()

    /// The files that ship: those of `Config/gazetteer`, letter for letter.
    public static var builtInSources: [GazetteerSource] { BuiltInGazetteer.sources }

    struct Entry: Sendable {
        var kind: Entity.Kind
        var name: String
        var code: String?
        var within: [String]
        var uri: String?
        /// Hash of a person's last word: later mentions have only that.
        var surname: UInt64
        /// Degrees north and east; not a number where they are not known.
        var latitude: Float = .nan
        var longitude: Float = .nan
    }

    /// How a name may be met.
    struct Mark: OptionSet, Sendable {
        var rawValue: UInt8
        static let demonym = Mark(rawValue: 1)
        static let capitals = Mark(rawValue: 2)
        static let surname = Mark(rawValue: 4)
        static let uncertain = Mark(rawValue: 8)
    }

    /// One way to name one entry; several entries may share it (`next`).
    struct Alias: Sendable {
        var entry: Int32
        var mark: Mark
        /// Next alias of the same words, -1 for none.
        var next: Int32
    }

    /// What is asked of an entry at every mention, apart from it: its strings are not touched (nor counted) for that.
    struct Facts: Sendable {
        var kind: Entity.Kind
        /// Number of its code among all codes, -1 for none.
        var code: Int32
        /// Its place in `withins`.
        var firstWithin: Int32
        var endWithin: Int32
        /// `Entry.surname`.
        var surname: UInt64
    }

    var entries: [Entry] = []
    /// `entries[i].kind`, apart: to ask for it costs no touch of the entry's strings.
    var kinds: [Entity.Kind] = []
    private(set) var facts: [Facts] = []
    /// Numbers of the codes that entries lie within.
    private(set) var withins: [Int32] = []
    /// How many codes there are.
    private(set) var codeCount = 0
    var aliases: [Alias] = []
    var trie = TokenTrie()
    /// What it was read from, all files one after the other: its identity (`made.gazetteer` is a hash of this).
    public private(set) var sourceBytes: [UInt8] = []

    init() {}

    /// Number of entries.
    public var count: Int { entries.count }

    /// 16 hexadecimal digits over `sourceBytes` (FNV-1a, 64 bits): for logs and quick comparisons.
    public var hash: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in sourceBytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    func withViews(
        _ body: (
            TokenTrie.View, UnsafeBufferPointer<Alias>, UnsafeBufferPointer<Entity.Kind>, UnsafeBufferPointer<Facts>
        ) -> Void
    ) {
        aliases.withUnsafeBufferPointer { aliases in
            kinds.withUnsafeBufferPointer { kinds in
                facts.withUnsafeBufferPointer { facts in
                    trie.withView { body($0, aliases, kinds, facts) }
                }
            }
        }
    }

    /// Whether `text` is known as the name of a people or what belongs to a country: `Syrian`, `Danes`.
    public func isDemonym(_ text: String) -> Bool {
        var at = trie.value(of: Tokenizer.hashes(text)).map { Int($0) } ?? -1
        while at >= 0 {
            if aliases[at].mark.contains(.demonym) { return true }
            at = Int(aliases[at].next)
        }
        return false
    }

    /// The names that records give to the places called so: `Bombay` stands there as `Mumbai`.
    public func names(ofPlace text: String) -> [String] {
        var names: [String] = []
        var at = trie.value(of: Tokenizer.hashes(text)).map { Int($0) } ?? -1
        while at >= 0 {
            let entry = entries[Int(aliases[at].entry)]
            if entry.kind == .place, !names.contains(entry.name) { names.append(entry.name) }
            at = Int(aliases[at].next)
        }
        return names
    }

    /// Degrees north and east of the place with this URI (as `Entity.uri` has it), where they are known. Looks at every
    /// entry: for showing, not for the way of an article.
    public func coordinates(of uri: String) -> (latitude: Double, longitude: Double)? {
        guard let entry = entries.first(where: { $0.uri == uri }), !entry.latitude.isNaN else {
            return nil
        }
        return (Double(entry.latitude), Double(entry.longitude))
    }

    /// Reads one or more files; later ones add to earlier ones. Throws at the first line that is wrong.
    public init(parsing sources: [GazetteerSource]) throws(GazetteerError) {
        var reader = GazetteerReader()
        sourceBytes.reserveCapacity(sources.reduce(0) { $0 + $1.bytes.count })
        for source in sources {
            sourceBytes += source.bytes
            try reader.read(source, into: &self)
        }
        gatherFacts()
    }

    private mutating func gatherFacts() {
        var codes: [String: Int32] = [:]
        func number(_ code: String) -> Int32 {
            let number = codes[code] ?? Int32(codes.count)
            codes[code] = number
            return number
        }
        facts.reserveCapacity(entries.count)
        for entry in entries {
            let firstWithin = Int32(withins.count)
            for code in entry.within { withins.append(number(code)) }
            facts.append(
                Facts(
                    kind: entry.kind, code: entry.code.map(number) ?? -1, firstWithin: firstWithin,
                    endWithin: Int32(withins.count), surname: entry.surname))
        }
        codeCount = codes.count
    }
}

/// A gazetteer file: its name for messages, and its bytes.
public struct GazetteerSource: Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// What is wrong with a gazetteer file, and where.
public struct GazetteerError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1.
    public var line: Int
    public var problem: String

    public var description: String { "gazetteer: \(file):\(line): \(problem)" }
}
