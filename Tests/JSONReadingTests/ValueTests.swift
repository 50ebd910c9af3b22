import JSONReading
import Reporting
import Testing

struct ValueTests {
    @Test func valuesPreserveTheirOrderAndLocation() throws {
        let text = "\n{\"z\": [null, true, false], \"a\": {\"\": -1.50e+3}}\n"
        var files = SourceFiles()
        _ = files.add(path: "other.json", bytes: [])
        let file = files.add(path: "a.json", bytes: Array(text.utf8))
        var diagnostics = Diagnostics()
        let node = try #require(JSONNode.read(file, in: files, diagnostics: &diagnostics))
        #expect(diagnostics.list.isEmpty)
        let object = try #require(node.object)
        #expect(object.members.map(\.key) == ["z", "a"])
        #expect(object.members.map { files.describe($0.keyLocation) } == ["a.json:2:2", "a.json:2:28"])
        #expect(files.describe(node.location) == "a.json:2:1")
        let array = try #require(object["z"]?.array)
        #expect(array.map(\.kindDescription) == ["null", "a boolean", "a boolean"])
        #expect(array.map(\.bool) == [nil, true, false])
        #expect(array.map { files.describe($0.location) } == ["a.json:2:8", "a.json:2:14", "a.json:2:20"])
        #expect(object["a"]?.object?[""]?.number?.text == "-1.50e+3")
    }

    @Test(arguments: [
        (#""""#, ""),
        (#""plain""#, "plain"),
        (#""fifteen letters""#, "fifteen letters"),
        (#""just sixteen chars, and more""#, "just sixteen chars, and more"),
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{08}\u{0C}\n\r\t"),
        (#""a\u0000b""#, "a\0b"),
        (#""\u00e9\u00E9é""#, "ééé"),
        (#""\uD83D\uDE00 😀""#, "😀 😀"),
        (#""\uFFFF\uDBFF\uDFFF""#, "\u{FFFF}\u{10FFFF}"),
        (#""12345678\n12345678é12345678""#, "12345678\n12345678é12345678"),
        (
            "\"\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\"",
            "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
        ),
    ])
    func strings(text: String, value: String) throws {
        let read = try #require(Reading(text).node?.string)
        #expect(Array(read.utf8) == Array(value.utf8))
    }

    /// The reader scans eight bytes at once. Each position within them is tested.
    @Test(arguments: 0..<24)
    func everyStringDelimiterIsFoundAtAnyOffset(before: Int) {
        let filler = String(repeating: "x", count: before)
        for after in ["", "yyyyyyyyyyyy"] {
            #expect(Reading("\"\(filler)\"").node?.string == filler)
            #expect(Reading("\"\(filler)\\\"\(after)\"").node?.string == filler + "\"" + after)
            #expect(Reading("\"\(filler)é\(after)\"").node?.string == filler + "é" + after)
            let message = "1:\(before + 2): error: a tab in a string: write `\\t`"
            #expect(Reading("\"\(filler)\t\(after)\"").diagnostics == [message])
        }
    }

    @Test func similarLongStringsAreDistinct() {
        let texts = (0..<10_000).map { "#/components/schemas/\($0 % 7000)" }
        let reading = Reading("[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]")
        #expect(reading.node?.array?.map(\.string) == texts)
    }

    @Test(arguments: ["0", "-0", "10", "-1.0", "0.5e10", "1E-2", "1e400", "123456789012345678901234567890", "0.1000"])
    func numbersPreserveTheirText(text: String) {
        #expect(Reading(text).node?.number?.text == text)
        #expect(Reading(" [\(text)]").node?.array?.first?.number?.text == text)
    }

    @Test(
        arguments: [
            ("1", 1), ("1.0", 1), ("1e2", 100), ("-0", 0), ("9223372036854775807", .max),
            ("1.5", nil), ("9223372036854775808", nil), ("1e400", nil),
        ] as [(String, Int?)]
    )
    func numbersWithoutAFractionAreIntegers(text: String, value: Int?) {
        #expect(JSONNumberText(text: text).integer == value)
    }

    @Test func numbersConvertToDoubles() {
        #expect(JSONNumberText(text: "-0.25").double == -0.25)
        #expect(JSONNumberText(text: "1e400").double == .infinity)
        #expect(JSONNumberText(text: "-1e400").double == -.infinity)
    }

    @Test func aByteOrderMarkIsSkipped() {
        let reading = Reading([0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
        #expect(reading.node?.array?.count == 1)
        #expect(reading.diagnostics.isEmpty)
        #expect(Reading("[\u{FEFF}1]").diagnostics == ["1:2: error: expected a JSON value, found the invisible character U+FEFF"])
    }

    @Test func aNodeIsSmall() {
        // A description of 5 MB has some 300 000 of them.
        #expect(MemoryLayout<JSONNode>.stride <= 40)
    }
}
