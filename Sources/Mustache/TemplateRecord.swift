/// The values that a template, or one turn of a section, finds by their keys.
///
/// The keys `isFirst` and `isLast` belong to the engine: a record's own are never found.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
    /// A dictionary would hash each key at each instantiation; comparing the few keys of a record is quicker.
    package private(set) var entries: [(key: String, value: TemplateValue)]

    /// A record with distinct keys; a repeated key is a fault of the caller, found in debug builds.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        entries = []
        entries.reserveCapacity(elements.count)
        for (key, value) in elements {
            assert(!entries.contains { $0.key == key }, "the key \"\(key)\" is given twice")
            entries.append((key, value))
        }
    }

    /// The value under a key, `nil` where the record does not know the key. Setting `nil` removes the key.
    package subscript(key: String) -> TemplateValue? {
        get {
            for index in entries.indices where entries[index].key == key {
                return entries[index].value
            }
            return nil
        }
        set {
            guard let index = entries.firstIndex(where: { $0.key == key }) else {
                if let newValue { entries.append((key, newValue)) }
                return
            }
            if let newValue {
                entries[index].value = newValue
            } else {
                entries.remove(at: index)
            }
        }
    }

    /// In the order of setting.
    var keys: [String] {
        entries.map(\.key)
    }
}
