import Testing

@testable import APIDescription

struct NodePointerTests {
    @Test(arguments: ["#", "#/components/schemas/Pet", "b.json#/a~1b/c~0d/0", "x/b.yaml#"])
    func textSurvivesARoundTrip(text: String) {
        #expect(NodePointer(text).text == text)
    }

    @Test(
        arguments: [
            ("#/paths/~1pets/get", true),
            ("#/paths/~1pets/additionalOperations/COPY", true),
            ("#/paths/~1pets/parameters", false),
            ("#/paths/~1pets/get/parameters", false),
            ("#/components/schemas/get", false),
            ("other.json#/paths/~1pets/get", false),
        ]
    )
    func operationsAreKnownByTheirPointers(text: String, isOperation: Bool) {
        #expect(NodePointer(text).isOperation == isOperation)
    }

    @Test(
        arguments: [
            ("#/components/schemas/a~1b", "a/b"),
            ("other.json#/components/schemas/Pet", "Pet"),
            ("#/components/schemas/Pet/items", nil),
            ("#/components/responses/Pet", nil),
        ] as [(String, String?)]
    )
    func componentSchemasAreKnownByTheirPointers(text: String, name: String?) {
        #expect(NodePointer(text).componentSchemaName == name)
    }

    @Test func aPointerMovesWithItsParent() {
        let pointer: NodePointer = "a.json#/A/items/x"
        #expect(pointer.moved(from: "a.json#/A", to: "#/B") == "#/B/items/x")
        #expect(pointer.moved(from: "#/A", to: "#/B") == pointer)
    }
}
