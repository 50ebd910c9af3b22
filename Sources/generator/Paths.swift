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

    var absolutePath: String {
        (hasPrefix("/") ? self : FileManager.default.currentDirectoryPath + "/" + self).normalizedPath
    }
}
