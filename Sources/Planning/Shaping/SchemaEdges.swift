import APIDescription

/// The schemas that the type of each schema consists of.
///
/// They are in one array, since many stages traverse all of them.
struct SchemaEdges: Sendable {
    private var targets: [SchemaID] = []
    /// Where the targets of each schema end, by number.
    private var ends: [Int] = []

    init(of table: SchemaTable) {
        ends.reserveCapacity(table.count)
        for id in table.ids { append(table[id]) }
    }

    /// Adds those of the next schema.
    mutating func append(_ schema: Schema) {
        targets += schema.partsOfType
        ends.append(targets.count)
    }

    subscript(id: SchemaID) -> ArraySlice<SchemaID> {
        targets[(id.index == 0 ? 0 : ends[id.index - 1])..<ends[id.index]]
    }
}
