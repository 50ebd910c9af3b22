import APIDescription

/// A set of schemas. A schema is a number, so elements don't need hashing.
struct SchemaSet: Sendable {
    private var isMember: [Bool] = []

    init() {}

    init(_ ids: some Sequence<SchemaID>) {
        for id in ids { insert(id) }
    }

    func contains(_ id: SchemaID) -> Bool { id.index < isMember.count && isMember[id.index] }

    /// - Returns: Whether the schema is new.
    @discardableResult
    mutating func insert(_ id: SchemaID) -> Bool {
        if id.index >= isMember.count {
            let count = max(id.index + 1, isMember.count * 2)
            isMember += Array(repeating: false, count: count - isMember.count)
        }
        if isMember[id.index] { return false }
        isMember[id.index] = true
        return true
    }
}
