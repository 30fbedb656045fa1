import Testing

@testable import Operations

@Suite struct SettingsReloadTests {
    @Test("What can change while the daemon runs changes; what cannot is named and stays")
    func split() {
        var read = Settings()
        read.analysis.topicRulesDirectory = "/etc/wiredesk/topics"
        read.logging.level = .debug
        read.publish.beatSeconds = 9
        let reload = SettingsReload(inForce: Settings(), read: read)
        #expect(reload.changed.map(\.path) == ["analysis.topicRulesDirectory", "logging.level"])
        #expect(reload.needRestart.map(\.description) == ["publish.beatSeconds: 5 → 9"])
        #expect(reload.inForce.analysis.topicRulesDirectory == "/etc/wiredesk/topics")
        #expect(reload.inForce.logging.level == .debug)
        #expect(reload.inForce.publish.beatSeconds == 5)
    }

    @Test("What needs a restart is named at each reload until there is one, and no more once the file has it back")
    func again() {
        var read = Settings()
        read.publish.beatSeconds = 9
        let first = SettingsReload(inForce: Settings(), read: read)
        #expect(SettingsReload(inForce: first.inForce, read: read).needRestart.count == 1)
        #expect(SettingsReload(inForce: first.inForce, read: Settings()).needRestart.isEmpty)
    }

    @Test("Nothing changed is nothing to say")
    func same() {
        let reload = SettingsReload(inForce: Settings(), read: Settings())
        #expect(reload.changed.isEmpty && reload.needRestart.isEmpty && reload.inForce == Settings())
    }

    @Test("Every key that a reload takes is a key")
    func keys() {
        #expect(SettingsReload.reloadable.isSubset(of: SettingKey.all.map(\.path)))
    }

    @Test("Settings given as environment are the same settings")
    func environment() throws {
        var settings = Settings()
        settings.analysis.modelFile = "/m odel"
        settings.intake.maximumArticleBytes = 1_234_567
        settings.analysis.stages.stories = false
        settings.intake.flightMilliseconds = 0
        #expect(try Settings.load(file: nil, environment: settings.asEnvironment).settings == settings)
        #expect(try Settings.load(file: nil, environment: Settings().asEnvironment).settings == Settings())
    }
}
