/// The values by key for a template or for one iteration of a section.
///
/// The keys `isFirst` and `isLast` are reserved: the engine ignores those of a record.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
    /// The entries in an array: records are small, and comparing their keys is faster than hashing them.
    private var entries: [(String, TemplateValue)]

    /// Creates a record. Duplicate keys are a programming error, which debug builds detect.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        assert(Set(elements.map(\.0)).count == elements.count, "a key of \(elements.map(\.0)) is set twice")
        entries = elements
    }

    /// Accesses the value of a key, or `nil` if the record doesn't have the key. Setting `nil` removes the key.
    package subscript(key: String) -> TemplateValue? {
        get {
            // Most keys differ in their lengths, which are compared faster.
            let length = key.utf8.count
            for index in entries.indices where entries[index].0.utf8.count == length && entries[index].0 == key {
                return entries[index].1
            }
            return nil
        }
        set {
            guard let index = entries.firstIndex(where: { $0.0 == key }) else {
                if let newValue { entries.append((key, newValue)) }
                return
            }
            if let newValue {
                entries[index].1 = newValue
            } else {
                entries.remove(at: index)
            }
        }
    }

    /// The keys in the order in which they were set.
    var keys: [String] {
        entries.map(\.0)
    }
}
