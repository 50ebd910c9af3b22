/// Pages shared by many entries with the same first letters. More letters are used for pages that would be too large to display.
struct SharedPages {
    /// The pages by name.
    private(set) var pages: [String: String] = [:]

    /// The maximum total weight of a page.
    private let maximumWeight: Int
    /// The page for names that don't begin with an English letter. No other page can have its name.
    private static let otherPage = "_"

    /// - Parameter entries: The entries with their weights. Several may have the same name.
    init(of entries: [(name: String, weight: Int)], maximumWeight: Int) {
        self.maximumWeight = maximumWeight
        let byName = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for entry in byName where !Self.beginsWithLetter(entry.name) { pages[entry.name] = Self.otherPage }
        share(byName.filter { Self.beginsWithLetter($0.name) }, letters: 1)
    }

    /// Distributes entries among pages. Page names are compared without case, as file systems may do.
    private mutating func share(_ entries: [(name: String, weight: Int)], letters: Int) {
        for (_, group) in Dictionary(grouping: entries, by: { $0.name.prefix(letters).lowercased() }) {
            guard let first = group.first else { continue }
            let canBeDivided = group.count > 1 && group.contains { $0.name.count > letters }
            if canBeDivided, group.reduce(0, { $0 + $1.weight }) > maximumWeight {
                share(group, letters: letters + 1)
                continue
            }
            let page = group.count == 1 && letters > 1 ? first.name : String(first.name.prefix(letters)).beginningWithCapital
            for entry in group { pages[entry.name] = page }
        }
    }

    private static func beginsWithLetter(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first & 0xDF)
    }
}

extension String {
    fileprivate var beginningWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
