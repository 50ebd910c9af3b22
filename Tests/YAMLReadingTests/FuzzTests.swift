import Foundation
import Testing

/// Random texts: each is read or refused without a trap and without much work.
@Suite struct FuzzTests {
    static let seeds = [
        "a: 1\nb:\n  - c\n  - d: {e: [f, 'g', \"h\\n\"]}\n    i: |+2\n        j\n\nk: &l >-\n  m\n  n\n? o\n: *l\n",
        "%YAML 1.2\n%TAG !e! tag:e,1:\n---\n- !e!x &a {b: c}\n- <<: *a\n  d: !!int '1'\n...\n---\n- - - e\n",
        "{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\uD83D\\uDE00\"], b: , ? c : d, 'e''f':g}\n",
        "x:\r\n  - 'a\r\n\r\n    b'\r\n  - \"c \\\r\n    d\"\r\n# e\r\n\u{FEFF}é: 😀\n",
        "a:\n\tb: c\n d:\n   e\n- f\n%g\n@h: `i`\n0x1f: .5\n-: ?\n",
    ]

    @Test func mutatedTextsNeverTrap() throws {
        var random = Seeded(state: 20_240_229)
        var texts = Self.seeds.map { Array($0.utf8) }
        texts += try SuiteCase.all().map(\.text)
        let alphabet = Array("-?:,[]{}#&*!|>'\"%@`~<=. \t\n\r0a\\u_/+".utf8) + [0x00, 0x7F, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0xFF]
        let rounds = 2500
        for _ in 0..<rounds {
            var text = texts[random.below(texts.count)]
            for _ in 0...random.below(4) { mutate(&text, others: texts, alphabet, &random) }
            let reading = Reading(text)
            #expect(reading.node != nil || reading.diagnostics.contains { $0.contains(" error: ") })
            #expect(reading.work <= 3 * text.count, "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
    }

    @Test func prefixesAreReadOrRejected() {
        for seed in Self.seeds {
            let bytes = Array(seed.utf8)
            for count in 0...bytes.count {
                let reading = Reading(Array(bytes.prefix(count)))
                #expect(reading.node != nil || reading.diagnostics.contains { $0.contains(" error: ") })
            }
        }
    }

    private func mutate(_ text: inout [UInt8], others: [[UInt8]], _ alphabet: [UInt8], _ random: inout Seeded) {
        let place = random.below(text.count + 1)
        switch random.below(6) {
        case 0: text.insert(alphabet[random.below(alphabet.count)], at: place)
        case 1 where place < text.count: text.remove(at: place)
        case 2 where place < text.count: text[place] = alphabet[random.below(alphabet.count)]
        case 3: text.removeSubrange(place..<min(text.count, place + random.below(10)))
        case 4:
            let other = others[random.below(others.count)]
            let start = random.below(other.count + 1)
            text.insert(contentsOf: other[start..<min(other.count, start + random.below(20))], at: place)
        default: text.insert(contentsOf: text[place..<min(text.count, place + random.below(20))], at: place)
        }
    }
}

/// Numbers that are the same in each run (SplitMix64).
struct Seeded {
    var state: UInt64

    /// A number from 0 to below the limit, which is above 0.
    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
