import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct JSONWriterTests {
    @Test func doublesAreWrittenLikeTheirDescription() throws {
        var random = SeededGenerator(seed: 3)
        var wrong: [String] = []
        for index in 0..<120_000 {
            let value = Self.double(index, from: &random)
            let text = String(decoding: value.jsonData(), as: UTF8.self)
            if text != Self.text(of: value) { wrong.append("\(text) instead of \(value)") }
            if try Double(jsonData: Data(text.utf8)).bitPattern != value.bitPattern { wrong.append("\(text) is another number") }
        }
        #expect(wrong.isEmpty)
    }

    /// Returns numbers from 10^-45 to 10^20 of any bits, powers of two and their neighbors, and decimal numbers of all lengths.
    private static func double(_ index: Int, from random: inout SeededGenerator) -> Double {
        let bits = random.next()
        let power = 1023 + Int.random(in: -140...65, using: &random)
        switch index % 4 {
        case 0: return Double(bitPattern: bits & (1 << 63 | 1 << 52 - 1) | UInt64(power) << 52)
        case 1: return Double(bitPattern: UInt64(power) << 52 + bits % 3 - 1)
        case 2: return Double(Int64(bitPattern: bits) >> Int64.random(in: 0...63, using: &random)) / [1, 10, 1000, 1e6, 1e15][index % 5]
        default: return Double(bits >> UInt64.random(in: 12...63, using: &random)) * [1e-3, 1e-7, 1e-20, 1e-45][index / 4 % 4]
        }
    }

    private static func text(of value: Double) -> String {
        if value.magnitude <= 0x1p53, let integer = Int(exactly: value), value != 0 || value.sign == .plus { return "\(integer)" }
        return value.description.hasSuffix(".0") ? String(value.description.dropLast(2)) : value.description
    }

    @Test func integersOfAllLengthsAreWritten() {
        var values: [Int] = [0, .min, .max]
        var power = 1
        for _ in 0..<18 {
            power *= 10
            values += [power - 1, power, power + 1, -power, 1 - power, power / 9 * 5]
        }
        #expect(values.jsonData() == Data("[\(values.map(\.description).joined(separator: ","))]".utf8))
    }

    @Test func charactersAreEscapedAtEachPosition() throws {
        for count in 0...40 {
            for position in 0..<max(count, 1) {
                for special in ["", "\"", "\\", "\n", "\u{0}", "\u{1F}", " ", "!", "#", "\u{7F}", "é", "語", "👍"] {
                    let text = String(repeating: "a", count: position) + special + String(repeating: "]", count: count - position)
                    let json = String(decoding: [text, text].jsonData(), as: UTF8.self)
                    let escaped = special.unicodeScalars.map(Self.escape).joined()
                    let quoted = "\"" + text.replacing(special, with: escaped, maxReplacements: special.isEmpty ? 0 : 1) + "\""
                    #expect(json == "[\(quoted),\(quoted)]")
                    #expect(try [String](jsonData: Data(json.utf8)) == [text, text])
                }
            }
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case "\n": "\\n"
        case "\u{0}": "\\u0000"
        case "\u{1F}": "\\u001f"
        default: String(scalar)
        }
    }

    @Test func longTextsAreWritten() throws {
        var random = SeededGenerator(seed: 4)
        for count in [0, 1, 100, 5_000, 30_000] {
            let values = (0..<count).map { _ in String(repeating: "\n\"é", count: Int.random(in: 0...9, using: &random)) + "text" }
            let data = values.jsonData()
            #expect(try [String](jsonData: data) == values)
            #expect(try JSONDecoder().decode([String].self, from: data) == values)
        }
        let long = String(repeating: "0123456789", count: 100_000)
        #expect([long].jsonData() == Data("[\"\(long)\"]".utf8))
    }

    @Test func keysAreEscapedAndSorted() throws {
        let values = ["b\"": 1, "a\n": 2, "": 3, "ab": 4, "🦊": 5]
        #expect(String(decoding: values.jsonData(), as: UTF8.self) == #"{"":3,"a\n":2,"ab":4,"b\"":1,"🦊":5}"#)
        let pretty = values.jsonData(pretty: true)
        #expect(String(decoding: pretty, as: UTF8.self).hasPrefix("{\n  \"\": 3,\n  \"a\\n\": 2,\n"))
        #expect(try [String: Int](jsonData: pretty) == values)
    }
}
