import News
import Text

/// Known places, organisations and people, compiled to a trie over token hashes.
///
///     let gazetteer = try Gazetteer(parsing: [.init(name: "ours.tsv", bytes: bytes)])   // or Gazetteer.builtIn
///
/// The format, UTF-8, one entry a line, tab-separated; `#` begins a comment line:
/// ```
/// kind    name    code    within    wikidata    other names
/// place   Aleppo  -       SY        Q41183      Halab
/// place   Syria   SY      -         Q858        Syrian Arab Republic|~Syrian|~Syrians
/// org     World Health Organization  WHO  -  Q7817  ^WHO
/// person  Barack Obama  -  -        Q76         =Obama
/// ```
/// kind: `place`, `org` or `person`. code: ISO 3166 of a place, else `-`. within: codes of what it lies in, separated
/// by `,`. Other names are separated by `|`, each with a mark where it needs one: `~` a demonym (the place is meant,
/// but less), `^` only in capitals as given (`US`, `WHO`), `=` a surname known well enough to stand alone, `?` only
/// beside a word that points to a place (`in Nice`, `Nice, France`): marks a name that is also an everyday word or a
/// person's name. The name itself may carry `^` or `?`. A later line with the same kind and name adds to the earlier.
public struct Gazetteer: Sendable {
    /// The gazetteer that ships.
    public static let builtIn: Gazetteer =
        // The text is part of the program and a test reads it: were it broken, the desk would know no names.
        (try? Gazetteer(parsing: BuiltInGazetteer.sources)) ?? Gazetteer()

    struct Entry: Sendable {
        var kind: Entity.Kind
        var name: String
        var code: String?
        var within: [String]
        var uri: String?
        /// Hash of a person's last word: later mentions have only that.
        var surname: UInt64
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

    private(set) var entries: [Entry] = []
    /// `entries[i].kind`, apart: to ask for it costs no touch of the entry's strings.
    private(set) var kinds: [Entity.Kind] = []
    private(set) var facts: [Facts] = []
    /// Numbers of the codes that entries lie within.
    private(set) var withins: [Int32] = []
    private(set) var aliases: [Alias] = []
    private(set) var trie = TokenTrie()
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

    /// Reads one or more files; later ones add to earlier ones. Throws at the first line that is wrong.
    public init(parsing sources: [GazetteerSource]) throws(GazetteerError) {
        var reader = Reader()
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
        for entry in entries {
            let firstWithin = Int32(withins.count)
            withins += entry.within.map(number)
            facts.append(
                Facts(
                    kind: entry.kind, code: entry.code.map(number) ?? -1, firstWithin: firstWithin,
                    endWithin: Int32(withins.count), surname: entry.surname))
        }
    }

    /// Compiles lines; holds what is needed only while reading.
    private struct Reader {
        var known: [String: Int] = [:]
        var document = Document()
        let tokenizer = Tokenizer()

        mutating func read(_ source: GazetteerSource, into gazetteer: inout Gazetteer) throws(GazetteerError) {
            for (number, line) in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let line = line.last == 0x0D ? line.dropLast() : line
                if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
                func fail(_ problem: String) -> GazetteerError {
                    GazetteerError(file: source.name, line: number + 1, problem: problem)
                }
                let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                    String(decoding: $0, as: UTF8.self)
                }
                guard fields.count >= 2, fields.count <= 6 else {
                    throw fail("found \(fields.count) fields; wanted kind, name, code, within, wikidata, other names")
                }
                func field(_ at: Int) -> String? {
                    at < fields.count && fields[at] != "-" && !fields[at].isEmpty ? fields[at] : nil
                }
                let kind: Entity.Kind
                switch fields[0] {
                case "place": kind = .place
                case "org": kind = .organisation
                case "person": kind = .person
                default: throw fail("kind `\(fields[0])` is none of place, org, person")
                }
                if let id = field(4), id.first != "Q" || id.utf8.count < 2 || !id.dropFirst().allSatisfy(\.isNumber) {
                    throw fail("wikidata id `\(id)` is not Q and digits")
                }
                let (name, nameMark) = Self.marked(fields[1])
                guard !name.isEmpty else { throw fail("the name is empty") }
                let key = fields[0] + "\t" + name + "\t" + (field(3) ?? "")
                let entry: Int
                if let old = known[key] {
                    entry = old
                } else {
                    entry = gazetteer.entries.count
                    known[key] = entry
                    gazetteer.kinds.append(kind)
                    gazetteer.entries.append(
                        Entry(
                            kind: kind, name: name, code: field(2),
                            within: field(3)?.split(separator: ",").map(String.init) ?? [],
                            uri: field(4).map { "https://www.wikidata.org/entity/" + $0 }, surname: 0))
                }
                guard add(name, nameMark, entry, &gazetteer) else { throw fail("there is no word in `\(name)`") }
                if kind == .person { gazetteer.entries[entry].surname = document.hashes.last ?? 0 }
                for other in field(5)?.split(separator: "|") ?? [] {
                    let (alias, mark) = Self.marked(String(other))
                    guard add(alias, mark, entry, &gazetteer) else { throw fail("there is no word in `\(other)`") }
                }
            }
        }

        private static func marked(_ text: String) -> (String, Mark) {
            var mark: Mark = []
            var rest = Substring(text)
            while let first = rest.first {
                switch first {
                case "~": mark.insert(.demonym)
                case "^": mark.insert(.capitals)
                case "=": mark.insert(.surname)
                case "?": mark.insert(.uncertain)
                default: return (String(rest), mark)
                }
                rest.removeFirst()
            }
            return ("", mark)
        }

        private mutating func add(_ text: String, _ mark: Mark, _ entry: Int, _ gazetteer: inout Gazetteer) -> Bool {
            tokenizer.readWords(Array(text.utf8), into: &document)
            guard document.count > 0, document.count <= 12 else { return false }
            var next: Int32 = -1
            if let old = gazetteer.trie.value(of: document.hashes) {
                // The same name again is no new alias, but may be less strictly marked.
                var at = Int32(old)
                while at >= 0 {
                    if gazetteer.aliases[Int(at)].entry == entry {
                        gazetteer.aliases[Int(at)].mark.formIntersection(mark)
                        return true
                    }
                    at = gazetteer.aliases[Int(at)].next
                }
                next = Int32(old)
            }
            gazetteer.aliases.append(Alias(entry: Int32(entry), mark: mark, next: next))
            gazetteer.trie.insert(document.hashes, value: UInt32(gazetteer.aliases.count - 1))
            return true
        }
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
