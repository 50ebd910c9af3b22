import Foundation
import JSONReading
import Reporting
import Testing

/// A validator for the keywords of JSON Schema that the schemas in `spec/` use. Any other keyword is an error.
struct SchemaValidator {
    private let definitions: JSONObject?
    private let root: JSONNode

    /// - Parameter schema: The text of the schema.
    init(_ schema: String) throws {
        root = try Self.node(schema)
        definitions = root.object?["definitions"]?.object
    }

    static func node(_ text: String) throws -> JSONNode {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let file = files.add(path: "text.json", bytes: Array(text.utf8))
        let node = JSONNode.read(file, in: files, diagnostics: &diagnostics)
        return try #require(node, "\(diagnostics.list.map(\.message.text)): \(text)")
    }

    /// The keys of the root object.
    var keys: Set<String> { Set(root.object?["properties"]?.object?.members.map(\.key) ?? []) }

    /// Returns each violation as a path and the keyword that isn't met: `/include/tags: type`.
    func errors(in text: String) throws -> [String] {
        errors(in: try Self.node(text), schema: root, path: "")
    }

    private func errors(in value: JSONNode, schema: JSONNode, path: String) -> [String] {
        let keywords = schema.object?.members ?? []
        return keywords.flatMap { keyword -> [String] in
            let isMet: Bool
            switch keyword.key {
            case "$schema", "title", "description", "default", "definitions":
                isMet = true
            case "$ref":
                let name = keyword.value.string?.split(separator: "/").last.map(String.init) ?? ""
                guard let target = definitions?[name] else { return ["\(path): unknown definition \(name)"] }
                return errors(in: value, schema: target, path: path)
            case "properties":
                let properties = keyword.value.object
                return (value.object?.members ?? []).flatMap { member in
                    properties?[member.key].map { errors(in: member.value, schema: $0, path: "\(path)/\(member.key)") } ?? []
                }
            case "items":
                return (value.array ?? []).enumerated().flatMap { errors(in: $1, schema: keyword.value, path: "\(path)/\($0)") }
            case "additionalProperties":
                let known = Set(schema.object?["properties"]?.object?.members.map(\.key) ?? [])
                return (value.object?.members ?? []).filter { !known.contains($0.key) }.map { "\(path)/\($0.key): unknown key" }
            case "anyOf":
                isMet = keyword.value.array?.contains { errors(in: value, schema: $0, path: path).isEmpty } == true
            case "type":
                let isInteger = keyword.value.string == "integer" && value.number?.integer != nil
                isMet = isInteger || keyword.value.string == Self.type(of: value)
            case "required": isMet = keyword.value.array?.allSatisfy { $0.string.map { value.object?[$0] != nil } == true } == true
            case "minimum": isMet = value.number.map { $0.double >= keyword.value.number?.double ?? 0 } ?? true
            case "enum": isMet = keyword.value.array?.contains { $0.string == value.string } == true
            case "minLength": isMet = (value.string?.count ?? .max) >= (keyword.value.number?.integer ?? 0)
            case "minProperties": isMet = (value.object?.members.count ?? .max) >= (keyword.value.number?.integer ?? 0)
            case "pattern": isMet = Self.matches(value.string, keyword.value.string)
            default: return ["\(path): the validator doesn't know the keyword \(keyword.key)"]
            }
            return isMet ? [] : ["\(path): \(keyword.key)"]
        }
    }

    private static func matches(_ text: String?, _ pattern: String?) -> Bool {
        guard let text else { return true }
        guard let pattern, let expression = try? Regex(pattern) else { return false }
        return text.contains(expression)
    }

    private static func type(of node: JSONNode) -> String {
        switch node.value {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .number: "number"
        case .bool: "boolean"
        case .null: "null"
        }
    }
}
