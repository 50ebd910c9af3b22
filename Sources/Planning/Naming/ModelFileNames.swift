/// The distribution of declarations among files.
///
/// Each declaration has its own file up to a limit. Beyond it, those whose names begin with the same word share one: a compiler that
/// compiles files individually reads all others each time, which takes hours for nine thousand files.
struct ModelFileNames {
    /// The maximum number of top-level declarations with their own files.
    private static let maximumFiles = 500
    /// The maximum number of declarations, including nested ones, in a shared file. If there are more, the next word is used as well.
    private static let maximumShared = 400

    private let isByWord: Bool
    /// The numbers of all and of top-level declarations that begin with these words.
    private var counts: [String: (all: Int, top: Int)] = [:]
    /// The names of the files by their words.
    private var names: [String: String] = [:]

    /// Returns the file of each declaration.
    static func names(of declarations: [(name: String, size: Int)], _ files: inout FileNames) -> [String] {
        var names = ModelFileNames(declarations)
        return declarations.map { names.take($0.name, &files) }
    }

    private init(_ declarations: [(name: String, size: Int)]) {
        isByWord = declarations.count > Self.maximumFiles
        guard isByWord else { return }
        for (name, size) in declarations {
            for beginning in Self.beginnings(of: name) {
                counts[beginning, default: (0, 0)].all += size
                counts[beginning, default: (0, 0)].top += 1
            }
        }
    }

    private mutating func take(_ name: String, _ files: inout FileNames) -> String {
        guard isByWord, let beginning = Self.beginnings(of: name).first(where: fits) else { return files.take(name) }
        if let known = names[beginning] { return known }
        let file = counts[beginning]?.top == 1 ? files.take(name) : files.take(beginning, else: "\(beginning)Models")
        names[beginning] = file
        return file
    }

    private func fits(_ beginning: String) -> Bool {
        counts[beginning].map { $0.all <= Self.maximumShared } ?? false
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
