import APIDescription

/// A dictionary by schema. A schema is a number, so keys don't need hashing.
struct SchemaMap<Value: Sendable>: Sendable {
    private var values: [Value?] = []

    subscript(id: SchemaID) -> Value? {
        get { id.index < values.count ? values[id.index] : nil }
        set {
            while id.index >= values.count { values.append(nil) }
            values[id.index] = newValue
        }
    }

    /// In the order of the schemas.
    var entries: some Sequence<(key: SchemaID, value: Value)> {
        values.enumerated().lazy.compactMap { index, value in value.map { (SchemaID(index: index), $0) } }
    }
}
