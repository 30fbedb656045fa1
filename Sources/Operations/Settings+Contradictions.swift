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
        return faults
    }
}
