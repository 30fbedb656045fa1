internal import Foundation

/// What the journals' folders hold, as the file system knows it.
struct StateFolder: Equatable {
    /// Of all journal files together.
    var bytes = 0
    /// When the newest was written to, in seconds since 1970; nil where there is none.
    var newestWrite: Int?

    init(_ folder: String) {
        for journal in ["intake", "records"] {
            let path = "\(folder)/\(journal)"
            // A folder that is not there yet holds nothing; one that cannot be read ends the start soon, and says so.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            for name in names where name.hasSuffix(".wdj") {
                guard let status = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)") else {
                    continue
                }
                bytes += (status[.size] as? NSNumber)?.intValue ?? 0
                if let written = status[.modificationDate] as? Date {
                    newestWrite = max(newestWrite ?? 0, Int(written.timeIntervalSince1970))
                }
            }
        }
    }
}
