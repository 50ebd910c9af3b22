import TestSupport
import Testing

@testable import Planning

struct NameScopeTests {
    private func names(_ wanted: [String], reserved: Set<String> = [], else suffix: String = "") -> [String] {
        var scope = NameScope(reserved: reserved)
        return wanted.map { scope.take($0, else: suffix) }
    }

    @Test func theFirstOwnerKeepsTheName() {
        #expect(names(["id", "id", "id"]) == ["id", "id2", "id3"])
        #expect(names(["id", "id", "id"], else: "Value") == ["id", "id2", "id3"])
    }

    @Test func aReservedNameGetsTheSuffix() {
        #expect(names(["hash", "hash", "name"], reserved: ["hash"], else: "Value") == ["hashValue", "hashValue2", "name"])
        #expect(names(["hash"], reserved: ["hash", "hashValue"], else: "Value") == ["hashValue2"])
    }

    @Test func aNumberIsNotReadAsPartOfTheName() {
        #expect(names(["_10", "_10", "_102"]) == ["_10", "_10No2", "_102"])
    }

    @Test func takenNumberedNamesAreSkipped() {
        #expect(names(["id2", "id", "id"]) == ["id2", "id", "id3"])
    }

    @Test func canonicallyEquivalentNamesAreEqual() {
        #expect(names(["caf\u{E9}", "cafe\u{301}"]).map { Array($0.unicodeScalars).count } == [4, 6])
    }

    @Test func namesAreCaseSensitive() {
        #expect(names(["ab", "aB"]) == ["ab", "aB"])
    }

    @Test func namesAreUniqueAndDeterministic() {
        var random = SeededGenerator(seed: 7)
        let wanted = (0..<3000).map { _ in
            "ab1".randomElement(using: &random).map { "\($0)\(Int.random(in: 1...30, using: &random))" } ?? ""
        }
        let given = names(wanted, else: "Value")
        #expect(Set(given).count == wanted.count)
        #expect(names(wanted, else: "Value") == given)
    }

    @Test func unrelatedNamesDoNotChangeOthers() {
        var random = SeededGenerator(seed: 8)
        let wanted = (0..<200).map { _ in ["id", "name", "id2", "nameValue"].randomElement(using: &random) ?? "" }
        let given = names(wanted, else: "Value")
        for position in [0, 1, 57, 200] {
            var more = wanted
            more.insert("other", at: position)
            var expected = given
            expected.insert("other", at: position)
            #expect(names(more, else: "Value") == expected)
        }
    }
}
