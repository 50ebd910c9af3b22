/// The pages that many things share: by the first letter of their names, and by more letters where one would have more than a reader's
/// tools can show.
struct SharedPages {
    /// By name.
    private(set) var pages: [String: String] = [:]

    /// What a page may weigh together.
    private let maximumWeight: Int
    /// What begins with no letter of English. No other page can have this name.
    private static let otherPage = "_"

    /// - Parameter entries: What is to be shared out, each with its share of a page of `maximumWeight`. Several may have one name.
    init(of entries: [(name: String, weight: Int)], maximumWeight: Int) {
        self.maximumWeight = maximumWeight
        let byName = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for entry in byName where !Self.beginsWithLetter(entry.name) { pages[entry.name] = Self.otherPage }
        share(byName.filter { Self.beginsWithLetter($0.name) }, letters: 1)
    }

    /// Pages are told apart without regard to case, as the names of files may be.
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
