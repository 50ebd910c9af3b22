import APIDescription
import Reporting
import Testing

@testable import Planning

/// The properties that distinguish null from absence.
@Suite struct NullDistinctionTests {
    private static let description = #"""
        {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {"/items": {
          "get": {"operationId": "list", "responses": {"200": {"description": "Items",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Received"}}}}}},
          "put": {"operationId": "put", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}}}},
            "responses": {"200": {"description": "Item", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}}}}}},
          "post": {"operationId": "add", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}},
            "responses": {"204": {"description": "Done"}}}}},
        "components": {"schemas": {
          "Received": {"type": "object", "properties": {"note": {"type": ["string", "null"]}}},
          "Both": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": true},
            "note": {"type": ["string", "null"]}}},
          "Sent": {"type": "object", "properties": {"note": {"type": ["string", "null"]}}}}}}
        """#

    @Test(
        "A property tells null from absence where requests send it, unless the options decide",
        arguments: [
            (NullDistinction.sent, ["Both", "BothInput", "Sent"]), (.always, ["Both", "BothInput", "Received", "Sent"]), (.never, []),
        ]
    )
    func distinction(_ nulls: NullDistinction, names: [String]) throws {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let api = API.load(
            path: "spec.json",
            files: &sources,
            readFile: { _ in [UInt8](Self.description.utf8) },
            diagnostics: &diagnostics
        )
        let options = ClientOptions(module: "Example", clientName: "Client", nulls: nulls)
        let plan = ClientPlan(of: try #require(api), options: options, diagnostics: &diagnostics)
        let distinguishing = plan.models.compactMap { model -> String? in
            guard case .structure(let structure) = model.declaration,
                structure.properties.contains(where: { $0.presence == .optionalNullable })
            else { return nil }
            return structure.name.text
        }
        #expect(distinguishing.sorted() == names)
    }
}
