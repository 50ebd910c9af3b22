import APIDescription
import Planning
import Reporting
import Testing

/// The operations and schemas that are selected from a description.
@Suite struct SelectionTests {
    private static let description = #"""
        {
          "openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
          "paths": {
            "/pets": {
              "get": {"operationId": "listPets", "tags": ["pets"], "responses": {"200": {"description": "", "content": {
                "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}},
              "post": {"operationId": "addPet", "tags": ["pets", "admin"], "requestBody": {"content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}}}, "responses": {"204": {"description": ""}}}
            },
            "/pets/{id}/photo": {
              "get": {"operationId": "getPhoto", "tags": ["photos"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/PetID"}}],
                "responses": {"default": {"description": "", "content": {
                  "application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}
            },
            "/admin/state": {"get": {"operationId": "getState", "tags": ["admin"], "responses": {"204": {"description": ""}}}}
          },
          "webhooks": {"petAdded": {"post": {"requestBody": {"content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/Notice"}}}}, "responses": {"204": {"description": ""}}}}},
          "components": {"schemas": {
            "Pet": {"type": "object", "properties": {"owner": {"$ref": "#/components/schemas/Owner"}, "id": {"type": "string"}}},
            "Owner": {"type": "object", "properties": {"pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}},
            "NewPet": {"type": "object", "discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}},
            "NewCat": {"allOf": [{"$ref": "#/components/schemas/NewPet"}, {"properties": {"claws": {"$ref": "#/components/schemas/Claws"}}}]},
            "Claws": {"type": "object", "additionalProperties": {"type": "string"}},
            "PetID": {"type": "string", "enum": ["a", "b"]},
            "Problem": {"anyOf": [{"$ref": "#/components/schemas/Reason"}, {"type": "string"}]},
            "Reason": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Notice": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Forgotten": {"type": "object", "properties": {"other": {"$ref": "#/components/schemas/AlsoForgotten"}}},
            "AlsoForgotten": {"type": "object", "properties": {"text": {"type": "string"}}}
          }}
        }
        """#

    private func select(_ selection: Selection) throws -> (api: API, messages: [String]) {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let bytes = Array(Self.description.utf8)
        let api = try #require(API.load(path: "api.json", files: &files, readFile: { _ in bytes }, diagnostics: &diagnostics))
        #expect(diagnostics.list.isEmpty)
        return (api.selecting(selection, diagnostics: &diagnostics), diagnostics.list.map(\.message.text))
    }

    struct Case: Sendable {
        var include: [Selection.Selector] = []
        var exclude: [Selection.Selector] = []
        var operations: [String]
    }

    @Test(arguments: [
        Case(operations: ["listPets", "addPet", "getPhoto", "getState"]),
        Case(include: [.init(.tags, "admin")], operations: ["addPet", "getState"]),
        Case(include: [.init(.tags, "photos"), .init(.operations, "listPets")], operations: ["listPets", "getPhoto"]),
        Case(include: [.init(.paths, "/pets")], operations: ["listPets", "addPet"]),
        Case(include: [.init(.paths, "/pets*")], operations: ["listPets", "addPet", "getPhoto"]),
        Case(include: [.init(.paths, "*/{*}/*o")], operations: ["getPhoto"]),
        Case(include: [.init(.paths, "*")], exclude: [.init(.paths, "/admin/*")], operations: ["listPets", "addPet", "getPhoto"]),
        Case(include: [.init(.methods, "POST")], operations: ["addPet"]),
        Case(include: [.init(.tags, "pets")], exclude: [.init(.methods, "post")], operations: ["listPets"]),
        Case(exclude: [.init(.tags, "admin"), .init(.operations, "getPhoto")], operations: ["listPets"]),
    ])
    func operationsAreSelected(_ wanted: Case) throws {
        let (api, messages) = try select(Selection(include: wanted.include, exclude: wanted.exclude))
        #expect(api.operations.compactMap(\.id) == wanted.operations)
        #expect(api.leftOut.count == 4 - wanted.operations.count)
        #expect(api.components.count == 11)
        #expect(messages.isEmpty)
    }

    @Test func omittedOperationsAreListedWithTheReason() throws {
        let selection = Selection(include: [.init(.tags, "pets"), .init(.tags, "photos")], exclude: [.init(.paths, "*/photo")])
        #expect(
            try select(selection).api.leftOut == [
                Remark(pointer: "#/paths/~1pets~1{id}~1photo/get", why: "`exclude` matches it by the path \"*/photo\""),
                Remark(pointer: "#/paths/~1admin~1state/get", why: "`include` doesn't match it"),
            ]
        )
    }

    @Test(arguments: [
        ([], ["Pet", "Owner", "NewPet", "NewCat", "Claws", "PetID", "Problem", "Reason", "Notice"]),
        ([Selection.Selector(.operations, "listPets")], ["Pet", "Owner", "Notice"]),
        ([Selection.Selector(.operations, "addPet")], ["NewPet", "NewCat", "Claws", "Notice"]),
        ([Selection.Selector(.operations, "getPhoto")], ["PetID", "Problem", "Reason", "Notice"]),
        ([Selection.Selector(.operations, "getState")], ["Notice"]),
    ])
    func unreachedSchemasAreOmitted(include: [Selection.Selector], schemas: [String]) throws {
        let api = try select(Selection(include: include, schemas: .reached)).api
        #expect(api.components.map(\.name) == schemas)
        let reasons = api.leftOut.filter { $0.pointer.tokens.first == "components" }
        #expect(reasons.count == 11 - schemas.count)
        #expect(reasons.contains(Remark(pointer: "#/components/schemas/Forgotten", why: "no selected operation refers to it")))
    }

    /// An omitted schema also omits the schemas that only it refers to, and the report counts both.
    @Test func omittedOperationsDeclareNothing() throws {
        let api = try select(Selection(include: [.init(.operations, "getState")], schemas: .reached)).api
        var diagnostics = Diagnostics()
        let options = ClientOptions(module: "PetsAPI", clientName: "Pets")
        let plan = ClientPlan(of: api, options: options, diagnostics: &diagnostics)
        #expect(plan.models.map(\.declaration.name.text) == ["Notice"])
        #expect(plan.report.schemasInDescription == 11)
        #expect(plan.report.schemasEmitted == 1)
        #expect(plan.report.operationsInDescription == 4)
        #expect(plan.report.operationsEmitted == 1)
    }

    @Test(arguments: [
        (Selection.Selector(.tags, "pest"), #"no operation has the tag "pest"; did you mean "pets"?"#),
        (Selection.Selector(.tags, "Pets"), #"no operation has the tag "Pets"; did you mean "pets"?"#),
        (Selection.Selector(.paths, "/pet"), #"no operation has the path "/pet"; did you mean "/pets"?"#),
        (Selection.Selector(.operations, "listPet"), #"no operation has the operationId "listPet"; did you mean "listPets"?"#),
        (Selection.Selector(.methods, "delete"), #"no operation has the method "delete""#),
    ])
    func selectorsThatMatchNothingAreWarnings(selector: Selection.Selector, message: String) throws {
        let (api, messages) = try select(Selection(exclude: [selector]))
        #expect(messages == [message])
        #expect(api.operations.count == 4)
    }
}
