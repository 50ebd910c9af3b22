/// The distribution of declarations among files.
///
/// Each declaration has its own file up to a limit. Beyond it, those whose names begin with the same word share one: a compiler that
/// compiles files individually reads all others each time, which takes hours for nine thousand files.
struct ModelFiles {
    struct File {
        /// The preferred name.
        let name: String
        /// The alternative if the preferred name is taken.
        var other: String?
    }

    /// The maximum number of top-level declarations with their own files.
    private static let maximumFiles = 500
    /// The maximum number of declarations, including nested ones, in a shared file. If there are more, the next word is used as well.
    private static let maximumShared = 400

    /// The files in the order in which they take their names.
    let files: [File]
    /// The index of each declaration's file.
    let ofDeclarations: [Int]

    /// - Parameter declarations: The top-level declarations, each with its number of declarations including nested ones.
    init(of declarations: [(name: String, size: Int)]) {
        guard declarations.count > Self.maximumFiles else {
            files = declarations.map { File(name: $0.name) }
            ofDeclarations = Array(declarations.indices)
            return
        }
        let counts = Self.counts(of: declarations)
        var files: [File] = []
        var shared: [String: Int] = [:]
        ofDeclarations = declarations.map { declaration in
            let beginning = Self.beginnings(of: declaration.name).first { counts[$0].map { $0.all <= Self.maximumShared } ?? false }
            if let known = beginning.flatMap({ shared[$0] }) { return known }
            if let beginning { shared[beginning] = files.count }
            if let beginning, counts[beginning]?.top != 1 {
                files.append(File(name: beginning, other: "\(beginning)Models"))
            } else {
                files.append(File(name: declaration.name))
            }
            return files.count - 1
        }
        self.files = files
    }

    /// Returns the numbers of all and of top-level declarations by the words that their names begin with.
    private static func counts(of declarations: [(name: String, size: Int)]) -> [String: (all: Int, top: Int)] {
        var counts: [String: (all: Int, top: Int)] = [:]
        for (name, size) in declarations {
            for beginning in beginnings(of: name) {
                counts[beginning, default: (0, 0)].all += size
                counts[beginning, default: (0, 0)].top += 1
            }
        }
        return counts
    }

    /// Returns the beginnings of a name: `URL`, `URLSession` and `URLSessionTask` for `URLSessionTask`.
    private static func beginnings(of name: String) -> [String] {
        var beginnings: [String] = []
        var previous: Character?
        for index in name.indices {
            let character = name[index]
            let next = name.index(after: index)
            if let previous, character.isUppercase,
                !previous.isUppercase || (next < name.endIndex && name[next].isLowercase)
            {
                beginnings.append(String(name[..<index]))
            }
            previous = character
        }
        return beginnings + [name]
    }
}
