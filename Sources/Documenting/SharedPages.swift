import Planning

/// Pages shared by many entries with the same first letters. More letters are used for pages that would be too large to display.
struct SharedPages {
    /// The pages by name.
    let pages: [String: String]

    /// The page for names that don't begin with an English letter. No other page can have its name.
    private static let otherPage = "_"

    /// - Parameters:
    ///   - entries: The entries with their weights. Several may have the same name.
    ///   - maximumWeight: The maximum total weight of a page.
    init(of entries: [(name: String, weight: Int)], maximumWeight: Int) {
        let byName = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let others = byName.filter { !Self.beginsWithLetter($0.name) }.map { ($0.name, Self.otherPage) }
        let pages = Self.pages(of: byName.filter { Self.beginsWithLetter($0.name) }, letters: 1, maximumWeight: maximumWeight)
        self.pages = Dictionary(others + pages) { first, _ in first }
    }

    /// Returns the page of each entry. Page names are compared without case, as file systems may do.
    private static func pages(of entries: [(name: String, weight: Int)], letters: Int, maximumWeight: Int) -> [(String, String)] {
        Dictionary(grouping: entries) { $0.name.prefix(letters).lowercased() }.values.flatMap { group -> [(String, String)] in
            guard let first = group.first else { return [] }
            let canBeDivided = group.count > 1 && group.contains { $0.name.count > letters }
            if canBeDivided, group.reduce(0, { $0 + $1.weight }) > maximumWeight {
                return pages(of: group, letters: letters + 1, maximumWeight: maximumWeight)
            }
            let page = group.count == 1 && letters > 1 ? first.name : String(first.name.prefix(letters)).beginningWithCapital
            return group.map { ($0.name, page) }
        }
    }

    private static func beginsWithLetter(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first & 0xDF)
    }
}
