extension EffectiveSettings {
    /// Values that are each allowed but cannot hold together.
    var contradictions: [SettingsError.Fault] {
        var faults: [SettingsError.Fault] = []
        func fault(_ path: String, _ reason: String) {
            faults.append(.init(path: path, origin: origin(of: path), reason: reason))
        }
        let intake = settings.intake
        if intake.maximumFrameBytes < intake.maximumArticleBytes {
            fault(
                "intake.maximumFrameBytes",
                "\(ByteCount.text(intake.maximumFrameBytes)) is less than intake.maximumArticleBytes "
                    + "(\(ByteCount.text(intake.maximumArticleBytes))); an article is one frame")
        }
        if intake.creditBytesPerConnection < intake.maximumArticleBytes {
            fault(
                "intake.creditBytesPerConnection",
                "\(ByteCount.text(intake.creditBytesPerConnection)) is less than intake.maximumArticleBytes "
                    + "(\(ByteCount.text(intake.maximumArticleBytes))); the largest article could never be sent")
        }
        if intake.maximumInFlightBytes < intake.creditBytesPerConnection {
            fault(
                "intake.maximumInFlightBytes",
                "\(ByteCount.text(intake.maximumInFlightBytes)) is less than intake.creditBytesPerConnection "
                    + "(\(ByteCount.text(intake.creditBytesPerConnection))); one connection could never use its credit")
        }
        for (path, journal) in [
            ("journal.intake", settings.journal.intake), ("journal.records", settings.journal.records),
        ]
        where journal.retentionBytes != 0 && journal.retentionBytes < 2 * journal.segmentBytes {
            fault(
                "\(path).retentionBytes",
                "\(ByteCount.text(journal.retentionBytes)) is less than two segments of "
                    + "\(ByteCount.text(journal.segmentBytes)); whole segments are dropped, the newest never")
        }
        let endpoints = [
            ("endpoints.intake", settings.endpoints.intake), ("endpoints.publish", settings.endpoints.publish),
            ("endpoints.replay", settings.endpoints.replay), ("http.address", "tcp://\(settings.http.address)"),
        ]
        for (index, (path, endpoint)) in endpoints.enumerated() {
            // `:*` and `:0` are a different port each time.
            if endpoint.hasSuffix(":*") || endpoint.hasSuffix(":0") { continue }
            if let other = endpoints[..<index].first(where: { $0.1 == endpoint }) {
                fault(path, "\(endpoint) is also \(other.0); give each its own")
            }
        }
        let keys = settings.keys
        if keys.serverSecretKeyFile.isEmpty != keys.authorisedKeysFile.isEmpty {
            let (given, missing) =
                keys.areWanted
                ? ("keys.serverSecretKeyFile", "keys.authorisedKeysFile")
                : ("keys.authorisedKeysFile", "keys.serverSecretKeyFile")
            fault(given, "\(missing) is missing: a desk asks for keys with both or not at all")
        }
        if !keys.areWanted, !settings.insecure {
            for (path, endpoint) in settings.reachableEndpoints {
                fault(
                    path,
                    "\(endpoint) can be reached by others, and no keys are asked for. Set keys.serverSecretKeyFile and "
                        + "keys.authorisedKeysFile (wiredeskctl keygen), use 127.0.0.1, or say `insecure: true`: then "
                        + "whoever reaches it can read and feed")
            }
        }
        return faults
    }
}

extension Settings {
    /// The ZeroMQ endpoints, by path, that can be reached from elsewhere than this machine.
    public var reachableEndpoints: [(path: String, endpoint: String)] {
        [
            ("endpoints.intake", endpoints.intake), ("endpoints.publish", endpoints.publish),
            ("endpoints.replay", endpoints.replay),
        ].filter { !Self.isLocal($0.1) }
    }

    /// Loopback, or a socket in the file system. A name other than localhost may be any address.
    private static func isLocal(_ endpoint: String) -> Bool {
        guard endpoint.hasPrefix("tcp://") else { return true }
        let address = endpoint.dropFirst(6)
        guard let colon = address.lastIndex(of: ":") else { return false }
        let host = address[..<colon]
        if ["localhost", "[::1]", "lo"].contains(host) { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
    }
}
