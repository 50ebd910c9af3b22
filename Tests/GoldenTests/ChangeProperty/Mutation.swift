import TestSupport

/// Random changes of a description.
struct Mutation {
    var root: MutableJSON
    var random: SeededGenerator
    /// The names of the changes that were made, for messages.
    private(set) var log: [String] = []

    /// Makes a number of changes. Some have no effect on a client, and some may make the description invalid.
    init(of description: MutableJSON, seed: UInt64, count: Int) {
        root = description
        random = SeededGenerator(seed: seed)
        for _ in 0..<count { mutate() }
    }

    typealias Change = @Sendable (inout Mutation) -> String?

    static let changes: [Change] =
        schemaChanges + valueChanges + parameterChanges + operationChanges + responseChanges + clientChanges

    /// Makes one change that applies to the description.
    private mutating func mutate() {
        for _ in 0..<50 {
            let change = Self.changes[Int.random(in: Self.changes.indices, using: &random)]
            if let name = change(&self) {
                log.append(name)
                return
            }
        }
    }

    mutating func pick<Element>(_ list: [Element]) -> Element? { list.randomElement(using: &random) }

    mutating func pick(_ isIncluded: ([String], MutableJSON) -> Bool) -> [String]? { pick(root.paths(where: isIncluded)) }

    mutating func isHeads() -> Bool { Bool.random(using: &random) }

    func json(_ text: String) -> MutableJSON { (try? MutableJSON(text)) ?? .scalar("null") }

    mutating func newName() -> String { pick(["color", "size", "kind", "zone", "amount", "area"]) ?? "color" }

    /// A schema of any kind.
    mutating func schema() -> MutableJSON {
        let components = (root["components"]?["schemas"]?.keys ?? []).map { ##"{"$ref": "#/components/schemas/\##($0)"}"## }
        let simple = [
            #"{"type": "string"}"#, #"{"type": "integer"}"#, #"{"type": "integer", "format": "int32"}"#, #"{"type": "number"}"#,
            #"{"type": "boolean"}"#, #"{"type": "string", "format": "date"}"#, #"{"type": "string", "format": "date-time"}"#,
            #"{"type": "string", "format": "uuid"}"#, #"{"type": "array", "items": {"type": "string"}}"#,
            #"{"type": "object", "additionalProperties": {"type": "integer"}}"#, #"{"type": "string", "enum": ["one", "two"]}"#,
            #"{"type": "object", "properties": {"inner": {"type": "string"}}}"#, #"{"type": ["string", "null"]}"#, "{}",
        ]
        return json(pick(isHeads() ? simple : components + simple) ?? "{}")
    }

    /// The path of an object schema with properties, and of one of the properties.
    mutating func property() -> (object: [String], name: String)? {
        guard let object = pick({ $0.last == "properties" && !$1.keys.isEmpty }), let name = pick(root[object]?.keys ?? []) else {
            return nil
        }
        return (Array(object.dropLast()), name)
    }

    mutating func setRequired(_ name: String, of object: [String], _ isRequired: Bool) {
        var names = (root[object + ["required"]]?.elements ?? []).filter { $0.string != name }
        if isRequired { names.append(.scalar("\"\(name)\"")) }
        root[object + ["required"]] = names.isEmpty ? nil : .array(names)
    }

    func isRequired(_ name: String, of object: [String]) -> Bool {
        root[object + ["required"]]?.elements.contains { $0.string == name } == true
    }
}
