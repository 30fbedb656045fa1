import Foundation

/// A folder that files are dropped into, with `done/` and `refused/` for what has been taken.
struct SpoolFolder {
    private let directory: String
    private let settleSeconds: Double

    struct Unusable: Error, CustomStringConvertible {
        var description: String
    }

    init(_ directory: String, settleSeconds: Double) throws(Unusable) {
        self.directory = directory
        self.settleSeconds = settleSeconds
        for name in ["done", "refused"] {
            do {
                try FileManager.default.createDirectory(
                    atPath: "\(directory)/\(name)", withIntermediateDirectories: true)
            } catch {
                throw Unusable(description: "\(directory)/\(name): cannot be made: \(error.localizedDescription)")
            }
        }
    }

    /// Paths of the files that have been quiet for long enough, oldest first.
    func wholeFiles() throws -> [String] {
        var found: [(path: String, modified: Date)] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
            guard !name.hasPrefix("."), !["done", "refused"].contains(name),
                ![".part", ".tmp", "~"].contains(where: { name.hasSuffix($0) })
            else { continue }
            let path = "\(directory)/\(name)"
            // A file that has gone again meanwhile is none of ours.
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
                attributes[.type] as? FileAttributeType == .typeRegular,
                let modified = attributes[.modificationDate] as? Date,
                -modified.timeIntervalSinceNow >= settleSeconds
            else { continue }
            found.append((path, modified))
        }
        return found.sorted { ($0.modified, $0.path) < ($1.modified, $1.path) }.map(\.path)
    }

    /// Moves a file to `done/`, or to `refused/` with the reasons beside it. A name that is taken there gets a number.
    func put(_ path: String, away reasons: [String]) throws {
        let target = directory + (reasons.isEmpty ? "/done/" : "/refused/")
        let name = (path as NSString).lastPathComponent
        var free = name
        var number = 1
        while FileManager.default.fileExists(atPath: target + free) {
            number += 1
            free = "\(name).\(number)"
        }
        if !reasons.isEmpty {
            try Data((reasons.joined(separator: "\n") + "\n").utf8).write(
                to: URL(fileURLWithPath: "\(target)\(free).why"))
        }
        try FileManager.default.moveItem(atPath: path, toPath: target + free)
    }
}
