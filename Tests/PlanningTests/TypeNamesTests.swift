import APIDescription
import Reporting
import Testing

@testable import Planning

struct TypeNamesTests {
    @Test func aNestedTypeIsNamedAfterItsProperty() {
        #expect(types(ofProperties: ["file_info", "Data", "type", "address"]) == ["A", "A.FileInfo", "A.Payload", "A.Kind", "A.Address"])
    }

    /// An enum case and a type of one name are an error of the compiler.
    @Test func typesInScriptsWithoutCapitalsDifferFromTheirCases() {
        #expect(types(ofProperties: ["地址", "2fa"]) == ["A", "A.地址Value", "A._2faValue"])
    }

    @Test func libraryTypesAreNotShadowed() {
        #expect(types(ofProperties: ["string", "JSONValue", "a"]) == ["A", "A.StringValue", "A.JSONValueValue", "A.AValue"])
    }

    /// The types of a component `A` whose properties are inline objects.
    private func types(ofProperties names: [String]) -> [String] {
        let properties = names.map { #""\#($0)": {"type": "object", "properties": {"id": {"type": "string"}}}"# }.joined(separator: ",")
        let text = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},
             "components": {"schemas": {"A": {"type": "object", "properties": {\(properties)}}}}}
            """
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        guard let api = API.load(path: "api.json", files: &files, readFile: { _ in Array(text.utf8) }, diagnostics: &diagnostics) else {
            return []
        }
        let plan = ClientPlan(
            of: api,
            options: ClientOptions(module: "M", clientName: "C"),
            diagnostics: &diagnostics
        )
        return plan.models.flatMap { typeNames(in: $0.declaration) }
    }

    private func typeNames(in declaration: Declaration) -> [String] {
        switch declaration {
        case .structure(let structure): [structure.name.text] + structure.nested.flatMap(typeNames)
        case .union(let union): [union.name.text] + union.nested.flatMap(typeNames)
        case .openEnum(let openEnum): [openEnum.name.text]
        case .alias(let alias), .wrapper(let alias): [alias.name.text]
        }
    }
}
