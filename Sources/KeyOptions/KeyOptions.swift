public import ArgumentParser
internal import Keys
public import ZeroMQ

/// The keys with which a tool connects: `--server-key` and `--key`, both or neither.
public struct KeyOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "Public key of the desk, or the file of it; where the desk asks for keys.", valueName: "file|key"))
    public var serverKey: String?

    @Option(help: ArgumentHelp("File of our own secret key (wiredeskctl keygen), mode 0600.", valueName: "file"))
    public var key: String?

    public init() {}

    public func validate() throws {
        guard (serverKey == nil) == (key == nil) else {
            throw ValidationError(
                serverKey == nil ? "--key wants --server-key, the desk's public key" : "--server-key wants --key")
        }
    }

    /// Nil where none were given.
    /// - Throws: `KeyOptionsError`: a file that is not there, is open to others, or holds no key.
    public func role() throws(KeyOptionsError) -> CurveRole? {
        guard let serverKey, let key else { return nil }
        do throws(KeyFileError) {
            return .client(try KeyFile.secret(key), server: try KeyFile.publicKey(fileOrKey: serverKey))
        } catch {
            throw KeyOptionsError(description: "keys: \(error)")
        }
    }
}

/// Why the keys of the command line cannot be used; exit status 78.
public struct KeyOptionsError: Error, CustomStringConvertible {
    public var description: String
}
