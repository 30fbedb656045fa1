/// The profiles of a desk's sources, and which of them a message is read by.
///
///     let profiles = try SourceProfiles(reading: files)            // throws(SourceProfileError): file, line and why
///     var reader = FeedReader(FeedSettings(source: "Kestrel", profiles: profiles))
///
/// None is needed: a source without a profile is read by what the formats' standards say.
public struct SourceProfiles: Sendable, Hashable {
    public let profiles: [SourceProfile]
    /// Index by name in lower case.
    private let byName: [String: Int]

    /// No profile at all.
    public static let none = SourceProfiles([])

    /// - Parameter profiles: of two that claim the same name the first has it.
    public init(_ profiles: [SourceProfile]) {
        self.profiles = profiles
        var byName: [String: Int] = [:]
        for (i, profile) in profiles.enumerated() {
            for name in [profile.source] + profile.names where byName[name.lowercased()] == nil {
                byName[name.lowercased()] = i
            }
        }
        self.byName = byName
    }

    /// Reads profiles, one a file. Everything that is wrong with any of them is told at once.
    public init(reading files: [SourceProfileFile]) throws(SourceProfileError) {
        var faults: [SourceProfileFault] = []
        var profiles: [SourceProfile] = []
        var owners: [String: String] = [:]
        for file in files {
            var reader = SourceProfileReader(file.name)
            let profile = reader.read(file.bytes)
            faults += reader.faults
            guard let profile else { continue }
            for name in Set(([profile.source] + profile.names).map { $0.lowercased() }).sorted() {
                if let owner = owners[name] {
                    faults.append(
                        SourceProfileFault(
                            file: file.name, line: 1, problem: "`\(name)` is the source of \(owner), too; leave one"))
                }
                owners[name] = file.name
            }
            profiles.append(profile)
        }
        guard faults.isEmpty else { throw SourceProfileError(faults: faults) }
        self.init(profiles)
    }

    var isEmpty: Bool { profiles.isEmpty }

    /// The profile of the source called `name`, compared without case.
    public func profile(named name: String?) -> SourceProfile? {
        guard !profiles.isEmpty, let name else { return nil }
        return byName[name.lowercased()].map { profiles[$0] }
    }

    /// The profile of a message that names nobody, by its marks.
    /// - Parameter service: service letter of ANPA 1312, source letters of IPTC 7901.
    func profile(service: String?, format: FeedFormat?, file: String) -> SourceProfile? {
        profiles.first { profile in
            let match = profile.match
            guard !match.isEmpty else { return false }
            if !match.services.isEmpty {
                guard let service, match.services.contains(service) else { return false }
            }
            if !match.formats.isEmpty {
                guard let format, match.formats.contains(format) else { return false }
            }
            return match.files.isEmpty || match.files.contains { $0.matches(file) }
        }
    }
}

/// A file with a profile: its name for messages, and its bytes.
public struct SourceProfileFile: Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// One thing that is wrong with a profile, and where.
public struct SourceProfileFault: Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1.
    public var line: Int
    /// A sentence: what was found and what is wanted.
    public var problem: String

    public var description: String { "source profile: \(file):\(line): \(problem)" }
}

/// Why profiles cannot be used: everything that is wrong with them, not only the first thing.
public struct SourceProfileError: Error, Sendable, Hashable, CustomStringConvertible {
    public var faults: [SourceProfileFault]

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
