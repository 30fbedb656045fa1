import Duplicates
import Foundation
import News
import Terminal

/// The explanation as a page of text.
extension Explanation {
    /// - Parameter columns: of the page. Only names and terms, which are not cut, may take more.
    func lines(columns: Int, on terminal: Terminal) throws -> [String] {
        var page = Page(columns: columns, terminal: terminal)
        head(&page)
        try repeats(&page)
        classes(&page)
        rules(&page)
        names(&page)
        story(&page)
        return page.lines
    }

    private func head(_ page: inout Page) {
        let article = item.article
        page.add(
            "record",
            "\(item.sequence), accession \(item.accession), received \(item.received), signal \(article.signal)")
        page.add("uri", article.uri + (article.version.map { ", version \($0)" } ?? ""))
        if !ofSameURI.isEmpty {
            page.add("", "the same uri have the records " + ofSameURI.map(String.init).joined(separator: ", "))
        }
        page.add("headline", String(decoding: article.headline, as: UTF8.self))
        page.add(
            "source",
            [article.source ?? "none named", item.enrichment.language.map { "language \($0)" }].compactMap(\.self)
                .joined(separator: ", "))
        let made = item.provenance
        page.add(
            "made by",
            "\(made.by), model \(made.model.prefix(15))…, rules \(made.rules.prefix(15))…, "
                + "gazetteer \(made.gazetteer.prefix(15))…")
        page.add(
            "",
            unlike.isEmpty
                ? "the same are here: what is worked out again below is what the desk saw"
                : "here is another \(unlike.joined(separator: ", ")): what is marked “again” below may differ from what "
                    + "the desk saw (--config FILE)")
    }

    // MARK: Repeats

    private func repeats(_ page: inout Page) throws {
        let duplicate = item.duplicate
        page.part("REPEAT", duplicate.kind.rawValue)
        guard let of = duplicate.of, let sequence = duplicate.ofSequence else {
            page.add("", "no earlier item in the window is this text, or a version of it")
            if !duplicate.differing.isEmpty {
                page.add(
                    "facts",
                    "it looks like an earlier one in all but its facts, of which these differ: "
                        + duplicate.differing.joined(separator: "; "))
            }
            return
        }
        page.add("of", "\(of), record \(sequence)")
        page.add(
            "alike",
            String(
                format: "%.0f %% of the word 3-shingles of both stand in both (similarity), ",
                duplicate.similarity * 100)
                + String(
                    format: "%.0f %% of those of the shorter in the longer (containment)", duplicate.containment * 100))
        page.add(
            "found by",
            duplicate.bands.isEmpty
                ? "what they share or what it says of itself; no band of the signatures met"
                : "bands of the signatures that met: " + duplicate.bands.map(String.init).joined(separator: ", "))
        if !duplicate.differing.isEmpty {
            page.add("facts", "that differ: " + duplicate.differing.joined(separator: "; "))
        }
        if let change = duplicate.revision {
            page.add(
                "changed",
                "paragraphs: \(change.added) added, \(change.removed) removed, \(change.altered) altered; "
                    + (change.material ? "numbers, names or negations changed" : "no number, name or negation changed"))
        }
        guard let other, case .item(let earlier) = try other.record() else {
            page.add("", "record \(sequence) is no longer kept: its text cannot be shown")
            return
        }
        page.add(
            "shared",
            "\(duplicate.shared.count) passages, \(duplicate.shared.reduce(0) { $0 + $1.length }) bytes; left is this item, "
                + "right the earlier one")
        page.lines.append("")
        page.lines += SideBySide(
            item.article.body, earlier.article.body,
            shared: duplicate.shared.map { .init(start: $0.start, length: $0.length, otherStart: $0.otherStart) }
        ).lines(columns: page.columns, marking: page.terminal.hasColour ? .colour : .brackets)
    }

    // MARK: Classes and rules

    private func classes(_ page: inout Page) {
        page.part("CLASSES", "terms of the text and their weights")
        let given = item.enrichment.subjects.filter { $0.creator == "wiredesk:classifier" }
        if given.isEmpty { page.add("", "none: too few words of the text are known") }
        for subject in given { add(subject, evidence(of: subject.uri, isRule: false), "", &page) }
        if let runnerUp {
            add(runnerUp.subject, runnerUp.evidence, "next, not given (again): ", &page)
        }
    }

