import Mustache
import Planning

extension Structure {
    /// Returns the keys of `_tupleCoding.mustache`.
    ///
    /// - Parameter hasRest: Whether the last property is an array of all remaining elements.
    func tupleRecord(hasRest: Bool) -> TemplateRecord {
        let elements = hasRest ? Array(properties.dropLast()) : properties
        let names = Set(properties.map(\.name.text))
        func free(_ wanted: String, _ other: String) -> String { names.contains(wanted) ? other : wanted }
        var rest = TemplateValue.absent
        if hasRest, let last = properties.last {
            rest = .record([
                "name": .text(last.name.declared), "stored": .text(last.target), "written": .text(last.storedName),
                "type": .text(last.type.spelling(in: name)),
            ])
        }
        return [
            "name": .text(name.text),
            "reader": .text(free("json", "jsonReader")),
            "writer": .text(free("json", "jsonWriter")),
            "index": .text(free("index", "elementIndex")),
            "elements": .list(
                elements.indices.map { place in
                    var record = elements[place].codingRecord(in: name, element: place)
                    record["place"] = .text("\(place)")
                    record["isRequired"] = .flag(elements[place].isRequired)
                    record["later"] = .list(Self.records(of: elements[place...], hasRest ? properties.last : nil))
                    return record
                }
            ),
            "rest": rest,
        ]
    }

    /// Returns the keys of values, one of which must exist so that the elements before them are written.
    private static func records(of elements: ArraySlice<StoredProperty>, _ rest: StoredProperty?) -> [TemplateRecord] {
        let values = elements.map { ($0, isRest: false) } + [rest].compactMap { $0 }.map { ($0, isRest: true) }
        return values.map { value, isRest in ["name": .text(value.storedName), "isRest": .flag(isRest)] }
    }
}
