import Planning

/// The pages of a group: a single one, or one for each part of a large group.
package struct GroupParts: Sendable {
    /// The part of each operation in the order of the group; empty if the group has a single page.
    package var ofOperations: [String] = []

    /// The maximum number of operations on a page: about 300 kB of Markdown.
    private static let maximumOperations = 120

    init(of group: OperationGroup) {
        guard group.operations.count > Self.maximumOperations else { return }
        let shared = SharedPages(of: group.operations.map { ($0.name.text, 1) }, maximumWeight: Self.maximumOperations)
        ofOperations = group.operations.map { shared.pages[$0.name.text] ?? $0.name.text }
    }

    /// Returns the part that contains an operation; `nil` for the page of the group.
    package func part(of operation: Int) -> String? {
        ofOperations.isEmpty ? nil : ofOperations[operation]
    }

    /// The parts with their operations, sorted by name.
    package var all: [(name: String, operations: [Int])] {
        Dictionary(grouping: ofOperations.indices) { ofOperations[$0] }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { ($0.key, $0.value) }
    }
}
