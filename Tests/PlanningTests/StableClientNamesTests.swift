import APIDescription
import TestSupport
import Testing

@testable import Planning

/// Adding an operation or a schema renames nothing, unless names collide.
@Suite struct StableClientNamesTests {
    @Test func anAdditionRenamesNothingUnlessNamesCollide() throws {
        var random = SeededGenerator(seed: 13)
        var (free, colliding) = (0, 0)
        for _ in 0..<60 {
            let old = RandomDescription(&random)
            let names = try ClientNames(of: old)
            for _ in 0..<4 {
                var new = old
                let addition = new.addAnything(&random)
                let more = try ClientNames(of: new)
                #expect(names.groups.isSubset(of: more.groups), "\(addition) renames a group")
                let renamed = names.places.filter { more.places[$0.key] != $0.value }
                if renamed.isEmpty { free += 1 } else { colliding += 1 }
                for (place, name) in renamed {
                    let holder = more.places.first { $0.value == name && $0.key != place }
                    #expect(holder != nil, "\(addition) renames \(place) from \(name) to \(more.places[place] ?? "nothing")")
                }
            }
        }
        #expect(free > 150 && colliding > 5, "additions that collide and that don't are tried: \(free), \(colliding)")
    }

    /// If two operations collide, the one with the longer path gets another name, in any order.
    @Test func anAdditionWithALongPathYields() throws {
        var random = SeededGenerator(seed: 14)
        for _ in 0..<60 {
            var description = RandomDescription(&random)
            let names = try ClientNames(of: description)
            let operation = description.operation(&random, under: "/companies/{company}/teams/{team}/years/{year}/months/{month}")
            let more = try ClientNames(of: description)
            for (place, name) in names.places { #expect(more.places[place] == name, "\(operation) renames \(place)") }
        }
    }

    @Test func furtherUsesOfAnEnumerationRenameNothing() throws {
        func operation(_ tag: String) -> String {
            let parameter = #"{"name": "direction", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc"]}}"#
            return #"{"tags": ["\#(tag)"], "parameters": [\#(parameter)], "responses": {}}"#
        }
        func types(_ paths: [(String, String)]) throws -> Set<String> {
            let items = paths.map { #""/\#($0.0)": {"get": \#(operation($0.1))}"# }.joined(separator: ", ")
            let schemas = #"{"Direction": {"type": "object", "properties": {"a": {"type": "string"}}}}"#
            let text =
                #"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {\#(items)}, "components": {"schemas": \#(schemas)}}"#
            return Set(try ClientPlan(ofDescription: text).namedPlaces.filter { $0.kind == .type }.map(\.name))
        }
        let two = try types([("cats", "Cats"), ("kittens", "Cats")])
        #expect(two == ["Direction", "CatsDirection"])
        #expect(try types([("cats", "Cats"), ("kittens", "Cats"), ("dogs", "Dogs")]) == two)
    }

    @Test func aFirstTagRegroupsNothing() throws {
        let paths = (0..<14).map { #""/things\#($0)": {"get": {"responses": {}}}"# }
        func groups(_ paths: [String]) throws -> [String] {
            let text = #"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {\#(paths.joined(separator: ", "))}}"#
            return try ClientPlan(ofDescription: text).namedPlaces.filter { $0.kind == .group }.map(\.name)
        }
        let old = try groups(paths)
        #expect(old.count == 14)
        let tagged = #""/other": {"get": {"tags": ["Other"], "responses": {}}}"#
        #expect(Set(try groups([tagged] + paths)) == Set(old + ["other"]))
    }
}

/// The names of a client by the places in the description.
private struct ClientNames {
    var places: [String: String] = [:]
    var groups: Set<String> = []

    init(of description: RandomDescription) throws {
        for place in try ClientPlan(ofDescription: description.text).namedPlaces {
            switch place.kind {
            case .group: groups.insert(place.name)
            // The enclosing types have their own entries.
            case .type: places["type \(place.pointer.text)"] = place.name.split(separator: ".").last.map(String.init)
            case .method, .argument, .property, .value, .case: places["\(place.kind) \(place.pointer.text)"] = place.name
            }
        }
    }
}

/// A small description of operations and schemas with names that may collide.
private struct RandomDescription {
    private var operations: [(path: String, method: String, text: String)] = []
    private var schemas: [(name: String, text: String)] = []

    init(_ random: inout SeededGenerator) {
        for _ in 0..<8 { _ = operation(&random, isFirst: true) }
        for _ in 0..<6 { _ = schema(&random, isFirst: true) }
    }

    var text: String {
        var paths: [String] = []
        for operation in operations where !paths.contains(operation.path) { paths.append(operation.path) }
        let items = paths.map { path in
            let methods = operations.filter { $0.path == path }.map { #""\#($0.method)": \#($0.text)"# }
            return #""\#(path)": {\#(methods.joined(separator: ", "))}"#
        }
        let components = schemas.map { #""\#($0.name)": \#($0.text)"# }.joined(separator: ", ")
        return """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {\(items.joined(separator: ", "))},
            "components": {"schemas": {\(components)}}}
            """
    }

    /// Adds an operation or a schema anywhere, often at the front.
    mutating func addAnything(_ random: inout SeededGenerator) -> String {
        Bool.random(using: &random) ? operation(&random) : schema(&random)
    }

    private static func position(_ count: Int, _ random: inout SeededGenerator, isFirst: Bool) -> Int {
        if isFirst { return count }
        return Bool.random(using: &random) ? 0 : Int.random(in: 0...count, using: &random)
    }

    private static let nouns = ["orders", "items", "users", "shipping_labels", "invoices", "reports"]

    mutating func operation(_ random: inout SeededGenerator, under prefix: String = "", isFirst: Bool = false) -> String {
        while true {
            let nouns = (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.nouns.randomElement(using: &random) ?? "" }
            let isItem = Bool.random(using: &random)
            let version = ["", "", "/v1", "/api/v2"].randomElement(using: &random) ?? ""
            let path = version + prefix + "/" + nouns.joined(separator: "/{id}/") + (isItem ? "/{key}" : "")
            let method = ["get", "post", "put", "delete"].randomElement(using: &random) ?? ""
            guard !operations.contains(where: { $0.path == path && $0.method == method }), Set(nouns).count == nouns.count else { continue }
            let verb = ["get", "create", "update", "sync"].randomElement(using: &random) ?? ""
            let id =
                !prefix.isEmpty
                ? nil
                : [nil, nil, "\(verb)_\(nouns[nouns.count - 1])", "\(nouns[0])Controller_\(verb)"].randomElement(using: &random) ?? nil
            let tag = Bool.random(using: &random) ? #""tags": ["\#(nouns[0])"], "# : ""
            let size = Int.random(in: 0..<1000, using: &random)
            let parameters = ["company", "team", "year", "month", "id", "key"].filter { path.contains("{\($0)}") }
            let list = parameters.map { #"{"name": "\#($0)", "in": "path", "required": true, "schema": {"type": "string"}}"# }
            let inline = #"{"type": "object", "properties": {"value\#(size)": {"type": "string", "enum": ["a", "b\#(size)"]}}}"#
            let text = """
                {\(id.map { "\"operationId\": \"\($0)\", " } ?? "")\(tag)"parameters": [\(list.joined(separator: ", "))], \
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": \(inline)}}}}}
                """
            operations.insert((path, method, text), at: Self.position(operations.count, &random, isFirst: isFirst))
            return "\(method) \(path) \(id ?? "")"
        }
    }

    private mutating func schema(_ random: inout SeededGenerator, isFirst: Bool = false) -> String {
        while true {
            let noun = Self.nouns.randomElement(using: &random) ?? ""
            let name =
                ["\(noun)", "get_\(noun)_response", "\(noun)Status", "\(noun)_\(Int.random(in: 0..<50, using: &random))"].randomElement(
                    using: &random
                ) ?? ""
            guard !schemas.contains(where: { $0.name == name }) else { continue }
            let size = Int.random(in: 0..<1000, using: &random)
            let other = schemas.randomElement(using: &random).map { ##", "other": {"$ref": "#/components/schemas/\##($0.name)"}"## } ?? ""
            let text = #"{"type": "object", "properties": {"status\#(size)": {"type": "string", "enum": ["a", "b\#(size)"]}\#(other)}}"#
            schemas.insert((name, text), at: Self.position(schemas.count, &random, isFirst: isFirst))
            return "schema \(name)"
        }
    }
}
