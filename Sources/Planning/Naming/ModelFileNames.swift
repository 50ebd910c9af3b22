/// Which declarations stand in one file.
///
/// Each has its own, as long as a folder of them can be overlooked. Of more, those whose names begin with the same word share one: a compiler
/// that takes the files one by one reads all others each time, so that nine thousand files take it hours.
struct ModelFileNames {
    /// How many declarations at the top of the module have a file each.
    private static let maximumFiles = 500
    /// How many declarations, with those inside of them, share the file of a word; those of more are told apart by the next word too.
    private static let maximumShared = 400

    private let isByWord: Bool
    /// How many declarations begin with these words, and how many stand at the top.
    private var counts: [String: (all: Int, top: Int)] = [:]
    /// The names of the files by the words that lead to them.
    private var names: [String: String] = [:]

    /// The file of each declaration.
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

    /// `URL`, `URLSession` and `URLSessionTask`, of the last of them.
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
