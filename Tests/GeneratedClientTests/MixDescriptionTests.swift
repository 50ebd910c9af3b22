import Foundation
import Testing

/// Compares the Mix description with a table of the API's documentation.
@Suite("spec/mix.json")
struct MixDescriptionTests {
    private let document: Node

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        document = try JSONDecoder().decode(Node.self, from: Data(contentsOf: root.appending(path: "spec/mix.json")))
    }

    @Test("describes each documented operation of sessions and messages", arguments: DocumentedOperation.all)
    func describes(_ documented: DocumentedOperation) throws {
        let operation = try #require(document["paths"][documented.path][documented.method].object)
        #expect(operation["operationId"] == .string(documented.id))
        #expect(operation["tags"]?.array == documented.tags.map(Node.string))
        #expect(operation["deprecated"] == (documented.isDeprecated ? .bool(true) : nil))

        let parameters = (operation["parameters"]?.array ?? []).map { parameter in
            "\(parameter["in"].text) \(parameter["name"].text)\(parameter["required"] == .bool(true) ? "" : "?")"
        }
        #expect(parameters == documented.parameters)

        let body = operation["requestBody"] ?? .null
        let schema = body["content"]["application/json"]["schema"]
        let required = schema["required"].array ?? []
        let properties = (schema["properties"].object ?? [:]).keys.map { required.contains(.string($0)) ? $0 : $0 + "?" }
        #expect(properties.sorted() == documented.body.sorted())
        #expect(body["required"] == (documented.body.isEmpty ? .null : .bool(true)))

        let statuses = (operation["responses"]?.object ?? [:]).keys.compactMap(Int.init)
        #expect(statuses.sorted() == ([documented.success] + documented.errors).sorted())
    }

    @Test("is an OpenAPI 3.1 description of 40 operations, 43 schemas and 12 groups")
    func counts() {
        #expect(document["openapi"].text.hasPrefix("3.1."))
        #expect(operations.count == 40)
        #expect(document["components"]["schemas"].object?.count == 43)
        #expect(document["tags"].array?.count == 12)
    }

    @Test("Each operation has a unique identifier and declared tags")
    func operationsAreGrouped() {
        let declared = Set(document["tags"].array?.map { $0["name"].text } ?? [])
        #expect(Set(operations.map { $0.node["operationId"].text }).count == operations.count)
        #expect(Set(operations.flatMap { $0.node["tags"].array ?? [] }.map(\.text)) == declared)
    }

    @Test("Paths and declarations have the same parameters")
    func pathsMatchParameters() {
        for operation in operations {
            let held = operation.path.matches(of: /\{(\w+)\}/).map { String($0.1) }
            let declared = (operation.node["parameters"].array ?? []).filter { $0["in"] == .string("path") }
            #expect(declared.map { $0["name"].text } == held, "\(operation.path)")
            #expect(declared.allSatisfy { $0["required"] == .bool(true) }, "\(operation.path)")
        }
    }

    @Test("documents every operation, parameter, body, response, header and group")
    func operationsHaveText() {
        var undocumented: [String] = []
        func require(_ key: String, of node: Node, at place: String) {
            if node[key].text.isEmpty { undocumented.append(place) }
        }
        for tag in document["tags"].array ?? [] { require("description", of: tag, at: tag["name"].text) }
        for operation in operations {
            let id = operation.node["operationId"].text
            require("summary", of: operation.node, at: id)
            for parameter in operation.node["parameters"].array ?? [] {
                require("description", of: parameter, at: "\(id) \(parameter["name"].text)")
            }
            if operation.node["requestBody"] != .null { require("description", of: operation.node["requestBody"], at: "\(id) body") }
            for (status, response) in operation.node["responses"].object ?? [:] {
                require("description", of: response, at: "\(id) \(status)")
                for (name, header) in response["headers"].object ?? [:] { require("description", of: header, at: "\(id) \(name)") }
            }
        }
        #expect(undocumented == [])
    }

    @Test("documents every schema and property")
    func schemasHaveText() {
        let undocumented = schemas.filter { $0.needsDescription && $0.node["description"].text.isEmpty }
        #expect(undocumented.map(\.place) == [])
    }

    @Test("requires only properties that exist")
    func requiredPropertiesExist() {
        for schema in schemas {
            for name in schema.node["required"].array ?? [] {
                #expect(schema.node["properties"][name.text] != .null, "\(schema.place) \(name.text)")
            }
        }
    }

    @Test("References have targets")
    func referencesResolve() {
        let references = document.descendants.flatMap { node in
            [node["$ref"]] + (node["discriminator"]["mapping"].object.map { Array($0.values) } ?? [])
        }
        let targets = Set(references.map(\.text)).subtracting([""])
        #expect(targets.contains("#/components/schemas/SSEHeartbeatEvent"))
        for target in targets {
            let found = target.split(separator: "/").dropFirst().reduce(document) { $0[String($1)] }
            #expect(target.hasPrefix("#/") && found != .null, "\(target)")
        }
    }

    @Test("documents the errors of every operation, always as an ErrorResponse")
    func errorsAreDocumented() {
        for operation in operations {
            let errors = (operation.node["responses"].object ?? [:]).filter { !$0.key.hasPrefix("2") }
            #expect(!errors.isEmpty, "\(operation.path)")
            for (status, response) in errors {
                let reference = response["content"]["application/json"]["schema"]["$ref"].text
                #expect(reference == "#/components/schemas/ErrorResponse", "\(operation.path) \(status)")
            }
        }
    }

    @Test("names each event that the stream can carry, once")
    func eventsAreMapped() {
        let named = document["components"]["schemas"]
        let mapping = named["SSEEventStream"]["discriminator"]["mapping"].object ?? [:]
        let members = (named["SSEEventStream"]["oneOf"].array ?? []).map { $0["$ref"].text }
        let kinds = (named["SSEBaseEvent"]["properties"]["event"]["enum"].array ?? []).map(\.text)
        #expect(members.count == 16)
        #expect(mapping.values.map(\.text).sorted() == members.sorted())
        #expect(mapping.keys.sorted() == kinds.sorted())
    }
}

