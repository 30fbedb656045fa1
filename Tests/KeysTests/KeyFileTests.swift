import Foundation
import Testing
import ZeroMQ

@testable import Keys

@Suite("Files of keys")
struct KeyFileTests {
    @Test("a pair that was written is read back, the secret with mode 0600")
    func roundTrip() throws {
        try withFolder { folder in
            let secret = try CurveSecretKey.generate()
            let paths = try KeyFile.write(secret, name: "desk", date: "2026-11-21", folder: folder)
            #expect(try KeyFile.secret(paths.secret) == secret)
            #expect(try KeyFile.publicKey(paths.publicKey) == secret.publicKey)
            #expect(try KeyFile.publicKey(fileOrKey: "\(secret.publicKey)") == secret.publicKey)
            let mode = try FileManager.default.attributesOfItem(atPath: paths.secret)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test("a key is never overwritten, neither the secret nor the public one")
    func noOverwriting() throws {
        try withFolder { folder in
            let first = try CurveSecretKey.generate()
            let paths = try KeyFile.write(first, name: "a", date: "", folder: folder)
            #expect(throws: KeyFileError.self) {
                try KeyFile.write(try .generate(), name: "a", date: "", folder: folder)
            }
            try FileManager.default.removeItem(atPath: paths.secret)
            #expect(throws: KeyFileError.self) {
                try KeyFile.write(try .generate(), name: "a", date: "", folder: folder)
            }
            #expect(try KeyFile.publicKey(paths.publicKey) == first.publicKey)
        }
    }

    @Test("a secret that group or others may read is refused; of systemd's own, the group's bits are its access list")
    func modes() throws {
        try withFolder { folder in
            let paths = try KeyFile.write(try .generate(), name: "a", date: "", folder: folder)
            for mode in [0o640, 0o604, 0o644, 0o660, 0o666] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: paths.secret)
                let error = #expect(throws: KeyFileError.self) { try KeyFile.secret(paths.secret) }
                #expect(error?.description.contains("chmod 600") == true)
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: paths.secret)
            _ = try KeyFile.secret(paths.secret, credentialsDirectory: folder)
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: paths.secret)
            #expect(throws: KeyFileError.self) {
                try KeyFile.secret(paths.secret, credentialsDirectory: folder)
            }
        }
    }

    @Test("what is no key is refused, and is not shown")
    func noKey() throws {
        try withFolder { folder in
            let path = "\(folder)/x.key"
            for text in [
                "", "# only a comment\n", "secretsecret\n", String(repeating: "a", count: 39),
                String(repeating: "~", count: 40), String(repeating: "#", count: 40),
            ] {
                try Data(text.utf8).write(to: URL(filePath: path))
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
                let error = #expect(throws: KeyFileError.self, "\(text)") { try KeyFile.secret(path) }
                #expect(error?.description.contains("secretsecret") == false)
            }
            #expect(throws: KeyFileError.self) { try KeyFile.secret(folder) }
            #expect(throws: KeyFileError.self) { try KeyFile.secret("/nowhere/x.key") }
        }
    }

    @Test("a secret key prints and dumps as what it is, not as its value")
    func unspoken() throws {
        let secret = try CurveSecretKey.generate()
        var dumped = ""
        dump(secret, to: &dumped)
        dump(CurveRole.server(secret), to: &dumped)
        dumped += "\(secret) \(String(reflecting: secret)) \(CurveRole.server(secret))"
        #expect(!dumped.contains(secret.secretText))
    }

    @Test("a credential is found in systemd's folder, and missed where there is none")
    func credentials() throws {
        try withFolder { folder in
            let secret = try CurveSecretKey.generate()
            _ = try KeyFile.write(secret, name: "server", date: "", folder: folder)
            try Data("keys: []\n".utf8).write(to: URL(filePath: "\(folder)/authorised.yaml"))
            let keys = try DeskKeys.read(
                serverSecretKeyFile: "$CREDENTIALS_DIRECTORY/server.key",
                authorisedKeysFile: "\(folder)/authorised.yaml", environment: ["CREDENTIALS_DIRECTORY": folder])
            #expect(keys.secret == secret)
            let error = #expect(throws: KeyFileError.self) {
                try DeskKeys.read(
                    serverSecretKeyFile: "$CREDENTIALS_DIRECTORY/server.key", authorisedKeysFile: "/nowhere",
                    environment: [:])
            }
            #expect(error?.faults.count == 2)
        }
    }
}

func withFolder<R>(_ body: (String) throws -> R) throws -> R {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wiredesk-keys-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
