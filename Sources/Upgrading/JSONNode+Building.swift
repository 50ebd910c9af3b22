internal import JSONReading
internal import Reporting

extension JSONNode {
    static func text(_ text: String, at location: SourceLocation) -> JSONNode {
        JSONNode(value: .string(text), location: location)
    }

    static func flag(_ flag: Bool, at location: SourceLocation) -> JSONNode {
        JSONNode(value: .bool(flag), location: location)
    }

    static func list(_ elements: [JSONNode], at location: SourceLocation) -> JSONNode {
        JSONNode(value: .array(elements), location: location)
    }

    static func object(_ members: [JSONObject.Member], at location: SourceLocation) -> JSONNode {
        JSONNode(value: .object(JSONObject(members: members)), location: location)
    }

    /// The members of an object in order; empty for any other value.
    var members: [JSONObject.Member] { object?.members ?? [] }

    /// The `$ref` of a reference; `nil` for other nodes.
    var reference: JSONNode? {
        guard let reference = object?["$ref"], reference.string != nil else { return nil }
        return reference
    }

    /// Returns the member with this key, or `nil` if there is none or its value is `null`.
    func member(_ key: String) -> JSONObject.Member? {
        object?.member(key).flatMap { $0.value.isNull ? nil : $0 }
    }

    /// Returns the value with each element or member value transformed. Other values are returned unchanged.
    func mapValues(_ transform: (JSONNode) -> JSONNode) -> JSONNode {
        switch value {
        case .array(let elements): .list(elements.map(transform), at: location)
        case .object(let object): .object(object.members.map { $0.with(transform($0.value)) }, at: location)
        case .null, .bool, .number, .string: self
        }
    }
}

extension JSONObject.Member {
    /// Creates a synthesized member whose key has the location of the value.
    init(_ key: String, _ value: JSONNode) {
        self.init(key: key, keyLocation: value.location, value: value)
    }

    func with(_ value: JSONNode) -> Self {
        Self(key: key, keyLocation: keyLocation, value: value)
    }

    func named(_ key: String) -> Self {
        Self(key: key, keyLocation: keyLocation, value: value)
    }

    var isExtension: Bool { key.hasPrefix("x-") }
}
