import News

/// What an agency means by an item, where it says so in words: `MANDATORY KILL`, `CORRECTS`, `1st Ld-Writethru`.
///
/// A field of the format that says it goes before; these words are what most agencies use all the same.
enum EditorialMarks {
    /// The signal that headline, editorial note and version field give; nil where they give none.
    static func signal(headline: String, note: String = "", version: String = "") -> Signal? {
        let note = withoutAddress(note)
        if isKill(headline, isNote: false) || isKill(note, isNote: true) { return .kill }
        let field = version.lowercased()
        if field.contains("kill") || field.contains("withdraw") || field.contains("annul") { return .kill }
        if opens(headline, with: corrections, asHeading: true) || opens(note, with: corrections)
            || field.contains("correct")
            || field.contains("corr ")
        {
            return .correction
        }
        if opens(headline, with: updates, asHeading: true) || opens(note, with: noteUpdates) || isLead(version) {
            return .update
        }
        return nil
    }

    /// `1stLd`, `2nd Ld-Writethru`, `3RD LEAD`, `Lead 2`, `UPDATE 1`.
    static func isLead(_ field: String) -> Bool {
        let field = field.lowercased()
        if field.contains("writethru") || field.contains("write-thru") || field.contains("write thru") { return true }
        let words = field.split { !$0.isLetter && !$0.isNumber }
        for (i, word) in words.enumerated() {
            if ["update", "lead", "ld", "lede", "zusammenfassung"].contains(word) { return true }
            // 1stLd, 2ndLd
            if word.hasSuffix("ld"), word.first?.isNumber == true { return true }
            if i > 0, word.hasPrefix("lead"), words[i - 1].first?.isNumber == true { return true }
        }
        return false
    }

    /// Behind `Eds:`, `(Eds:`, `Note to editors:` and brackets comes the note itself.
    private static func withoutAddress(_ note: String) -> String {
        var text = note.trimmed[...]
        while let first = text.first, "([*-#_ ".contains(first) { text.removeFirst() }
        let lower = text.lowercased()
        for address in addresses where lower.hasPrefix(address) {
            text = text.dropFirst(address.count)
            break
        }
        while let first = text.first, ":.-_ ".contains(first) { text.removeFirst() }
        return String(text)
    }

    private static let addresses = [
        "eds", "editors", "editor's note", "editors' note", "editors note", "note to editors", "ed note", "achtung",
        "attention editors", "attention", "note",
    ]

    private static func isKill(_ text: String, isNote: Bool) -> Bool {
        if kills.occurs(in: text) { return true }
        // The bare words only in capitals or as a heading: "Kill Bill" and "troops withdraw" are stories.
        let first = text.prefix { $0.isLetter }
        guard killWords.contains(first.uppercased()) else { return false }
        let rest = text.dropFirst(first.count).trimmed
        if rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix("-") || rest.hasPrefix(")") || rest.hasPrefix("/") {
            return true
        }
        return isNote && first.allSatisfy(\.isUppercase)
    }

    private static let killWords: Set<String> = [
        "KILL", "KILLED", "WITHDRAWN", "WITHDRAW", "WITHDRAWAL", "WITHDRAWS", "ANNULE", "ANNULATION", "ANNULLERET",
        "ANULADA", "ANULADO", "ANNULLATO", "ZURÜCKGEZOGEN", "STORNO", "STORNIERT", "CANCELED", "CANCELLED",
    ]
    private static let kills = PhraseSet([
        "MANDATORY KILL", "BULLETIN KILL", "KILL NOTICE", "KILL MANDATORY", "STORY KILL", "(KILL)", "[KILL]",
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
    private static func opens(_ text: String, with words: PhraseSet, asHeading: Bool = false) -> Bool {
        var view = text.trimmed[...]
        var inBrackets = false
        while let first = view.first, "([*-#".contains(first) {
            if first == "(" || first == "[" { inBrackets = true }
            view.removeFirst()
        }
        let folded = PhraseSet.folded(String(view.prefix(80)))
        guard let found = words.opening(folded) else { return false }
        let lower = String(decoding: folded, as: UTF8.self)
        let word = String(decoding: found, as: UTF8.self)
        let rest = lower.dropFirst(word.count)
        if let next = rest.first, next.isLetter, word.last?.isLetter == true { return false }
        guard asHeading else { return true }
        let original = view.prefix(word.count)
        if inBrackets || original.allSatisfy({ $0.isUppercase || !$0.isLetter }) { return true }
        let after = rest.drop { $0 == " " }
        return after.first?.isNumber == true || after.first == ":" || after.first == "-"
    }
}
