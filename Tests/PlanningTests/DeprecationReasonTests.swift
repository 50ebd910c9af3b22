import Planning
import Testing

@Suite struct DeprecationReasonTests {
    @Test(
        "The message of a deprecated declaration is the first sentence about the deprecation",
        arguments: [
            ("Lists pets. Deprecated in favor of `findPets`. It is slow.", "Deprecated in favor of `findPets`."),
            ("**Deprecated:** use [find](https://example.com/find) instead.\n\nLists pets.", "use find instead."),
            ("Deprecated. Use `findPets` instead.", "Use `findPets` instead."),
            ("**Deprecation Notice:** This route\nwill be removed.", "This route will be removed."),
            ("This operation is deprecated: newer versions don't have it.", "newer versions don't have it."),
            ("Lists pets. _This_ was deprecated in v2.1!", "_This_ was deprecated in v2.1!"),
        ]
    )
    func reason(text: String, message: String) {
        #expect(Documentation(paragraphs: ["Pets", text], isDeprecated: true).deprecationMessage == message)
        #expect(Documentation(paragraphs: [text]).deprecationMessage == nil)
    }

    @Test(
        "Text without a reason gives no message",
        arguments: ["Lists pets.", "Deprecated.", "**Deprecated**", "This endpoint is deprecated.", "This field is deprecated."]
    )
    func noReason(text: String) {
        #expect(Documentation(paragraphs: [text], isDeprecated: true).deprecationMessage == nil)
    }

    @Test("A long message is cut after a word") func longMessage() {
        let text = "Deprecated because " + Array(repeating: "word", count: 40).joined(separator: " ")
        let message = Documentation(paragraphs: [text], isDeprecated: true).deprecationMessage
        #expect(message == "Deprecated because " + Array(repeating: "word", count: 14).joined(separator: " ") + "…")
    }
}
