import Planning

/// The pages of a group: one, or, of a group with many operations, a page of its own for each part of them.
package struct GroupParts: Sendable {
    /// The part of each operation, in the order of the group's; empty where the page of the group has all of them.
    package var ofOperations: [String] = []

    /// How many operations a page has at most: some 300 kB of Markdown.
    private static let maximumOperations = 120

    init(of group: OperationGroup) {
        guard group.operations.count > Self.maximumOperations else { return }
        let shared = SharedPages(of: group.operations.map { ($0.name.text, 1) }, maximumWeight: Self.maximumOperations)
        ofOperations = group.operations.map { shared.pages[$0.name.text] ?? $0.name.text }
    }

    /// The part that has an operation; `nil` for the page of the group.
    package func part(of operation: Int) -> String? {
        ofOperations.isEmpty ? nil : ofOperations[operation]
    }

    /// Each part with its operations, in the order of the names of parts.
    package var all: [(name: String, operations: [Int])] {
        Dictionary(grouping: ofOperations.indices) { ofOperations[$0] }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { ($0.key, $0.value) }
    }
}
