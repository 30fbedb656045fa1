import Foundation

/// What the command line names: files, `-`, and folders, which stand for all files in them.
enum InputPaths {
    /// Files in the order given, those of a folder sorted by name; names that begin with a dot are left out.
    static func files(_ paths: [String]) -> [String] {
        paths.flatMap { path -> [String] in
            var isFolder = ObjCBool(false)
            guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else { return [path] }
            let inner = FileManager.default.subpaths(atPath: path) ?? []
            return inner.sorted().filter { name in
                var isFolder = ObjCBool(false)
                return !name.split(separator: "/").contains { $0.hasPrefix(".") }
                    && FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
                    && !isFolder.boolValue
            }.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
        }
    }
}
