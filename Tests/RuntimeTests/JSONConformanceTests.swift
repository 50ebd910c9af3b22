import ClientRuntime
import Foundation
import Testing

/// The texts that RFC 8259 allows, and those that it does not.
@Suite struct JSONConformanceTests {
    /// Next to the package, if it is present: files named `y_` must be accepted, `n_` refused, `i_` may be either.
    private static let suite: [URL] = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = package.deletingLastPathComponent().appendingPathComponent("shared/suites/json/test_parsing")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).sorted { $0.path < $1.path }
    }()

    @Test func filesOfTheSuiteAreAcceptedOrRefused() throws {
        for file in Self.suite {
            let data = try Data(contentsOf: file)
            let value = try? JSONValue(jsonData: data)
            switch file.lastPathComponent.prefix(2) {
            case "y_":
                #expect(value != nil, "\(file.lastPathComponent)")
                guard let value else { continue }
                #expect(try JSONValue(jsonData: value.jsonData()) == value, "\(file.lastPathComponent)")
            case "n_": #expect(value == nil, "\(file.lastPathComponent)")
            default: break
            }
            // A model validates the unknown values that it skips.
            #expect(((try? JSONSkipping(jsonData: data)) != nil) == (value != nil), "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: [
        "", " ", "\u{FEFF}", "nul", "nulll", "tru", "True", "'a'", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\t\"",
        "\"\u{1}\"",
        "\"\\ud800\\u\"", "\"\\ud800\\u004\"", "\"\\ud800\\x\"", "\"\\ud80\"", "\"\\ud800", "[", "]", "[1", "[1,",
        "[1,]", "[,1]", "[1 2]", "[1}", "{", "}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":1 \"b\":2}", "{1:2}", "{a:1}", "1 2",
        "[]]",
        "01", "-", "-01", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "NaN", "Infinity", "-Infinity", "1_000", "/**/1", "1//", "\u{A0}1",
    ])
    func refused(_ text: String) {
        #expect((try? JSONValue(jsonData: Data(text.utf8))) == nil)
        #expect((try? JSONSkipping(jsonData: Data(text.utf8))) == nil)
    }

    /// RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF, nothing truncated.
    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE1, 0x80],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE],
        ] as [[UInt8]]
    )
    func invalidUTF8IsRefused(_ bytes: [UInt8]) {
        #expect((try? JSONValue(jsonData: Data([0x22] + bytes + [0x22]))) == nil)
        #expect((try? JSONSkipping(jsonData: Data([0x22] + bytes + [0x22]))) == nil)
        #expect((try? JSONValue(jsonData: Data([0x22] + Array("12345678".utf8) + bytes))) == nil)
    }

    @Test(arguments: [
        ("\"\"", ""), ("\"a\"", "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
        (#""\uD834\udd1e""#, "𝄞"),
        (#""\u0000""#, "\u{0}"), ("\"\u{7F}é€𝄞\u{10FFFF}\u{2028}\"", "\u{7F}é€𝄞\u{10FFFF}\u{2028}"),
        (#""long enough \u0041nd then some \\ more \uD83D\uDE00 text""#, "long enough And then some \\ more 😀 text"),
        (#""\uFFFF""#, "\u{FFFF}"),
    ])
    func strings(_ text: String, _ expected: String) throws {
        #expect(try String(jsonData: Data(text.utf8)) == expected)
        #expect(try String(jsonData: expected.jsonData()) == expected)
        #expect(try JSONDecoder().decode(String.self, from: expected.jsonData()) == expected)
    }

    @Test(
        "An escaped surrogate without its other half becomes U+FFFD, or an error by option",
        arguments: [
            (#""\ud800""#, "\u{FFFD}"), (#""hi \ud83d""#, "hi \u{FFFD}"), (#""\ude00x""#, "\u{FFFD}x"), (#""\ud800\n""#, "\u{FFFD}\n"),
            (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\udc00\ud800""#, "\u{FFFD}\u{FFFD}"), (#""\ud800\ud834\udd1e""#, "\u{FFFD}𝄞"),
            (#""\ud800 long enough to be more than a word\ud800""#, "\u{FFFD} long enough to be more than a word\u{FFFD}"),
        ]
    )
    func loneSurrogates(_ text: String, _ expected: String) throws {
        #expect(try String(jsonData: Data(text.utf8)) == expected)
        #expect(try [String: Int](jsonData: Data("{\(text):1}".utf8)) == [expected: 1])
        #expect(throws: JSONError.self) {
            try String(jsonData: Data(text.utf8), options: JSONOptions(replacesLoneSurrogates: false))
        }
    }

    @Test func onlyRequiredCharactersAreEscaped() {
        let text = "a\"b\\c/d\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1F}\u{7F}é€𝄞\u{2028}"
        let expected = "\"a\\\"b\\\\c/d\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}é€𝄞\u{2028}\""
        #expect(text.jsonData() == Data(expected.utf8))
    }

    @Test func everyScalarRoundTrips() throws {
        for block in stride(from: UInt32(0), through: 0x10FFFF, by: 0x400) {
            let text = String(String.UnicodeScalarView((block..<block + 0x400).compactMap(Unicode.Scalar.init)))
            #expect(try String(jsonData: text.jsonData()) == text)
        }
    }

    @Test func whiteSpaceAndAByteOrderMarkAreSkipped() throws {
        let text = "\u{FEFF} \t\r\n[ \t\r\n1 \t\r\n, \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\nnull \t\r\n} \t\r\n] \t\r\n"
        #expect(try JSONValue(jsonData: Data(text.utf8)) == [1, ["a": .null]])
    }

    @Test func theLastOfDuplicateKeysWins() throws {
        #expect(try JSONValue(jsonData: Data(#"{"a":1,"b":2,"a":3}"#.utf8)) == ["a": 3, "b": 2])
        let text = #"{"type":"x","bashTimeout":1,"toolName":"a","toolName":"b","bashTimeout":null}"#
        #expect(try Callback(jsonData: Data(text.utf8)) == Callback(type: .unrecognized("x"), toolName: "b"))
    }

    /// No text makes it crash, and what is accepted reads back equal: every prefix of a sample, and every byte of it replaced.
    @Test func invalidTextNeverCrashes() throws {
        let sample = Array(
            #"{"type":"sub_agent","toolName":"\u00e9\ud834\udd1e é€𝄞","bashTimeout":-1.50e+1,"level":null,"x":[true,{"y":[]},0.1,"z"]}"#
                .utf8
        )
        let whole = try Callback(jsonData: Data(sample))
        #expect(whole.bashTimeout == -15)
        for count in 0..<sample.count {
            #expect((try? Callback(jsonData: Data(sample.prefix(count)))) == nil)
            #expect((try? JSONValue(jsonData: Data(sample.prefix(count)))) == nil)
        }
        for index in sample.indices {
            for byte in UInt8.min...UInt8.max {
                var damaged = sample
                damaged[index] = byte
                _ = try? Event(jsonData: Data(damaged))
                _ = try? Choice(jsonData: Data(damaged))
                guard let value = try? JSONValue(jsonData: Data(damaged)) else { continue }
                #expect(try JSONValue(jsonData: value.jsonData()) == value)
            }
        }
    }
}

/// Skips any value.
private struct JSONSkipping: JSONCodable {
    init(from json: inout JSONReader) throws(JSONError) {
        try json.skip()
    }

    func write(to json: inout JSONWriter) {
        json.writeNull()
    }
}
