public import ZeroMQ

/// What a desk needs to ask for keys: its own secret, and whom it lets in.
public struct DeskKeys: Sendable, Hashable {
    public var secret: CurveSecretKey
    public var authorised: AuthorisedKeys

    public init(secret: CurveSecretKey, authorised: AuthorisedKeys) {
        self.secret = secret
        self.authorised = authorised
    }

    /// Reads both files; a path that begins with `$CREDENTIALS_DIRECTORY/` is one of systemd's credentials.
    /// - Parameter environment: the process's.
    /// - Throws: every fault of both files, with the file and the line.
    public static func read(
        serverSecretKeyFile: String, authorisedKeysFile: String, environment: [String: String]
    ) throws(KeyFileError) -> DeskKeys {
        guard Curve.isAvailable else {
            throw KeyFileError(["this libzmq was built without CURVE (libsodium): it knows no keys"])
        }
        var faults: [String] = []
        var secret: CurveSecretKey?
        var authorised: AuthorisedKeys?
        do throws(KeyFileError) {
            secret = try KeyFile.secret(
                try path(serverSecretKeyFile, environment), credentialsDirectory: environment[directory])
        } catch {
            faults += error.faults
        }
        do throws(KeyFileError) {
            authorised = try AuthorisedKeys.read(path: try path(authorisedKeysFile, environment))
        } catch {
            faults += error.faults
        }
        guard let secret, let authorised else { throw KeyFileError(faults) }
        return DeskKeys(secret: secret, authorised: authorised)
    }

    private static let directory = "CREDENTIALS_DIRECTORY"

    private static func path(_ path: String, _ environment: [String: String]) throws(KeyFileError) -> String {
        guard path.hasPrefix("$\(directory)/") else { return path }
        guard let folder = environment[directory] else {
            throw KeyFileError(["\(path): the service has no credentials; LoadCredential= in its unit gives it some"])
        }
        return folder + path.dropFirst(directory.utf8.count + 1)
    }
}
