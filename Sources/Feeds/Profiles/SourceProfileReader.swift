internal import Yams

/// Reads one profile: YAML in, a profile or faults out.
struct SourceProfileReader {
    let file: String
    var faults: [SourceProfileFault] = []

    private static let keys = [
        "source", "names", "match", "charset", "lines", "dates", "zone", "footer", "categories", "codes", "boilerplate",
        "versions",
    ]

    init(_ file: String) { self.file = file }

    mutating func read(_ bytes: [UInt8]) -> SourceProfile? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            faults.append(SourceProfileFault(file: file, line: 1, problem: "the file is no UTF-8"))
            return nil
        }
        do {
            // The basic resolver leaves scalars as they are written: `no` and `on` are words.
            guard let root = try Yams.compose(yaml: text, .basic), let mapping = root.mapping else {
                faults.append(
                    SourceProfileFault(
                        file: file, line: 1, problem: "a profile is a mapping with \(Self.keys.joined(separator: ", "))"
                    ))
                return nil
            }
            return read(mapping)
        } catch let error as YamlError {
            faults.append(fault(of: error))
        } catch {
            faults.append(SourceProfileFault(file: file, line: 1, problem: "no YAML: \(error)"))
        }
        return nil
    }

    private func fault(of error: YamlError) -> SourceProfileFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            SourceProfileFault(
                file: file, line: mark.line,
                problem: "this is no YAML: \(problem) (put words with `:`, `#`, `*` or brackets in quotes)")
        case .duplicatedKeysInMapping(let keys, let context):
            SourceProfileFault(
                file: file, line: context.mark.line,
                problem: "\(keys.map { "`\($0)`" }.joined(separator: ", ")) stands more than once here; leave one")
        default: SourceProfileFault(file: file, line: 1, problem: "this is no YAML: \(error)")
        }
    }

    private mutating func fail(_ node: Node, _ problem: String) {
        faults.append(SourceProfileFault(file: file, line: node.mark?.line ?? 1, problem: problem))
    }

    private mutating func read(_ mapping: Node.Mapping) -> SourceProfile? {
        let source = mapping["source"]?.string?.trimmed ?? ""
        if source.isEmpty {
            faults.append(
                SourceProfileFault(
                    file: file, line: mapping["source"]?.mark?.line ?? 1,
                    problem: "`source` is missing: what the desk calls the agency"))
        }
        var profile = SourceProfile(source: source)
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "source": break
            case "names": profile.names = words(value, of: "names")
            case "match": readMatch(value, into: &profile.match)
            case "charset": readCharset(value, into: &profile)
            case "lines": profile.lineSeparators = words(value, of: "lines").compactMap { separator($0, at: value) }
            case "dates":
                profile.dateOrder = value.string.flatMap(DateOrder.init(rawValue:))
                if profile.dateOrder == nil { fail(value, "`dates` is day-first or month-first") }
            case "zone":
                profile.zone = value.string.flatMap { WireDate.zone($0) ?? WireDate.offset(ofZone: $0) }
                if profile.zone == nil { fail(value, "`zone` is an offset such as \"+01:00\" or a name such as CET") }
            case "footer": readFooter(value, into: &profile)
            case "categories": profile.categories = topics(value, of: "categories", folded: true)
            case "codes": profile.codes = topics(value, of: "codes", folded: false)
            case "boilerplate": readBoilerplate(value, into: &profile)
            case "versions":
                switch value.string {
                case "named": profile.namesVersions = true
                case "none": profile.namesVersions = false
                default: fail(value, "`versions` is named or none")
                }
            case let name:
                fail(key, "`\(name)` is no key of a profile; these are: \(Self.keys.joined(separator: ", "))")
            }
        }
        return source.isEmpty ? nil : profile
    }

    /// A word, or a list of words.
    private mutating func words(_ node: Node, of what: String) -> [String] {
        if let word = node.scalar?.string { return word.isEmpty ? [] : [word] }
        guard let sequence = node.sequence else {
            fail(node, "`\(what)` is a word or a list of words")
            return []
        }
        return sequence.compactMap { entry in
            guard let word = entry.scalar?.string, !word.isEmpty else {
                fail(entry, "`\(what)` is a list of words")
                return nil
            }
            return word
        }
    }

    private mutating func readMatch(_ node: Node, into match: inout SourceProfile.Match) {
        guard let mapping = node.mapping else {
            fail(node, "`match` is a mapping with services, formats, files")
            return
        }
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "services": match.services = words(value, of: "services")
            case "files": match.files = words(value, of: "files").map(LinePattern.init)
            case "formats":
                for name in words(value, of: "formats") {
                    guard let format = FeedFormat(name: name), format != .auto else {
                        let known = FeedFormat.allCases.filter { $0 != .auto }.map(\.name).joined(separator: ", ")
                        fail(value, "`\(name)` is no format; these are: \(known)")
                        continue
                    }
                    match.formats.append(format)
                }
            case let name: fail(key, "`\(name)` is no key of match; these are: services, formats, files")
            }
        }
        if match.isEmpty {
            fail(node, "a match by formats alone would take every agency's; add services or files")
        }
    }

    private mutating func readCharset(_ node: Node, into profile: inout SourceProfile) {
        guard let name = node.string?.lowercased(), Charset.isKnown(name) else {
            fail(node, "`charset` is a character set such as iso-8859-2, windows-1251 or utf-8; this one is not known")
            return
        }
        profile.charset = name
    }

    /// Names of controls and other characters; each stands for its byte.
    private static let controls: [String: UInt8] = [
        "NUL": 0x00, "LF": 0x0A, "CR": 0x0D, "VT": 0x0B, "FF": 0x0C, "FS": 0x1C, "GS": 0x1D, "RS": 0x1E, "US": 0x1F,
        "NEL": 0x85, "TAB": 0x09,
    ]

    private mutating func separator(_ text: String, at node: Node) -> [UInt8]? {
        let names = text.split(separator: " ")
        let bytes = names.compactMap { Self.controls[$0.uppercased()] }
        if bytes.count == names.count, !bytes.isEmpty { return bytes }
        guard !text.isEmpty, text.utf8.count <= 8, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            fail(
                node,
                "`\(text)` ends no line; write controls by name (\(Self.controls.keys.sorted().joined(separator: ", "))) "
                    + "and other characters as they are")
            return nil
        }
        return Array(text.utf8)
    }

    private mutating func readFooter(_ node: Node, into profile: inout SourceProfile) {
        guard let text = node.scalar?.string else {
            fail(node, "`footer` is a line such as \"{source}-{service}-{day}-{month}-{year} {hour}{minute}{zone}\"")
            return
        }
        do throws(StampFormError) {
            profile.footer = try StampForm(text)
        } catch {
            fail(node, "`footer`: \(error.problem)")
        }
    }

    private mutating func readBoilerplate(_ node: Node, into profile: inout SourceProfile) {
        for text in words(node, of: "boilerplate") {
            guard text.utf8.contains(where: { $0 != UInt8(ascii: "*") && $0 != 0x20 }) else {
                fail(node, "`\(text)` is every line: it would leave no story")
                continue
            }
            profile.boilerplate.append(LinePattern(text))
        }
    }

    private mutating func topics(_ node: Node, of what: String, folded: Bool) -> [String: String] {
        guard let mapping = node.mapping else {
            fail(node, "`\(what)` maps the source's codes to media topics: `f: medtop:04000000`")
            return [:]
        }
        var topics: [String: String] = [:]
        for (key, value) in mapping {
            guard let code = key.scalar?.string, let topic = value.string.flatMap({ ItemIdentity.code($0) }) else {
                fail(value, "`\(what)`: a media topic such as medtop:04000000 belongs here")
                continue
            }
            topics[folded ? code.lowercased() : code] = topic
        }
        return topics
    }
}
