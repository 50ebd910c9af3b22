import JSONReading
import Testing

@testable import APIDescription

/// Base URIs, anchors and dynamic anchors (JSON Schema 2020-12, 8.2).
@Suite struct SchemaResourceTests {
    @Test func pointersAreResolvedAgainstTheResourceThenTheFile() {
        let loaded = Loaded(
            schemas: ##"""
                "A": { "$id": "https://example.com/a", "properties": { "b": { "$ref": "#/$defs/B" }, "c": { "$ref": "#/components/schemas/C" } },
                "$defs": { "B": { "type": "integer" } } }, "C": { "type": "string" }
                """##
        )
        #expect(loaded.schema(loaded.property("b", of: "A")?.reference)?.types == [.integer])
        #expect(loaded.schema(loaded.property("c", of: "A")?.reference)?.types == [.string])
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: ["b", "/schemas/b", "https://example.com/schemas/b", "b#", "./x/../b#B", "b#/$defs/Self"])
    func aReferenceIsResolvedAgainstTheIdentifierOfItsResource(text: String) {
        let loaded = Loaded(
            schemas: ##"""
                "A": { "$id": "https://example.com/schemas/a", "properties": { "b": { "$ref": "\##(text)" } } },
                "B": { "$id": "https://example.com/schemas/b", "$anchor": "B", "type": "integer", "$defs": { "Self": { "$ref": "#" } } }
                """##
        )
        var target = loaded.schema(loaded.property("b", of: "A")?.reference)
        if let next = target?.reference { target = loaded.schema(next) }
        #expect(target?.types == [.integer])
        #expect(loaded.diagnostics == [])
    }

    @Test func anAnchorBelongsToItsResource() {
        let loaded = Loaded(
            schemas: ##"""
                "A": { "$id": "https://example.com/a", "items": { "$ref": "#item" }, "$defs": { "i": { "$anchor": "item", "type": "string" } } },
                "B": { "$id": "https://example.com/b", "items": { "$ref": "#item" }, "$defs": { "i": { "$anchor": "item", "type": "integer" } } },
                "C": { "$ref": "https://example.com/b#item" }
                """##
        )
        #expect(loaded.schema(loaded.schema(loaded.schema("A")?.items)?.reference)?.types == [.string])
        #expect(loaded.schema(loaded.schema(loaded.schema("B")?.items)?.reference)?.types == [.integer])
        #expect(loaded.schema(loaded.schema("C")?.reference)?.types == [.integer])
    }

    @Test func selfURLsIdentifyDocumentsAndResolveRelativeReferences() {
        let loaded = Loaded(
            ##"""
            "$self": "https://example.com/api/v2/openapi.json",
            "components": { "schemas": { "A": { "$ref": "https://example.com/api/v2/openapi.json#/components/schemas/B" }, "B": {},
            "C": { "$ref": "https://example.com/api/shared/pet.json" }, "D": { "$ref": "../shared/pet.json" } } }
            """##,
            path: "v2/api.json",
            others: ["shared/pet.json": #"{ "title": "Pet", "$ref": "https://example.com/api/v2/openapi.json#/components/schemas/B" }"#]
        )
        #expect(loaded.schema(loaded.schema("A")?.reference)?.pointer == "#/components/schemas/B")
        #expect(loaded.schema(loaded.schema("C")?.reference)?.title == "Pet")
        #expect(loaded.schema("D")?.reference == loaded.schema("C")?.reference)
        #expect(loaded.schema(loaded.schema(loaded.schema("D")?.reference)?.reference)?.pointer == "#/components/schemas/B")
        #expect(loaded.diagnostics == [])
    }

    private static let page = ##"""
        "User": { "properties": { "id": { "type": "integer" } } },
        "Page": { "$id": "page", "properties": { "items": { "type": "array", "items": { "$dynamicRef": "#item" } }, "meta": { "title": "M" } },
          "$defs": { "item": { "$dynamicAnchor": "item", "title": "Anything" } } }
        """##

    /// The title of the elements of a component's `items`, and whether it shares the `meta` of `Page`.
    private func elements(of name: String, _ schemas: String) -> (String?, Bool) {
        let loaded = Loaded(schemas: Self.page + "," + schemas)
        #expect(loaded.diagnostics == [])
        func end(_ schema: Schema?) -> Schema? {
            guard let schema, let next = schema.reference else { return schema }
            return end(loaded.schema(next))
        }
        let page = end(loaded.schema(name))
        let items = page?.properties.first { $0.name == "items" }?.schema
        let meta = page?.properties.first { $0.name == "meta" }?.schema
        let original = loaded.schema("Page")?.properties.first { $0.name == "meta" }?.schema
        return (end(loaded.schema(loaded.schema(items)?.items))?.title, meta == original)
    }

    @Test(arguments: [
        (##""UserPage": { "$ref": "page", "$defs": { "item": { "$dynamicAnchor": "item", "title": "User" } } }"##, "User"),
        (##""UserPage": { "$id": "users", "$ref": "page", "$defs": { "i": { "$dynamicAnchor": "item", "title": "User" } } }"##, "User"),
        (##""UserPage": { "$ref": "page" }"##, "Anything"),
        (
            ##""UserPage": { "$ref": "#/components/schemas/Inner", "$defs": { "item": { "$dynamicAnchor": "item", "title": "Outer" } } }, "##
                + ##""Inner": { "$ref": "page", "$defs": { "item": { "$dynamicAnchor": "item", "title": "Inner" } } }"##,
            "Outer"
        ),
    ])
    func dynamicReferencesReferToTheOutermostAnchor(schemas: String, title: String) {
        let (found, sharesMeta) = elements(of: "UserPage", schemas)
        #expect(found == title)
        #expect(sharesMeta)
    }

    @Test func anchorsOfUsersOfAGenericSchemaApplyToThem() {
        let loaded = Loaded(
            schemas: ##"""
                "Page": { "items": { "$dynamicRef": "#item" } },
                "Users": { "$ref": "#/components/schemas/Page", "$defs": { "i": { "$dynamicAnchor": "item", "title": "User" } } },
                "Groups": { "$ref": "#/components/schemas/Page", "$defs": { "i": { "$dynamicAnchor": "item", "title": "Group" } } }
                """##
        )
        #expect(loaded.schema(loaded.schema(loaded.schema("Users")?.items)?.reference)?.title == "User")
        #expect(loaded.schema(loaded.schema(loaded.schema("Groups")?.items)?.reference)?.title == "Group")
        #expect(loaded.schema(loaded.schema("Page")?.items)?.reference == nil)
        #expect(loaded.diagnostics.count == 1)
    }

    @Test func theGenericSchemaItselfIsUnchanged() {
        let bound = ##""UserPage": { "$ref": "page", "$defs": { "item": { "$dynamicAnchor": "item", "title": "User" } } }"##
        #expect(elements(of: "Page", bound).0 == "Anything")
    }

    @Test func aSchemaThatExtendsAGenericOneGetsItsOwnCopy() {
        let loaded = Loaded(
            schemas: Self.page
                + ##","UserPage": { "allOf": [{ "$ref": "page" }], "$defs": { "item": { "$dynamicAnchor": "item", "title": "User" } } }"##
        )
        let member = loaded.schema(loaded.schema("UserPage")?.allOf.first)
        let items = member?.properties.first?.schema
        #expect(loaded.schema(loaded.schema(loaded.schema(items)?.items)?.reference)?.title == "User")
    }

    @Test func aRecursiveGenericSchemaRefersToItsOwnCopy() {
        let loaded = Loaded(
            schemas: ##"""
                "Tree": { "$id": "tree", "$dynamicAnchor": "node", "properties": { "data": {}, "children": { "items": { "$dynamicRef": "#node" } } } },
                "Strict": { "$id": "strict", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false }
                """##
        )
        let strict = loaded.api?.components.first { $0.name == "Strict" }?.schema
        let children = loaded.property("children", of: "Strict")
        #expect(loaded.schema(children?.items)?.reference == strict)
        let tree = loaded.api?.components.first { $0.name == "Tree" }?.schema
        #expect(loaded.schema(loaded.property("children", of: "Tree")?.items)?.reference == tree)
    }
}
