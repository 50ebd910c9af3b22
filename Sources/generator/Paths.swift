import Foundation

extension String {
    /// The path without `.`, `//` and, as far as its text tells, `..`: `spec/../api.json` becomes `api.json`.
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

    /// Whether this is a URL, which people try to use as a path.
    var isWebURL: Bool {
        let text = lowercased()
        return text.hasPrefix("https://") || text.hasPrefix("http://")
    }

    /// A path that stands in a file, as seen from where the path of that file is seen from.
    func path(relativeToFolderOf file: String) -> String {
        if isWebURL { return self }
        guard !hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return normalizedPath }
        return (file[...slash] + self).normalizedPath
    }

    /// The folder that the path is in; `.` for a name alone.
    var deletingLastPathComponent: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }

    /// The same place as seen from the folder that `file` is in: `openapi.yaml` from `Sources/Pets/generator.json` is `../../openapi.yaml`.
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
