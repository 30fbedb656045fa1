internal import Glibc
internal import Journal

/// The user's own files that the desk judges by, beside those that ship or in their place, read and not yet understood.
///
///     let sources = try AnalysisSources.read(
///         modelFile: "", gazetteerDirectory: "/etc/wiredesk/gazetteer", topicRulesDirectory: "/etc/wiredesk/topics")
///     let resources = try AnalysisResources(sources)
///
/// - The model, if there is one, stands in for the one that ships.
/// - Of a folder, the files that end in `.tsv` (gazetteer) or `.yaml` (topic rules) count, in the order of their names: one
///   with the name of a file that ships, `people.tsv` or `economy.yaml`, stands in for that; any other adds to them.
public struct AnalysisSources: Sendable, Equatable {
    /// A file, whole. Its name is its path, for messages.
    public struct File: Sendable, Equatable {
        public var name: String
        public var bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        /// What is behind the last `/` of its path.
        var shortName: Substring { name.split(separator: "/").last ?? Substring(name) }
    }

    public var model: File?
    public var gazetteers: [File] = []
    public var rules: [File] = []
    /// Files of the folders that count for nothing, by their paths: a mistyped ending should not pass unseen.
    public var passedOver: [String] = []

    public init() {}

    /// A trained model is 8 MiB at most; nobody writes more rules than 4 MiB in a file, or more names than 64 MiB.
    private static let modelBytes = 8 << 20
    private static let gazetteerBytes = 64 << 20
    private static let rulesBytes = 4 << 20
    /// Bytes of all files together, so that a path that was mistaken takes no machine down.
    private static let allBytes = 256 << 20

    /// Reads the files; an empty path is none.
    /// - Throws: each path that cannot be read, and why.
    public static func read(
        modelFile: String, gazetteerDirectory: String, topicRulesDirectory: String
    ) throws(AnalysisSourcesError) -> Self {
        var sources = Self()
        var problems: [String] = []
        if !modelFile.isEmpty {
            do throws(Unreadable) {
                sources.model = try file(modelFile, atMost: modelBytes)
            } catch {
                problems.append("analysis.modelFile: \(error.description)")
            }
        }
        sources.gazetteers = folder(
            "analysis.gazetteerDirectory", gazetteerDirectory, ending: ".tsv", atMost: gazetteerBytes,
            &sources.passedOver, &problems)
        sources.rules = folder(
            "analysis.topicRulesDirectory", topicRulesDirectory, ending: ".yaml", atMost: rulesBytes,
            &sources.passedOver, &problems)
        guard problems.isEmpty else { throw AnalysisSourcesError(problems: problems) }
        return sources
    }

    private struct Unreadable: Error {
        var description: String
    }

    private static func folder(
        _ key: String, _ path: String, ending: String, atMost limit: Int, _ passedOver: inout [String],
        _ problems: inout [String]
    ) -> [File] {
        guard !path.isEmpty else { return [] }
        var files: [File] = []
        var bytes = 0
        do throws(FileError) {
            for name in try PosixFileSystem().list(path).sorted() where !name.hasPrefix(".") {
                let whole = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
                guard name.hasSuffix(ending) else {
                    passedOver.append(whole)
                    continue
                }
                do throws(Unreadable) {
                    let file = try file(whole, atMost: min(limit, allBytes - bytes))
                    bytes += file.bytes.count
                    files.append(file)
                } catch {
                    problems.append("\(key): \(error.description)")
                }
            }
        } catch {
            problems.append("\(key): \(error)")
        }
        return files
    }

    private static func file(_ path: String, atMost limit: Int) throws(Unreadable) -> File {
        func fail(_ reason: String) -> Unreadable { Unreadable(description: "\(path): \(reason)") }
        // A pipe without a writer would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw fail(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw fail("no plain file") }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw fail(String(cString: strerror(errno))) }
            if count == 0 { return File(name: path, bytes: bytes) }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw fail("longer than \(limit) bytes") }
        }
    }
}

/// Why the user's own files cannot be used: everything that is wrong with them, a sentence each, with file and line.
public struct AnalysisSourcesError: Error, Sendable, Hashable, CustomStringConvertible {
    public var problems: [String]

    public var description: String { problems.joined(separator: "\n") }
}