extension MixDescriptionTests {
    private var operations: [(path: String, node: Node)] {
        (document["paths"].object ?? [:]).flatMap { path, item in (item.object ?? [:]).values.map { (path, $0) } }
    }

    /// Every schema of the description, those inside others included.
    private var schemas: [SchemaSite] {
        let named = (document["components"]["schemas"].object ?? [:]).flatMap { name, node in
            SchemaSite(place: name, node: node, needsDescription: true).withSubschemas
        }
        let inline = operations.flatMap { operation in
            operation.node.descendants.map { $0["schema"] }.filter { $0 != .null }.flatMap { node in
                SchemaSite(place: operation.path, node: node, needsDescription: node["properties"] != .null).withSubschemas
            }
        }
        return named + inline
    }
}

/// A schema, and whether a reader would miss its description: a named one, a property, and an object that has properties.
private struct SchemaSite {
    let place: String
    let node: Node
    let needsDescription: Bool

    var withSubschemas: [SchemaSite] {
        var found = (node["properties"].object ?? [:]).map { name, property in
            SchemaSite(place: "\(place).\(name)", node: property, needsDescription: true)
        }
        for key in ["items", "additionalProperties"] where node[key] != .null {
            found.append(SchemaSite(place: "\(place) \(key)", node: node[key], needsDescription: node[key]["properties"] != .null))
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            // The enclosing schema describes its parts.
            found += (node[key].array ?? []).map { SchemaSite(place: "\(place) \(key)", node: $0, needsDescription: false) }
        }
        return [self] + found.flatMap(\.withSubschemas)
    }
}

/// A node of a JSON document. A missing node is `null`.
private enum Node: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([Node])
    case object([String: Node])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([Node].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: Node].self))
        }
    }

    subscript(key: String) -> Node { object?[key] ?? .null }
    var object: [String: Node]? { if case .object(let members) = self { members } else { nil } }
    var array: [Node]? { if case .array(let elements) = self { elements } else { nil } }
    /// The string, or an empty one if the node isn't a string.
    var text: String { if case .string(let value) = self { value } else { "" } }

    /// The node and everything below it.
    var descendants: [Node] {
        switch self {
        case .object(let members): [self] + members.values.flatMap(\.descendants)
        case .array(let elements): [self] + elements.flatMap(\.descendants)
        case .null, .bool, .number, .string: [self]
        }
    }
}
