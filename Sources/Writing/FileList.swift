internal import Rendering

/// The list of what was written into an output folder, which is how a later run knows what it may remove.
///
/// It is a file of the output itself. Its name begins with a dot, so that SwiftPM does not take it for a source.
struct FileList {
    static let path = ".tenon-files"
    private static let header =
        "# What the generator wrote into this folder, so that it can remove what it no longer writes. Keep it with the files."

    /// In the order of the file, each once.
    private(set) var paths: [String]
    private let members: Set<String>

    /// From what the files were made; a line of its own, so that a change of the description that changes no file is seen as well.
    private let origin: String

    init(_ paths: [String], origin: String = "") {
        self.origin = origin
        self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.members = Set(paths)
    }

    /// Reads a list as a run, an editor or a version control system left it.
    ///
    /// A line that does not lead to a place inside the folder (`../x`, `/etc/x`) is passed over: nothing may come of it.
    init(text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        self.init(Array(Set(lines.filter { !$0.hasPrefix("#") && $0.isPathInsideFolder && $0 != Self.path })))
    }

    func contains(_ path: String) -> Bool {
        members.contains(path)
    }

    var file: OutputFile {
        let comments = [Self.header] + (origin.isEmpty ? [] : ["# From \(origin)"])
        return OutputFile(path: Self.path, text: (comments + paths).joined(separator: "\n") + "\n")
    }
}

extension String {
    /// Whether a relative path stays inside the folder that it starts from, as far as its text tells.
    var isPathInsideFolder: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    }

    /// The folders that a relative path leads through, the innermost first: of `a/b/c`, `a/b` and `a`.
    var parentFolders: [String] {
        var folders: [String] = []
        var rest = self[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            folders.append(String(rest))
        }
        return folders
    }
}
