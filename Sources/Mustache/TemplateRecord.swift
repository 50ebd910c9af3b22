/// The values by key for a template or for one iteration of a section.
///
/// The keys `isFirst` and `isLast` are reserved: the engine ignores those of a record.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
    /// The entries in an array: records are small, and comparing their keys is faster than hashing them.
    private var entries: [(TemplateKey, TemplateValue)]

    /// Creates a record. Duplicate keys are a programming error, which debug builds detect.
    package init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) {
        assert(Set(elements.map(\.0)).count == elements.count, "a key of \(elements.map(\.0.text)) is set twice")
        entries = elements
    }

    /// Accesses the value of a key, or `nil` if the record doesn't have the key. Setting `nil` removes the key.
    package subscript(key: TemplateKey) -> TemplateValue? {
        get { index(of: key).map { entries[$0].1 } }
        set {
            guard let index = index(of: key) else {
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

    private func index(of key: TemplateKey) -> Int? {
        var index = 0
        while index < entries.count {
            if entries[index].0 == key { return index }
            index += 1
        }
        return nil
    }

    /// The keys in the order in which they were set.
    var keys: [String] {
        entries.map(\.0.text)
    }
}
