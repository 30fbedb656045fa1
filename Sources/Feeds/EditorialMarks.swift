import News

/// What an agency means by an item, where it says so in words: `MANDATORY KILL`, `CORRECTS`, `1st Ld-Writethru`.
///
/// A field of the format that says it goes before; these words are what most agencies use all the same.
enum EditorialMarks {
    /// The signal that headline, editorial note and version field give; nil where they give none. All UTF-8.
    static func signal(headline: [UInt8], note: [UInt8] = [], version: [UInt8] = []) -> Signal? {
        let headline = Text(headline[...])
        let note = Text(withoutAddress(note))
        if isKill(headline, isNote: false) || isKill(note, isNote: true) { return .kill }
        let field = PhraseSet.folded(version[...])
        if !field.isEmpty, fieldKills.occurs(inFolded: field) { return .kill }
        if opens(headline, with: corrections, asHeading: true) || opens(note, with: corrections)
            || (!field.isEmpty && fieldCorrections.occurs(inFolded: field))
        {
            return .correction
        }
        if opens(headline, with: updates, asHeading: true) || opens(note, with: noteUpdates) || isLead(folded: field) {
            return .update
        }
        return nil
    }

    /// Does a header line order a kill: `KILL`, `MANDATORY KILL …`, `WITHDRAWN`?
    static func isKillNote(_ folded: [UInt8]) -> Bool {
        isKill(Text(withoutAddress(folded.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 })), isNote: true)
    }

    /// A text as it came and in lower case, which is the same where it is ASCII, byte by byte.
    private struct Text {
        var bytes: ArraySlice<UInt8>
        var folded: [UInt8]

        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            folded = bytes.isEmpty ? [] : PhraseSet.folded(bytes)
        }
    }

    private static let fieldKills = PhraseSet(["kill", "withdraw", "annul"])
    private static let fieldCorrections = PhraseSet(["correct", "corr "])

    static func isLead(_ field: String) -> Bool { isLead(folded: PhraseSet.folded(field)) }

    /// `1stLd`, `2nd Ld-Writethru`, `3RD LEAD`, `Lead 2`, `UPDATE 1`; in lower case.
    static func isLead(folded field: [UInt8]) -> Bool {
        guard !field.isEmpty else { return false }
        if writethrus.occurs(inFolded: field) { return true }
        var wasNumbered = false
        var at = 0
        while at < field.count {
            guard isWordByte(field[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < field.count, isWordByte(field[at]) { at += 1 }
            let word = field[start..<at]
            let isNumbered = word[start] &- 0x30 < 10
            if isLeadWord(word) { return true }
            // 1stLd, 2ndLd
            if isNumbered, word.count > 2, word[at - 2] == UInt8(ascii: "l"), word[at - 1] == UInt8(ascii: "d") {
                return true
            }
            if wasNumbered, word.starts(with: "lead".utf8) { return true }
            wasNumbered = isNumbered
        }
        return false
    }

    private static func isLeadWord(_ word: ArraySlice<UInt8>) -> Bool {
        switch word.count {
        case 2: word.elementsEqual("ld".utf8)
        case 4: word.elementsEqual("lead".utf8) || word.elementsEqual("lede".utf8)
        case 6: word.elementsEqual("update".utf8)
        case 15: word.elementsEqual("zusammenfassung".utf8)
        default: false
        }
    }

    private static let writethrus = PhraseSet(["writethru", "write-thru", "write thru"])

    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    /// Behind `Eds:`, `(Eds:`, `Note to editors:` and brackets comes the note itself.
    private static func withoutAddress(_ note: [UInt8]) -> ArraySlice<UInt8> {
        var text = note.drop { $0 <= 0x20 || "([*-#_".utf8.contains($0) }
        guard !text.isEmpty else { return text }
        if let address = addresses.opening(PhraseSet.folded(text.prefix(24))) { text = text.dropFirst(address.count) }
        return text.drop { $0 <= 0x20 || ":.-_".utf8.contains($0) }
    }

    private static let addresses = PhraseSet([
        "eds", "editors", "editor's note", "editors' note", "editors note", "note to editors", "ed note", "achtung",
        "attention editors", "attention", "note",
    ])

    private static func isKill(_ text: Text, isNote: Bool) -> Bool {
        guard !text.folded.isEmpty else { return false }
        if kills.occurs(inFolded: text.folded) { return true }
        // The bare words only in capitals or as a heading: "Kill Bill" and "troops withdraw" are stories.
        guard let word = killWords.opening(text.folded),
            !(text.folded.count > word.count && isLetter(text.folded[word.count]))
        else { return false }
        let rest = text.folded[word.count...].drop { $0 <= 0x20 }
        guard let next = rest.first else { return true }
        if next == UInt8(ascii: ":") || next == UInt8(ascii: "-") || next == UInt8(ascii: ")")
            || next == UInt8(ascii: "/")
        {
            return true
        }
        return isNote && isCapital(text.bytes.prefix(word.count))
    }

    /// No small letter of ASCII in it.
    private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool { !word.contains { $0 &- 0x61 < 26 } }

    private static let killWords = PhraseSet([
        "KILL", "KILLED", "WITHDRAWN", "WITHDRAW", "WITHDRAWAL", "WITHDRAWS", "ANNULE", "ANNULATION", "ANNULLERET",
        "ANULADA", "ANULADO", "ANNULLATO", "ZURÜCKGEZOGEN", "STORNO", "STORNIERT", "CANCELED", "CANCELLED",
    ])
    private static let kills = PhraseSet([
        "MANDATORY KILL", "KILL KILL KILL", "BULLETIN KILL", "KILL NOTICE", "KILL MANDATORY", "STORY KILL", "(KILL)",
        "[KILL]",
        "PLEASE KILL", "KILL THE STORY", "KILL THIS STORY", "KILL STORY", "STORY HAS BEEN WITHDRAWN",
        "STORY IS WITHDRAWN", "STORY WAS WITHDRAWN", "STORY WITHDRAWN", "ITEM WITHDRAWN", "ITEM HAS BEEN WITHDRAWN",
        "HAS WITHDRAWN ITS STORY", "HAS WITHDRAWN THE STORY", "HAS WITHDRAWN THIS STORY", "WITHDRAWS STORY",
        "WITHDRAWS ITEM", "WITHDRAW THE STORY", "PLEASE WITHDRAW", "PLEASE DISREGARD", "STORY IS BEING WITHDRAWN",
        "ARTICLE WITHDRAWN", "PRIERE D'ANNULER", "PRIÈRE D'ANNULER", "PRIÈRE D’ANNULER", "DEPECHE ANNULEE",
        "DÉPÊCHE ANNULÉE", "MELDUNG ZURÜCKGEZOGEN", "MELDUNG WIRD ZURÜCKGEZOGEN", "ZIEHT DIE MELDUNG ZURÜCK",
        "MELDUNG NICHT VERWENDEN", "BITTE NICHT VERWENDEN", "NOTICIA ANULADA", "ANULAR LA NOTICIA",
        "NOTIZIA ANNULLATA", "MELDINGEN ER TRUKKET", "MELDINGEN TREKKES", "TELEGRAMMET ANNULLERES",
    ])
    private static let corrections = PhraseSet([
        "correction", "corrected", "corrects", "corrective", "corr:", "corr ", "correcting", "korrektur", "korrigiert",
        "berichtigung", "berichtigt", "rectificatif", "rectification", "corrigé", "corrige", "corrección", "correccion",
        "corregida", "corregido", "correzione", "rettelse", "retting", "rättelse", "rättad", "korjaus", "korrektion",
        "correção", "rectificatie", "correctie", "erratum",
    ])
    private static let updates = PhraseSet(["update", "updated", "updates", "refile", "writethru", "recast"])
    private static let noteUpdates = PhraseSet([
        "updates", "updated", "update", "adds", "added", "recasts", "releads", "subs ", "refiles", "refile", "rewrites",
        "complements", "complemented", "restores", "ergänzt", "aktualisiert", "updating", "amends", "ajoute",
        "actualise", "actualización",
    ])

    /// Does the text begin with one of the words, in brackets or not? A headline's own verb ("Update your phone",
    /// "Corrects") is none: there a colon, a dash, a number, brackets or capitals must show that it is a mark.
    private static func opens(_ text: Text, with words: PhraseSet, asHeading: Bool = false) -> Bool {
        let folded = text.folded
        var start = 0
        var inBrackets = false
        while start < folded.count, folded[start] <= 0x20 || "([*-#".utf8.contains(folded[start]) {
            if folded[start] == UInt8(ascii: "(") || folded[start] == UInt8(ascii: "[") { inBrackets = true }
            start += 1
        }
        guard start < folded.count, let word = words.opening(start == 0 ? folded : Array(folded[start...].prefix(40)))
        else { return false }
        let end = start + word.count
        if end < folded.count, isLetter(folded[end]), word.last.map(isLetter) == true { return false }
        guard asHeading else { return true }
        // In lower case a letter may have another length; then capitals are judged a byte off, which does no harm.
        if inBrackets || isCapital(text.bytes.dropFirst(start).prefix(word.count)) { return true }
        guard let after = folded[end...].first(where: { $0 != 0x20 }) else { return false }
        return after &- 0x30 < 10 || after == UInt8(ascii: ":") || after == UInt8(ascii: "-")
    }
}
