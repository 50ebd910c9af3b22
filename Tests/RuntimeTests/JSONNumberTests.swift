import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct JSONNumberTests {
    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("1", 1), ("-1", -1), ("1.0", 1), ("1e2", 100), ("1E+2", 100), ("-1.50e1", -15), ("100e-2", 1),
            ("0e999999999999", 0),
            ("0.000", 0), ("123456789012345678", 123_456_789_012_345_678), ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9223372036854775807.000", .max), ("-9.223372036854775808e18", .min), ("922337203685477580700000000000e-11", .max),
            ("1.00000000000000000000000000000000000000", 1), ("0.00000000000000000000000000000012e32", 12),
        ] as [(String, Int)]
    )
    func integers(_ text: String, _ expected: Int) throws {
        #expect(try Int(jsonData: Data(text.utf8)) == expected)
        #expect(try Int64(jsonData: Data(text.utf8)) == Int64(expected))
        #expect(try Int(jsonData: expected.jsonData()) == expected)
        #expect(JSONNumber(text)?.integer == expected)
    }

    @Test(arguments: ["1.5", "1e-1", "0.1", "15e-1", "1e-999999999999", "9223372036854775807.5", "1.00000000000000000000000000000000001"])
    func fractionsAreNotIntegers(_ text: String) {
        #expect(throws: JSONError(path: "", expectation: "an integer", found: text, offset: 0)) { try Int(jsonData: Data(text.utf8)) }
    }

    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "1e19", "18446744073709551616", "99999999999999999999", "1e999999999999",
        "9223372036854775807e1",
    ])
    func integersOutOfRange(_ text: String) {
        #expect(throws: JSONError(path: "", expectation: "an integer of at most 64 bits", found: text, offset: 0)) {
            try Int64(jsonData: Data(text.utf8))
        }
    }

    @Test func integersOf32BitsAreChecked() throws {
        #expect(try Int32(jsonData: Data("-2147483648".utf8)) == .min)
        #expect(try Int32(jsonData: Data("2147483647".utf8)) == .max)
        #expect(throws: JSONError(path: "", expectation: "an integer of at most 32 bits", found: "2147483648", offset: 1)) {
            try Int32(jsonData: Data(" 2147483648".utf8))
        }
    }

    @Test(arguments: [
        "0", "-0", "1", "1.5", "0.1", "-2.5e-3", "1e22", "1e23", "123456789012345678", "9007199254740993", "0.30000000000000004", "5e-324",
        "2.2250738585072011e-308", "2.2250738585072014e-308", "1.7976931348623157e308", "1e-400", "8.5e-5", "179769313486231570793e288",
        "0.000000000000000000000000000000000000000000000000000000000000000000000000000000000001e83",
        "3.14159265358979323846264338327950288",
    ])
    func doublesAreRoundedCorrectly(_ text: String) throws {
        let expected = try #require(Double(text))
        let value = try Double(jsonData: Data(text.utf8))
        #expect(value.bitPattern == expected.bitPattern)
        #expect(try Double(jsonData: value.jsonData()).bitPattern == expected.bitPattern)
    }

    @Test func doublesOfAnyBitsAreRoundedCorrectly() throws {
        var random = SystemRandomNumberGenerator()
        var wrong: [String] = []
        for _ in 0..<100_000 {
            // Any bits, then numbers as people write them: up to 19 digits, the point anywhere.
            let any = Double(bitPattern: random.next())
            let digits = String(random.next() >> UInt64.random(in: 1...60))
            let point = Int.random(in: 0...19)
            let text = String(repeating: "0", count: max(point + 1 - digits.count, 0)) + digits
            let plain = point == 0 ? digits : "\(text.dropLast(point)).\(text.suffix(point))"
            for text in [any.isFinite ? "\(any)" : "0", plain, "-\(digits)e-\(point)"] {
                if try Double(jsonData: Data(text.utf8)).bitPattern != Double(text)?.bitPattern { wrong.append(text) }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: ["1e400", "-1e309", "1.7976931348623159e308"])
    func doublesOutOfRange(_ text: String) {
        let error = JSONError(path: "", expectation: "a number within the range of a double", found: text, offset: 0)
        #expect(throws: error) { try Double(jsonData: Data(text.utf8)) }
    }

    @Test func doublesAreWrittenShortest() {
        let table: [(Double, String)] = [
            (0, "0"), (-0.0, "-0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (1e15, "1000000000000000"),
            (9_007_199_254_740_992, "9007199254740992"),
            (1e16, "1e+16"), (1e100, "1e+100"), (1e-5, "1e-05"), (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
            (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"),
        ]
        for (value, text) in table {
            #expect(String(decoding: value.jsonData(), as: UTF8.self) == text)
        }
        #expect(Float(0.1).jsonData() == Data("0.1".utf8))
        #expect(Float.infinity.jsonData() == Data("null".utf8))
    }

    @Test func randomDoublesRoundTrip() throws {
        var random = SeededGenerator(seed: 1)
        var values: [Double] = []
        while values.count < 200_000 {
            let value = Double(bitPattern: random.next())
            if value.isFinite { values.append(value) }
        }
        let short = (0..<20_000).map { _ in
            Double(Int64(truncatingIfNeeded: random.next()) >> 20) / [1, 10, 100, 1_000, 1e6][Int(random.next() % 5)]
        }
        #expect(try [Double](jsonData: (values + short).jsonData()).map(\.bitPattern) == (values + short).map(\.bitPattern))
        let floats = values.map { Float($0) }.filter(\.isFinite)
        #expect(try [Float](jsonData: floats.jsonData()).map(\.bitPattern) == floats.map(\.bitPattern))
    }

    @Test func randomIntegersRoundTrip() throws {
        var random = SeededGenerator(seed: 2)
        let values = (0..<50_000).map { _ in Int(truncatingIfNeeded: random.next()) >> Int(random.next() % 64) }
        #expect(try [Int](jsonData: values.jsonData()) == values)
        #expect(values.jsonData() == Data("[\(values.map(String.init).joined(separator: ","))]".utf8))
    }

    @Test func longNumbersKeepTheirText() throws {
        for text in ["12345678901234567890", "0.1000000000000000000000000001", "1e400", "-0", "1.50"] {
            let value = try JSONValue(jsonData: Data(text.utf8))
            #expect(value.jsonData() == Data(text.utf8))
        }
        let number = try #require(JSONNumber("12345678901234567890.5"))
        #expect(number.decimal == Decimal(string: "12345678901234567890.5"))
        #expect(number.double == 12345678901234567890.5)
        #expect(number.integer == nil)
        for text in ["", "01", "1.", "1 ", " 1", "nan", "0x1", "1e", "١"] {
            #expect(JSONNumber(text) == nil)
        }
    }
}
