import Foundation
import MixAPI
import Testing

/// A model as the API sends it with every property set, with the documentation of each.
struct ModelCase: CustomTestStringConvertible, Sendable {
    let name: String
    let properties: [Property]
    /// Every property of ``properties``, in the form in which the client writes it.
    let full: JSONValue
    let read: @Sendable (JSONValue) throws(JSONError) -> any JSONCodable
    /// The round trip by Foundation's coders; `nil` if Foundation decodes another value than the client.
    let throughCodable: @Sendable (JSONValue) throws -> JSONValue?

    /// - Parameters:
    ///   - properties: Paths from the root, separated by spaces. `name?` may be absent, `name??` may be null as well, which is not the same.
    ///   - json: An object with all of them.
    init<Model: JSONCodable & Codable & Hashable>(_ model: Model.Type, _ properties: String, _ json: JSONValue, name: String? = nil) {
        self.name = name ?? String(describing: model)
        self.properties = properties.split(separator: " ").map { Property(notation: String($0)) }
        full = json
        read = { (json: JSONValue) throws(JSONError) -> any JSONCodable in try Model(jsonData: json.jsonData()) }
        throughCodable = { json in
            let value = try JSONDecoder().decode(Model.self, from: json.jsonData())
            guard try value == Model(jsonData: json.jsonData()) else { return nil }
            return try JSONValue(jsonData: JSONEncoder().encode(value))
        }
    }

    var testDescription: String { name }

    /// The JSON that the client writes after reading `json`.
    func roundTrip(_ json: JSONValue) throws -> JSONValue {
        try JSONValue(jsonData: read(json).jsonData())
    }

    /// Only what is required.
    var minimal: JSONValue {
        properties.filter { $0.presence != .required }.reduce(full) { $0.setting($1.path, to: nil) }
    }

    /// The paths of ``full``: its members, and those of the inner objects that ``properties`` goes into.
    var pathsOfFull: [String] {
        let inner = Set(properties.compactMap(\.parent))
        return ([nil] + inner.sorted().map(Optional.some)).flatMap { parent in
            let object = parent.map { full[$0] } ?? full
            return (object?.object ?? [:]).keys.map { key in parent.map { "\($0).\(key)" } ?? key }
        }
    }
}

/// A property of a model.
struct Property: CustomTestStringConvertible, Sendable {
    enum Presence: Sendable {
        case required
        case optional
        /// May be absent, may be null, and encoding a model again keeps which it was.
        case nullable
    }

    /// `id`, or `data.content` in an inner object.
    let path: String
    let presence: Presence

    init(notation: String) {
        path = notation.replacing("?", with: "")
        presence = notation.hasSuffix("??") ? .nullable : notation.hasSuffix("?") ? .optional : .required
    }

    var testDescription: String { path }
    var key: String { path.split(separator: ".").last.map(String.init) ?? path }
    var parent: String? { path.contains(".") ? String(path.prefix { $0 != "." }) : nil }
}

extension JSONValue {
    /// The value with another one at a path of at most two keys; `nil` omits the last key.
    func setting(_ path: String, to value: JSONValue?) -> JSONValue {
        let keys = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard var members = object, let first = keys.first else { return self }
        if let rest = keys.dropFirst().first {
            members[first] = members[first]?.setting(rest, to: value)
        } else {
            members[first] = value
        }
        return .object(members)
    }
}
