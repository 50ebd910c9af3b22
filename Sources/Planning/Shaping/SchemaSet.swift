import APIDescription

/// A set of schemas. A schema is a number, so elements don't need hashing.
struct SchemaSet: Sendable {
    private var isMember: [Bool] = []
    /// The number of schemas.
    private(set) var count = 0

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
        count += 1
        return true
    }

    /// Removes a schema that is in the set.
    mutating func remove(_ id: SchemaID) {
        precondition(contains(id), "only a member can be removed")
        isMember[id.index] = false
        count -= 1
    }
}