    private func rules(_ page: inout Page) {
        let given = item.enrichment.subjects.filter { $0.creator == "wiredesk:rules" }
        guard !given.isEmpty else { return }
        page.part("TOPICS", "rules and the words that met them")
        for subject in given { add(subject, evidence(of: subject.uri, isRule: true), "", &page) }
    }

    private func evidence(of uri: String, isRule: Bool) -> SubjectEvidence? {
        item.enrichment.subjectEvidence.first {
            $0.uri == uri && ($0.terms.first?.text.hasPrefix("rule ") ?? false) == isRule
        }
    }

    private func add(_ subject: Subject, _ evidence: SubjectEvidence?, _ before: String, _ page: inout Page) {
        page.add("\(subject.confidence) %", "\(before)\(subject.name) (\(subject.uri))")
        guard let evidence else { return }
        let terms = evidence.terms.map { term in
            term.text.hasPrefix("rule ")
                ? term.text + ":"
                : "\(term.text) \(Self.weight(term.weight))" + (term.mention?.inHeadline == true ? " (headline)" : "")
        }
        page.add("", terms.joined(separator: "  "))
    }

    private static func weight(_ weight: Double) -> String { String(format: "%.2f", weight) }

    // MARK: Names, story

    private func names(_ page: inout Page) {
        guard !item.enrichment.entities.isEmpty else { return }
        page.part("NAMES", "with their bytes in the body; h: in the headline")
        for entity in item.enrichment.entities {
            let places = entity.mentions.map { "\($0.inHeadline ? "h" : "")\($0.start)–\($0.start + $0.length)" }
            let how = knownNames.contains(entity.name) ? "known" : "by its form"
            let codes = [entity.literal, entity.uri].compactMap(\.self)
            page.add(
                entity.kind == .organisation ? "org" : entity.kind.rawValue,
                ([entity.name] + codes).joined(separator: ", ") + ": relevance \(entity.relevance), \(how); "
                    + places.joined(separator: " "))
        }
    }

    private func story(_ page: inout Page) {
        if let story = item.story {
            page.part("STORY", story.id)
            page.add("first", story.first)
            page.add(
                "so far",
                "items \(story.size), sources \(story.sources), of the items \(story.independent) repeat no other"
            )
            page.add(
                "why",
                story.size == 1
                    ? "no open story was near enough: it began this one"
                    : item.duplicate.of.map { "it is in the story of \($0)" }
                        ?? "the nearest open story by the terms and names of its text, or told together by slug or series"
            )
        }
        if let likeness = storyLikeness, item.duplicate.of == nil {
            let terms = likeness.terms.map { "\($0.text) \(String(format: "%.0f %%", $0.share * 100))" }
            page.add(
                "in common",
                (terms.isEmpty ? "no term" : terms.joined(separator: "  "))
                    + String(
                        format:
                            " (again, with the first item alone: nearness %.2f of 1; the desk compares with all of them)",
                        likeness.nearness))
        }
        for notice in notices {
            page.add(
                "notice", "record \(notice.sequence): \(notice.about ?? "") because of \(notice.cause ?? "")")
        }
    }

    /// A page in the making.
    struct Page {
        let columns: Int
        let terminal: Terminal
        var lines: [String] = []
        private static let names = 10

        init(columns: Int, terminal: Terminal) {
            self.columns = columns
            self.terminal = terminal
        }

        mutating func part(_ name: String, _ rest: String) {
            lines.append("")
            lines.append(Style.bold(name, on: terminal) + "  " + rest.printable)
        }

        /// A name and a text, which goes on under itself where it is too long for one line.
        mutating func add(_ name: String, _ text: String) {
            var line = ""
            var isFirst = true
            func flush() {
                let name = isFirst ? name : ""
                lines.append(Style.bold(name.fitted(to: Self.names), on: terminal) + line)
                (isFirst, line) = (false, "")
            }
            for word in text.printable.split(separator: " ", omittingEmptySubsequences: false) {
                if !line.isEmpty, Self.names + line.count + 1 + word.count > columns { flush() }
                line += line.isEmpty ? word : " \(word)"
            }
            flush()
        }
    }
}
