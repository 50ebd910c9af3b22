import Reporting

/// Several Swift files merged into one: their imports without duplicates, then their declarations.
struct SourceShard {
    private let files: [SwiftFile]

    init(_ files: [OutputFile]) {
        self.files = files.map(SwiftFile.init)
    }

    /// Returns the text of a file that contains these files, with the header of the first one.
    static func text(of files: [OutputFile]) -> String {
        let shard = SourceShard(files)
        return shard.text(header: shard.files.first?.header ?? "")
    }

    func text(header: String) -> String {
        let imports = files.reduce(into: ImportList()) { $0.merge($1.imports) }
        let sections = [header] + (imports.lines.isEmpty ? [] : [imports.lines.joined(separator: "\n")]) + files.map(\.section)
        return sections.joined(separator: "\n\n") + "\n"
    }
}

/// A Swift file split into its imports and its declarations.
private struct SwiftFile {
    /// The comments before the imports.
    let header: String
    let imports: ImportList
    let section: String

    init(_ file: OutputFile) {
        var (lines, rest) = Self.head(of: file.text)
        let comments = lines.prefix { $0.hasPrefix("// ") || $0.isEmpty }
        header = comments.filter { !$0.isEmpty }.joined(separator: "\n")
        lines = lines.dropFirst(comments.count)
        var imports = ImportList()
        while let line = lines.first {
            if line.isEmpty {
                lines.removeFirst()
            } else if let plain = Import(line) {
                imports.add(plain, if: nil)
                lines.removeFirst()
            } else if let block = ConditionalImports(lines) {
                for (condition, conditional) in block.imports { imports.add(conditional, if: condition) }
                lines = lines.dropFirst(block.lineCount)
            } else {
                break
            }
        }
        self.imports = imports
        let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0.dropLast(".swift".count)) } ?? ""
        while rest.utf8.last == UInt8(ascii: "\n") { rest = Substring(rest.utf8.dropLast()) }
        section = "// MARK: - \(name)\n\n" + lines.map { $0 + "\n" }.joined() + rest
    }

    /// Returns the first lines, which may be imports, conditions of imports or comments, and the text after them.
    private static func head(of text: String) -> (lines: ArraySlice<Substring>, rest: Substring) {
        var lines: [Substring] = []
        var rest = text[...]
        while let length = rest.utf8.offset(of: UInt8(ascii: "\n")) {
            let end = rest.utf8.index(rest.startIndex, offsetBy: length)
            let line = rest[..<end]
            guard line.isEmpty || line.hasPrefix("// ") || line.hasPrefix("#") || Import(line) != nil else { break }
            lines.append(line)
            rest = rest[rest.utf8.index(after: end)...]
        }
        return (lines[...], rest)
    }
}

/// An import, with its access level.
private struct Import {
    let module: Substring
    /// The access level; empty if the import has none.
    let access: Substring

    init?(_ line: Substring) {
        // The first letter usually decides: `import`, `internal`, `package`, `public`.
        guard let first = line.utf8.first(where: { $0 != UInt8(ascii: " ") }), "ip".utf8.contains(first) else { return nil }
        let words = line.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
        switch (words.count, words.first) {
        case (2, "import"): access = ""
        case (3, "public"), (3, "package"), (3, "internal"): access = words[0]
        default: return nil
        }
        guard words[words.count - 2] == "import" else { return nil }
        module = words[words.count - 1]
    }
}

/// An `#if` that contains only imports.
private struct ConditionalImports {
    private(set) var imports: [(condition: String, Import)] = []
    private(set) var lineCount = 0

    init?(_ lines: ArraySlice<Substring>) {
        guard let first = lines.first, first.hasPrefix("#if ") else { return nil }
        var condition = String(first.dropFirst("#if ".count))
        for line in lines.dropFirst() {
            lineCount += 1
            switch line {
            case "#endif":
                lineCount += 1
                return
            case "#else": condition = "!\(condition)"
            default:
                guard let found = Import(line) else { return nil }
                imports.append((condition, found))
            }
        }
        return nil
    }
}

/// Imports without duplicates for each condition, with the widest access level of any file.
private struct ImportList {
    private struct Key: Hashable, Comparable {
        /// The condition; empty for an unconditional import.
        var condition: String
        var module: Substring

        static func < (left: Key, right: Key) -> Bool { (left.condition, left.module) < (right.condition, right.module) }
    }

    private static let levels: [Substring] = ["", "internal", "package", "public"]
    private var access: [Key: Substring] = [:]

    mutating func add(_ new: Import, if condition: String?) {
        add(new.access, to: Key(condition: condition ?? "", module: new.module))
    }

    mutating func merge(_ other: ImportList) {
        for (key, access) in other.access { add(access, to: key) }
    }

    private mutating func add(_ new: Substring, to key: Key) {
        let known = access[key].flatMap { Self.levels.firstIndex(of: $0) } ?? 0
        access[key] = Self.levels[max(known, Self.levels.firstIndex(of: new) ?? 0)]
    }

    var lines: [String] {
        let unconditional = access.keys.filter(\.condition.isEmpty).sorted()
        let modules = Set(unconditional.map(\.module))
        // A module that one file imports conditionally and another one unconditionally is imported unconditionally.
        let conditional = Dictionary(
            grouping: access.keys.filter { !$0.condition.isEmpty && !modules.contains($0.module) },
            by: \.condition
        )
        let plain = unconditional.map { line(module: $0.module, access: widest(of: $0.module)) }
        let blocks = conditional.sorted { $0.key < $1.key }.flatMap { condition, keys in
            ["#if \(condition)"] + keys.sorted().map { "    " + line(module: $0.module, access: access[$0] ?? "") } + ["#endif"]
        }
        return plain + blocks
    }

    private func widest(of module: Substring) -> Substring {
        let found = access.filter { $0.key.module == module }.compactMap { Self.levels.firstIndex(of: $0.value) }
        return Self.levels[found.max() ?? 0]
    }

    private func line(module: Substring, access: Substring) -> String {
        access.isEmpty ? "import \(module)" : "\(access) import \(module)"
    }
}
