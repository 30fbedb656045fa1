import Foundation
import Testing

@testable import Operations

/// `Config/wiredesk.yaml` is documentation that runs: it must say what the code does.
@Suite struct ConfigFileTests {
    static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Config/wiredesk.yaml").path

    @Test("The file as shipped gives the defaults")
    func defaults() throws {
        let loaded = try Settings.load(file: Self.path, environment: [:])
        #expect(loaded.settings == Settings())
    }

    @Test("The file has every key, in the code's order, and no other")
    func everyKey() throws {
        let yaml = try String(contentsOfFile: Self.path, encoding: .utf8)
        let file = SettingsFile(yaml: yaml, name: "f")
        #expect(file.faults.isEmpty)
        #expect(file.values.map(\.path) == SettingKey.all.map(\.path))
    }

    @Test("The file's values are written as the code would write them")
    func spelling() throws {
        let yaml = try String(contentsOfFile: Self.path, encoding: .utf8)
        for value in SettingsFile(yaml: yaml, name: "f").values {
            let written = value.text
            let key = try #require(SettingKey.byPath[value.path])
            let text = key.text(Settings())
            #expect(written == text, "\(value.path)")
        }
    }
}
