internal import News
internal import Yams
internal import ZeroMQ

extension AuthorisedKeys {
    /// Reads the authorised-keys file at `path`, up to 4 MiB.
    public static func read(path: String) throws(KeyFileError) -> AuthorisedKeys {
        try AuthorisedKeys(yaml: try KeyFile.bytes(path, atMost: 4 << 20), name: path)
    }

    /// Reads authorised keys from YAML; `name` stands for the file in errors.
    /// - Throws: every fault with its line.
    public init(yaml bytes: [UInt8], name: String) throws(KeyFileError) {
        var reader = AuthorisedKeysReader(file: name)
        reader.read(bytes)
        guard reader.faults.isEmpty else { throw KeyFileError(reader.faults) }
        self = reader.keys
    }
}

/// YAML in, keys or faults out.
private struct AuthorisedKeysReader {
    let file: String
    var keys = AuthorisedKeys()
    var faults: [String] = []

    private static let members = ["name", "public", "feed", "read"]

    init(file: String) { self.file = file }

    mutating func read(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return fail(1, "the file is no UTF-8") }
        do {
            // The basic resolver leaves scalars as they are written.
            guard let root = try Yams.compose(yaml: text, .basic) else {
                return fail(1, "the file is empty; `keys: []` authorises nobody")
            }
            read(root)
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                fail(mark.line, "no YAML at column \(mark.column): \(problem) (a public key stands in single quotes)")
            case .duplicatedKeysInMapping(let names, let context):
                fail(context.mark.line, "found more than once: \(names.joined(separator: ", ")); leave one")
            default: fail(1, "no YAML: \(error)")
            }
        } catch {
            fail(1, "no YAML: \(error)")
        }
    }

    private mutating func fail(_ line: Int, _ problem: String) { faults.append("\(file):\(line): \(problem)") }
    private mutating func fail(_ node: Node, _ problem: String) { fail(node.mark?.line ?? 1, problem) }

    private mutating func read(_ root: Node) {
        guard case .mapping(let mapping) = root else { return fail(root, "the file begins with `keys:`") }
        for (key, value) in mapping {
            guard key.string == "keys" else {
                fail(key, "found \(shown(key)) where only `keys` is known")
                continue
            }
            guard case .sequence(let list) = value else {
                fail(value, "keys: a list of keys belongs here; `keys: []` authorises nobody")
                continue
            }
            for entry in list { readKey(entry) }
        }
        if mapping["keys"] == nil, faults.isEmpty { fail(root, "`keys` is missing") }
    }

    private mutating func readKey(_ node: Node) {
        guard case .mapping(let mapping) = node else {
            return fail(node, "a key is a mapping of name, public, feed and read")
        }
        let before = faults.count
        for (key, _) in mapping where !Self.members.contains(key.string ?? "") {
            fail(key, "found \(shown(key)); a key has \(Self.members.joined(separator: ", "))")
        }
        let name = name(of: mapping, node)
        let publicKey = publicKey(of: mapping, node)
        let sources = strings(mapping["feed"], "feed")
        let filters = strings(mapping["read"], "read").compactMap { filter($0.text, $0.node) }
        guard faults.count == before, let name, let publicKey else { return }
        if keys.key(named: name) != nil { return fail(node, "name: \"\(name)\" is another key's already") }
        if let other = keys.rights[publicKey] {
            return fail(node, "public: this is the key of \"\(other.name)\" already")
        }
        let isAll = sources.contains { $0.text == "*" }
        keys.add(
            publicKey,
            KeyRights(name: name, sources: isAll ? .all : .only(sources.map(\.text)), filters: filters))
    }

    private mutating func name(of mapping: Node.Mapping, _ node: Node) -> String? {
        guard let value = mapping["name"] else {
            fail(node, "name: is missing")
            return nil
        }
        // It is a ZAP user id, a word in logs and the beginning of file names.
        guard let name = value.string, KeyName.isValid(name) else {
            fail(value, "name: found \(shown(value)); allowed: \(KeyName.allowed)")
            return nil
        }
        return name
    }

    private mutating func publicKey(of mapping: Node.Mapping, _ node: Node) -> CurvePublicKey? {
        guard let value = mapping["public"] else {
            fail(node, "public: is missing")
            return nil
        }
        guard let text = value.string, let key = CurvePublicKey(text) else {
            // Not shown: it may be a secret that was put in the wrong place.
            fail(
                value,
                "public: this is no public key; `wiredeskctl keygen` prints the line, 40 characters in single quotes")
            return nil
        }
        return key
    }

    /// A list of strings, or a single one; nothing where there is no node.
    private mutating func strings(_ node: Node?, _ member: String) -> [(text: String, node: Node)] {
        guard let node else { return [] }
        let list: [Node]
        if case .sequence(let sequence) = node { list = Array(sequence) } else { list = [node] }
        var strings: [(String, Node)] = []
        for item in list {
            guard case .scalar(let scalar) = item, !scalar.string.isEmpty else {
                fail(item, "\(member): found \(shown(item)); a list of texts belongs here, '*' for all")
                continue
            }
            strings.append((scalar.string, item))
        }
        return strings
    }

    private mutating func filter(_ text: String, _ node: Node) -> Filter? {
        if text == "*" { return .everything }
        do throws(FilterError) {
            return try Filter(text)
        } catch {
            fail(node, "read: \(error)")
            return nil
        }
    }

    private func shown(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): "\"\(scalar.string.prefix(40))\""
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}

/// What a key may be called.
public enum KeyName {
    public static let allowed = "1 to 64 letters, digits, '.', '_' and '-', the first a letter or digit"

    public static func isValid(_ name: String) -> Bool {
        guard (1...64).contains(name.utf8.count), let first = name.utf8.first else { return false }
        return isAlphanumeric(first) && name.utf8.allSatisfy { isAlphanumeric($0) || "._-".utf8.contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
