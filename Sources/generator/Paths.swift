import Foundation

extension String {
    /// The path without `.`, `//` and `..`, ignoring symbolic links: `spec/../api.json` becomes `api.json`.
    var normalizedPath: String {
        var parts: [Substring] = []
        for part in split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !hasPrefix("/") {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// Whether this is a URL, which isn't supported as a path.
    var isWebURL: Bool {
        let text = lowercased()
        return text.hasPrefix("https://") || text.hasPrefix("http://")
    }

    /// Returns a path that is relative to a file's folder as a path relative to the same folder as the file's path.
    func path(relativeToFolderOf file: String) -> String {
        if isWebURL { return self }
        guard !hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return normalizedPath }
        return (file[...slash] + self).normalizedPath
    }

    /// The folder that contains the path; `.` for a name alone.
    var deletingLastPathComponent: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }

    /// Returns the path relative to the folder of `file`: `openapi.yaml` becomes `../../openapi.yaml` for `Sources/Pets/generator.json`.
    ///
    /// Both paths are relative to the current folder, or absolute.
    func relativePath(fromFolderOf file: String) -> String {
        if hasPrefix("/") != file.hasPrefix("/") { return absolutePath }
        let start = file.deletingLastPathComponent.normalizedPath.split(separator: "/").filter { $0 != "." }
        let target = normalizedPath.split(separator: "/").filter { $0 != "." }
        let shared = zip(start, target).prefix { $0 == $1 }.count
        let parts = Array(repeating: "..", count: start.count - shared) + target.dropFirst(shared).map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    var absolutePath: String {
        (hasPrefix("/") ? self : FileManager.default.currentDirectoryPath + "/" + self).normalizedPath
    }
}
