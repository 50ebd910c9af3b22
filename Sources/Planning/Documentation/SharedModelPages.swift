/// The pages that models share: by their first letter, and by more letters where one would have more than a reader's tools can show.
struct SharedModelPages {
    /// By the name of the model's file.
    private(set) var pages: [String: String] = [:]

    /// Declarations of a page, those inside of others included: some 300 kB of Markdown.
    private static let maximumDeclarations = 300
    /// What begins with no letter of English. No other page can have this name.
    private static let otherPage = "_"

    init(of files: [ModelFile]) {
        let byName = files.sorted { $0.fileName.utf8.lexicographicallyPrecedes($1.fileName.utf8) }
        let others = byName.filter { !Self.beginsWithLetter($0.fileName) }
        for file in others { pages[file.fileName] = Self.otherPage }
        share(byName.filter { Self.beginsWithLetter($0.fileName) }, letters: 1)
    }

    /// Pages are told apart without regard to case, as the names of files may be.
    private mutating func share(_ files: [ModelFile], letters: Int) {
        for (_, group) in Dictionary(grouping: files, by: { $0.fileName.prefix(letters).lowercased() }) {
            guard let first = group.first else { continue }
            let canBeDivided = group.count > 1 && group.contains { $0.fileName.count > letters }
            if canBeDivided, Self.weight(of: group) > Self.maximumDeclarations {
                share(group, letters: letters + 1)
                continue
            }
            let page = group.count == 1 && letters > 1 ? first.fileName : String(first.fileName.prefix(letters)).beginningWithCapital
            for file in group { pages[file.fileName] = page }
        }
    }

    private static func weight(of files: [ModelFile]) -> Int {
        files.reduce(0) { $0 + $1.declaration.withNested.count }
    }

    private static func beginsWithLetter(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first & 0xDF)
    }
}

extension String {
    fileprivate var beginningWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
