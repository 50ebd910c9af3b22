import Testing

@testable import Planning

/// Signs in values and keys.
@Suite struct SignsTests {
    @Test(
        "Signs in values are spelled out",
        arguments: [
            ("-name", "minusName"), ("+name", "plusName"), ("1:1", "_1_1"), ("v1.0", "v1_0"), ("GMT+1", "gmtPlus1"), ("utf-8", "utf8"),
            ("1.5+2", "_1_5Plus2"), ("-1", "minus1"), ("a-b", "aB"), ("", "empty"), (".5", "_5"), ("5.", "_5"),
        ]
    )
    func value(_ text: String, name: String) {
        #expect(Identifier.value(text, ofOrder: false) == name)
    }

    @Test("A hyphen before a number is a minus if the enumeration has the plus as well")
    func hyphens() {
        #expect(Identifier.value("GMT-1", ofOrder: false, spellsHyphens: true) == "gmtMinus1")
    }

    @Test("The sign of a sort order is a direction")
    func orders() {
        #expect(Identifier.value("-created_at", ofOrder: true) == "createdAtDescending")
        #expect(Identifier.value("+created_at", ofOrder: true) == "createdAtAscending")
        #expect(Identifier.value("created_at", ofOrder: true) == "createdAt")
    }

    @Test("If a name is taken, a few signs are spelled out, and many become a number")
    func spelling() {
        #expect(Identifier.spellingSigns(of: "@id") == "atID")
        #expect(Identifier.spellingSigns(of: "first-name") == "firstHyphenName")
        #expect(Identifier.spellingSigns(of: "-first") == "minusFirst")
        #expect(Identifier.spellingSigns(of: "id") == nil)
        #expect(Identifier.spellingSigns(of: "a, b, and c") == nil)
    }
}
