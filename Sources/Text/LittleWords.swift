/// Function words and abbreviations, looked up by token hash.
///
/// Function words are English, and those of other languages that are no English content words (`die`, `war` and
/// `hat` are left out): a capital or a rarity says nothing there.
struct LittleWords: Sendable {
    struct Flags: OptionSet, Sendable {
        var rawValue: UInt8
        static let function = Flags(rawValue: 1)
        /// A title or month before its name: its full stop never ends a sentence.
        static let title = Flags(rawValue: 2)
        /// Its full stop belongs to it, and may end the sentence as well (`Inc.`).
        static let shortened = Flags(rawValue: 4)
        /// Shortened only before a figure (`No. 5`).
        static let beforeFigure = Flags(rawValue: 8)
    }

    /// Flags of words whose full stop may belong to them.
    static let dotted = Flags.title.rawValue | Flags.shortened.rawValue | Flags.beforeFigure.rawValue

    static let shared = LittleWords()

    /// An entry is a hash with its low byte replaced by the flags, 0 for an empty place. A word can stand in one place
    /// only, which two loads find: the displacement of its group, and the entry there. 9 KB, so that it stays in the
    /// first-level cache beside the text.
    let table: [UInt64]
    /// Displacement of each group; found by trial, so that no two words meet.
    let displacements: [UInt16]

    /// 256 groups, 1,024 places for some 450 words.
    private static let groups = 256
    private static let places = 1024

    private init() {
        var flags: [UInt64: Flags] = [:]
        func add(_ words: String, _ flag: Flags) {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                var hash = WordHash()
                for byte in word.utf8 { hash.add(byte) }
                flags[hash.finished(), default: []].insert(flag)
            }
        }
        add(Self.functionWords, .function)
        add(Self.titles, .title)
        add(Self.shortenedWords, .shortened)
        add("no nos p pp art fig", .beforeFigure)
        var members = [[UInt64]](repeating: [], count: Self.groups)
        for (hash, flag) in flags { members[View.group(hash)].append(hash & ~0xFF | UInt64(flag.rawValue)) }
        var table = [UInt64](repeating: 0, count: Self.places)
        var displacements = [UInt16](repeating: 0, count: Self.groups)
        // The largest groups first, while there is room: then a displacement is found among the first few for each.
        for group in members.indices.sorted(by: { (members[$0].count, $1) > (members[$1].count, $0) }) {
            let found = (0..<UInt16(16 * Self.places)).first { displacement in
                let places = members[group].map { View.place($0, displacement) }
                return Set(places).count == places.count && places.allSatisfy { table[$0] == 0 }
            }
            assert(found != nil, "the little words do not fit their table: make it larger")
            guard let found else { continue }
            for entry in members[group] { table[View.place(entry, found)] = entry }
            displacements[group] = found
        }
        self.table = table
        self.displacements = displacements
    }

    /// The table laid open for a loop.
    struct View {
        let table: UnsafePointer<UInt64>
        let displacements: UnsafePointer<UInt16>

        static func group(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 8) & 255 }

        static func place(_ hash: UInt64, _ displacement: UInt16) -> Int {
            Int(truncatingIfNeeded: hash &>> (16 &+ UInt64(displacement & 15)) ^ UInt64(displacement &>> 4)) & 1023
        }

        /// One comparison and no branch: whether the next word is a function word cannot be foreseen.
        @inline(__always)
        func flags(for hash: UInt64) -> Flags {
            let entry = table[Self.place(hash, displacements[Self.group(hash)])]
            return Flags(rawValue: (entry ^ hash) &>> 8 == 0 ? UInt8(truncatingIfNeeded: entry) : 0)
        }
    }

    private static let titles = """
        mr mrs ms dr prof sen sens gov govs reps gen lt col sgt capt maj rep st hon rev pres adm cmdr cpl pvt messrs insp supt det
        jan feb apr aug sept sep oct nov dec vs mt ft brig amb atty sr fr
        """
    private static let shortenedWords = """
        jr inc corp co ltd plc bros etc approx dept est ave blvd rd univ assn cos mfg intl dist tel ext
        ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
        tenn tex va vt wash wis wyo
        """
    private static let functionWords = """
        a an the and or but nor so yet if then than that this these those there here it its he she his her hers him
        they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how
        of in on at by for to from with without within into onto over under up down out off about above below between
        among through during before after since until till against toward towards across along around behind beyond
        near per via as is are was were be been being am has have had having do does did doing will would shall should
        can could may might must not no yes also just only even still very too more most less least much many some any
        each every all both either neither few several other others another such same own because while although
        though whether however once again ever never now not dont doesnt didnt isnt arent wasnt werent wont wouldnt
        cant couldnt shouldnt havent hasnt hadnt im ive ill id youre youve theyre theyve weve were hes shes thats
        theres lets one two three four five six seven eight nine ten first second last next said says say
        mr mrs ms dr according meanwhile earlier later today yesterday tomorrow
        der das den dem des ein eine einer eines einem einen und oder aber nicht mit von zu zum zur im ist sind wird
        werden wurde wurden auf fur bei nach aus uber durch vor auch sich wie als dass noch nur sein ihre ihr sie er
        wir es
        le les du de et ou mais dans sur avec pour par une un est sont ete cette ces qui que dont leur leurs aux ses
        nous vous ils elle elles il lui ont fait plus pas ce
        el los las una unos unas y con para por del al como pero su sus fue ha han sido esta este esto entre sobre
        desde hasta tambien muy lo se
        lo gli dei delle della dello degli nel nella nelle sul sulla che non per piu anche sono stato stata alla agli
        dal dalla tra suo sua
        o os as do dos da das em no na nos nas um uma com nao ao aos foi pelo pela mais seu sua
        het een van voor op aan niet zijn heeft werd bij naar ook maar om dat deze hij
        och att som med till av inte har ett sig efter det ikke til av pa blev
        """
}
