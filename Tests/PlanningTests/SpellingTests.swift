import APIDescription
import Testing

@testable import Planning

struct FileNamesTests {
    @Test func fileNamesAreUniqueOnEveryFileSystem() {
        var files = FileNames(reserved: ["JSONValue"])
        let names = ["Pet", "pet", "PET2", "Pet", "jsonValue", "Größe", "GRÖSSE", "größe"].map { files.take($0) }
        #expect(names == ["Pet", "pet2", "PET22", "Pet3", "jsonValue2", "Größe", "GRÖSSE", "größe2"])
    }

    @Test(arguments: [("a", 300), ("文", 200), ("🚀", 100), ("e\u{301}\u{302}\u{303}", 60), ("👩‍👩‍👧‍👦", 40)])
    func fileNamesFitEveryFileSystem(letter: String, count: Int) {
        var files = FileNames(reserved: [])
        let names = (0..<12).map { _ in files.take(String(repeating: letter, count: count)) }
        #expect(Set(names).count == 12)
        #expect(names.allSatisfy { "\($0).swift".utf8.count <= 255 })
    }

    @Test func alternativeNamesArePreferredToNumbers() {
        var files = FileNames(reserved: [])
        let names = ["Pet", "Pet", "Pet"].map { files.take($0, else: "PetModels") }
        #expect(names == ["Pet", "PetModels", "Pet2"])
    }

    @Test func composedAndDecomposedAccentsAreEqual() {
        var files = FileNames(reserved: [])
        #expect([files.take("Caf\u{E9}"), files.take("Cafe\u{301}")].map(\.last) == ["\u{E9}", "2"])
    }
}

struct SpellingTests {
    @Test(
        arguments: [
            ("Session.State", nil, "Session.State"),
            ("Session.State", "Session", "State"),
            ("Session.State", "Session.Settings", "Session.State"),
            ("Session.Settings.Mode", "Session", "Session.Settings.Mode"),
            ("Session.Settings.Mode", "Session.Settings", "Mode"),
            ("Session", "Session", "Session"),
            ("Session.State", "Message", "Session.State"),
        ] as [(String, String?, String)]
    )
    func namesAreShortInTheirScope(name: String, scope: String?, text: String) {
        let scope = scope.map(Self.name)
        #expect(Self.name(name).text(in: scope) == text)
        #expect(TypeReference.declared(Self.name(name)).spelling(in: scope) == text)
    }

    @Test func namesNest() {
        let name = QualifiedName(["Session"]).nested("Settings").nested("Mode")
        #expect(name.text == "Session.Settings.Mode")
        #expect(name.last == "Mode")
    }

    @Test(
        arguments: [
            (.builtIn(.string), "String"),
            (.builtIn(.json), "JSONValue"),
            (.array(.builtIn(.int64)), "[Int64]"),
            (.array(.optional(.builtIn(.date))), "[Date?]"),
            (.dictionary(.array(.builtIn(.bool))), "[String: [Bool]]"),
            (.optional(.dictionary(.optional(.builtIn(.uuid)))), "[String: UUID?]?"),
            (.array(.declared(QualifiedName(["A", "B"]))), "[A.B]"),
        ] as [(TypeReference, String)]
    )
    func typesAreSpelledInShort(type: TypeReference, spelling: String) {
        #expect(type.spelling() == spelling)
    }

    @Test(
        arguments: [
            (.builtIn(.date), ["Foundation"]), (.array(.builtIn(.uuid)), ["Foundation"]),
            (.dictionary(.optional(.builtIn(.data))), ["Foundation"]), (.builtIn(.string), []), (.builtIn(.calendarDate), []),
            (.declared(QualifiedName(["Date"])), []), (.chosen(ChosenType(spelling: "Money")), []),
            (.array(.chosen(ChosenType(spelling: "Money", module: "Currency"))), ["Currency"]),
        ] as [(TypeReference, Set<String>)]
    )
    func modulesOfTypesAreKnown(type: TypeReference, modules: Set<String>) {
        #expect(type.modules == modules)
    }

    @Test func onlyArraysAndDictionariesArePointers() {
        let name = QualifiedName(["A"])
        #expect(TypeReference.declared(name).storedInline == name)
        #expect(TypeReference.optional(.declared(name)).storedInline == name)
        #expect(TypeReference.array(.declared(name)).storedInline == nil)
        #expect(TypeReference.optional(.dictionary(.declared(name))).storedInline == nil)
        #expect(TypeReference.builtIn(.int).storedInline == nil)
    }

    private static func name(_ text: String) -> QualifiedName {
        QualifiedName(text.split(separator: ".").map(String.init))
    }
}
