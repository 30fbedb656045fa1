internal import Glibc
public import ZeroMQ

/// Files of one key: lines that begin with `# ` are comments, the one that is left is the key in Z85.
///
///     # wiredesk secret key "newsroom", made 2026-11-21. Whoever has it is newsroom: mode 0600, no copies.
///     JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6
public enum KeyFile {
    /// Reads a secret key.
    ///
    /// A file that others may read is no secret and is refused. One below `credentialsDirectory` is systemd's, which lets
    /// the service in by an access list that shows among the group's bits.
    /// - Parameter credentialsDirectory: `$CREDENTIALS_DIRECTORY`, where there is one.
    public static func secret(_ path: String, credentialsDirectory: String? = nil) throws(KeyFileError)
        -> CurveSecretKey
    {
        let isCredential = credentialsDirectory.map { path.hasPrefix($0 + "/") } ?? false
        let text = try key(path) { mode in
            let open = mode & (isCredential ? 0o007 : 0o077)
            guard open != 0 else { return nil }
            return "a secret key that others may read (mode 0\(String(mode & 0o777, radix: 8))); "
                + "chmod 600 it, and if others could have read it, make a new one"
        }
        guard let key = CurveSecretKey(text) else { throw KeyFileError(["\(path): \(noKey)"]) }
        return key
    }

    /// Reads a public key.
    public static func publicKey(_ path: String) throws(KeyFileError) -> CurvePublicKey {
        guard let key = CurvePublicKey(try key(path) { _ in nil }) else { throw KeyFileError(["\(path): \(noKey)"]) }
        return key
    }

    /// A public key as a command line gives it: the key itself, or a file of it.
    public static func publicKey(fileOrKey text: String) throws(KeyFileError) -> CurvePublicKey {
        if let key = CurvePublicKey(text) { return key }
        return try publicKey(text)
    }

    /// Writes a new pair: `NAME.key`, mode 0600, and `NAME.pub` in `folder`.
    /// - Throws: where one of them is there already, which is never overwritten.
    /// - Returns: the two paths.
    public static func write(_ key: CurveSecretKey, name: String, date: String, folder: String) throws(KeyFileError)
        -> (secret: String, publicKey: String)
    {
        let paths = (secret: "\(folder)/\(name).key", publicKey: "\(folder)/\(name).pub")
        for path in [paths.secret, paths.publicKey] where access(path, F_OK) == 0 {
            throw KeyFileError(["\(path): is there already, and no key is ever overwritten; choose another --name"])
        }
        try write(
            "# wiredesk secret key \"\(name)\", made \(date). Whoever has it is \(name): mode 0600, no copies.\n"
                + "\(key.secretText)\n", to: paths.secret, mode: 0o600)
        try write(
            "# wiredesk public key \"\(name)\", made \(date).\n\(key.publicKey)\n", to: paths.publicKey, mode: 0o644)
        return paths
    }

    private static let noKey = "no line of it is a key in Z85, 40 characters; `wiredeskctl keygen` makes one"

    /// The one line that is no comment. `#` alone begins no comment: it is a letter of Z85.
    private static func key(_ path: String, refusal: (mode_t) -> String?) throws(KeyFileError) -> String {
        let bytes = try bytes(path, atMost: 64 << 10, refusal: refusal)
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { !$0.starts(with: "# ".utf8) }
        guard lines.count == 1 else { throw KeyFileError(["\(path): \(noKey)"]) }
        return String(decoding: lines[0].filter { $0 != 0x20 && $0 != 0x0D }, as: UTF8.self)
    }

    /// The bytes of a regular file that `refusal` does not object to.
    static func bytes(_ path: String, atMost limit: Int, refusal: (mode_t) -> String? = { _ in nil })
        throws(KeyFileError) -> [UInt8]
    {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system("opening", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system("looking at", path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw KeyFileError(["\(path): is no regular file"]) }
        if let reason = refusal(status.st_mode) { throw KeyFileError(["\(path): \(reason)"]) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw .system("reading", path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else { throw KeyFileError(["\(path): is longer than \(limit) bytes"]) }
        }
    }

    private static func write(_ text: String, to path: String, mode: mode_t) throws(KeyFileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .system("making", path) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw .system("writing", path)
        }
    }
}

/// Why a key, or a file of them, cannot be used; one line for each fault, with the file and, where there is one, the line.
public struct KeyFileError: Error, Sendable, Equatable, CustomStringConvertible {
    public var faults: [String]

    public init(_ faults: [String]) { self.faults = faults }

    public var description: String { faults.joined(separator: "\n") }

    /// A system call failed; read at once after it.
    static func system(_ doing: String, _ path: String) -> KeyFileError {
        KeyFileError(["\(path): \(doing): \(String(cString: strerror(errno)))"])
    }
}
