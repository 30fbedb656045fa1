import ArgumentParser
import Foundation
import Keys
import Terminal
import ZeroMQ

struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a CURVE key pair: a secret file, a public file, and the line for the authorised keys.",
        discussion: """
            NAME.key has the secret, mode 0600; NAME.pub what others may know. Neither is ever overwritten. \
            The desk has one pair (keys.serverSecretKeyFile is its .key; peers get its .pub as --server-key), and each peer \
            its own: the desk's authorised-keys file gets the entry that is printed here, the peer uses its .key as --key.
            """)

    @Option(help: "What the key is called, in the authorised keys, in logs and as a file.")
    var name = "wiredesk"

    @Option(help: ArgumentHelp("Folder of the two files.", valueName: "dir"))
    var out = "."

    func validate() throws {
        guard KeyName.isValid(name) else { throw ValidationError("--name: allowed are \(KeyName.allowed)") }
    }

    func run() throws {
        let date = Date.now.ISO8601Format(.iso8601.year().month().day())
        let paths: (secret: String, publicKey: String)
        let key: CurveSecretKey
        do {
            key = try .generate()
            paths = try KeyFile.write(key, name: name, date: date, folder: out)
        } catch {
            Terminal.error.write("wiredeskctl: keygen: \(error)\n")
            throw ExitCode(1)
        }
        Terminal.error.write("secret: \(paths.secret), public: \(paths.publicKey)\n")
        Terminal.error.write("for the authorised keys of a desk, with the rights that it shall have:\n")
        try Terminal.output.put(
            """
              - name: \(name)
                public: '\(key.publicKey)'
                feed: []     # sources; '*' is all
                read: []     # filters; '*' is everything

            """)
    }
}
