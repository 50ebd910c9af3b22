import Reporting

@testable import APIDescription

/// A description loaded from string literals, with its diagnostics.
struct Loaded {
    var api: API?
    /// As `path:line:column: severity: message`.
    var diagnostics: [String]
    var files = SourceFiles()

    /// - Parameters:
    ///   - text: The file `api.json`.
    ///   - others: Further files, by path.
    ///   - overlays: The paths of those that are overlays.
    init(text: String, path: String = "api.json", others: [String: String] = [:], overlays: [String] = []) {
        var diagnostics = Diagnostics()
        let readFile: (String) -> [UInt8]? = { ($0 == path ? text : others[$0]).map { Array($0.utf8) } }
        api = API.load(path: path, overlays: overlays, files: &files, readFile: readFile, diagnostics: &diagnostics)
        self.diagnostics = diagnostics.list.map { [files] in $0.formatted(in: files) }
    }

    /// A description of OpenAPI 3.1 that holds these members, the first of which begins on line 2.
    init(_ members: String, path: String = "api.json", others: [String: String] = [:]) {
        let text = """
            { "openapi": "3.1.0", "info": { "title": "Test", "version": "1" },
            \(members)
            }
            """
        self.init(text: text, path: path, others: others)
    }

    /// A description with these component schemas, the first of which begins on line 3.
    init(schemas: String, others: [String: String] = [:]) {
        self.init(
            """
            "components": { "schemas": {
            \(schemas)
            } }
            """,
            others: others
        )
    }

    /// The component schema of that name.
    func schema(_ name: String) -> Schema? {
        guard let api, let component = api.components.first(where: { $0.name == name }) else { return nil }
        return api.schemas[component.schema]
    }

    func schema(_ id: SchemaID?) -> Schema? {
        id.flatMap { api?.schemas[$0] }
    }

    /// The schema of a property of a component schema.
    func property(_ name: String, of component: String) -> Schema? {
        schema(schema(component)?.properties.first { $0.name == name }?.schema)
    }

    var operation: Operation? { api?.operations.first }
}
