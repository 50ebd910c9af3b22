import TestSupport
import Testing

@testable import Rendering

/// The division of declarations among files by the words of their names.
@Suite struct FileDivisionTests {
    @Test func itemsThatFitAreNotDivided() {
        #expect(parts(["Account": 400, "AccountLink": 600]) == [Part(name: "", members: ["Account", "AccountLink"])])
    }

    @Test func longPartsGetTheirOwnFilesAndShortOnesStay() {
        let items = ["Account": 500, "AccountCardSettings": 150, "AccountCardLimit": 100, "AccountLink": 199, "AccountTax": 200]
        #expect(
            parts(items, after: ["Account"]) == [
                Part(name: "AccountCard", members: ["AccountCardLimit", "AccountCardSettings"]),
                Part(name: "AccountTax", members: ["AccountTax"]), Part(name: "", members: ["Account", "AccountLink"]),
            ]
        )
    }

    @Test func tooManyShortItemsAreDividedByTheirFirstLetters() {
        let letters = "ABCDEFGHIJKL".map { String($0) }
        let divided = parts(items(letters.flatMap { [$0 + "x", $0 + "y", $0 + "z"] }, lines: 199))
        #expect(divided.map { $0.name } == letters)
        #expect(divided.allSatisfy { $0.members.count == 3 })
    }

    @Test func aLetterWithTooManyItemsIsFollowedByTheNextOne() {
        let letters = "abcdefghijkl".map { "A\($0)" }
        let divided = parts(items(letters.flatMap { [$0 + "x", $0 + "y", $0 + "z"] }, lines: 199))
        #expect(divided.map { $0.name } == letters.map { $0.uppercased() })
    }

    private func items(_ names: [String], lines: Int) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, lines) })
    }

    @Test func noPartIsTooLongUnlessASingleItemIs() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<200 {
            let items = randomItems(&random)
            for part in parts(items) + partsByFirstWord(items) where part.members.count > 1 {
                #expect(part.members.reduce(0) { $0 + (items[$1] ?? 0) } <= 1_900)
            }
        }
    }

    @Test func everyItemIsInOnePart() {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<200 {
            let items = randomItems(&random)
            #expect(partsByFirstWord(items).flatMap(\.members).sorted() == items.keys.sorted())
            #expect(parts(items).flatMap(\.members).sorted() == items.keys.sorted())
        }
    }

    @Test func anAdditionAffectsTheFilesWithTheSameFirstWordAlone() {
        var random = SeededGenerator(seed: 3)
        var (additions, single) = (0, 0)
        for _ in 0..<100 {
            let old = randomItems(&random)
            let (name, lines) = randomItem(&random)
            guard old[name] == nil else { continue }
            let new = old.merging([name: lines]) { $1 }
            let (before, after) = (partsByFirstWord(old), partsByFirstWord(new))
            let word = FileDivision.words(of: name)[0]
            func others(_ parts: [Part]) -> [Part] { parts.filter { FileDivision.words(of: $0.members[0])[0] != word } }
            #expect(others(before) == others(after), "\(name) changes other files")
            additions += 1
            if before.count(where: { !after.contains($0) }) <= 1 { single += 1 }
        }
        #expect(single > additions * 9 / 10, "an addition changes more than one file in \(additions - single) of \(additions) cases")
    }

    @Test(arguments: [
        ("PaymentIntent", ["Payment", "Intent"]), ("URLSessionTask", ["URL", "Session", "Task"]), ("APIError", ["API", "Error"]),
        ("pet", ["pet"]), ("V1Pod", ["V1", "Pod"]), ("OAuth2Token", ["O", "Auth2", "Token"]), ("Überweisung", ["Überweisung"]),
    ])
    func namesAreSplitBeforeCapitals(name: String, words: [String]) {
        #expect(FileDivision.words(of: name) == words)
    }

    private struct Part: Equatable {
        var name: String
        var members: [String]
    }

    /// - Parameter words: The first words of all items, which don't count.
    private func parts(_ items: [String: Int], after words: [String] = []) -> [Part] {
        let items = items.sorted { $0.key < $1.key }
        let division = FileDivision(
            of: items.map { FileDivision.Item(words: Array(FileDivision.words(of: $0.key).dropFirst(words.count)), lines: $0.value) }
        )
        return division.parts.map { part in
            Part(name: part.words.isEmpty ? "" : words.joined() + part.name, members: part.items.map { items[$0].key })
        }.sorted { ($0.name.isEmpty ? "~" : $0.name) < ($1.name.isEmpty ? "~" : $1.name) }
    }

    private func partsByFirstWord(_ items: [String: Int]) -> [Part] {
        let items = items.sorted { $0.key < $1.key }
        let division = FileDivision(byFirstWordOf: items.map { .init(words: FileDivision.words(of: $0.key), lines: $0.value) })
        return division.parts.map { part in Part(name: part.name, members: part.items.map { items[$0].key }) }
    }

    private func randomItems(_ random: inout SeededGenerator) -> [String: Int] {
        let count = Int.random(in: 1...120, using: &random)
        return Dictionary((0..<count).map { _ in randomItem(&random) }) { first, _ in first }
    }

    private func randomItem(_ random: inout SeededGenerator) -> (name: String, lines: Int) {
        let words = ["Account", "Bank", "Card", "Create", "Link", "Payment", "Tax", "Update"]
        let count = Int.random(in: 1...4, using: &random)
        let name = (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined()
        return (name, Int.random(in: 1...(Bool.random(using: &random) ? 60 : 900), using: &random))
    }
}
