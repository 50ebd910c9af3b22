import ClientRuntime
import Foundation
import Testing

@Suite struct JSONErrorTests {
    @Test(arguments: [
        (#"[{"type":"x"}]"#, "[0]: expected a value for `toolName`, which is required, found nothing (byte 12)"),
        (#"[{"type":"x","toolName":null}]"#, "[0]: expected a value for `toolName`, which is required, found null (byte 28)"),
        (#"[{"type":7}]"#, "[0].type: expected a string, found 7 (byte 9)"),
        (
            #"[{"type":"x","toolName":""},{"a":[{}, {"toolName":"y"}],"bashTimeout": "abc"}]"#,
            #"[1].bashTimeout: expected an integer, found "abc" (byte 71)"#
        ),
        (#"[{"type":{}}]"#, "[0].type: expected a string, found an object (byte 9)"),
        (#"[{"type":["#, "[0].type: expected a string, found an array (byte 9)"),
        (#"[{"a b":nul}]"#, #"[0]["a b"]: expected a value, found nul (byte 8)"#),
        (#"[{"a":1 x}]"#, "[0].a: expected `,` or `}`, found x (byte 8)"),
        (#"[{"a":1,}]"#, "[0]: expected a key in quotes, found } (byte 8)"),
        (#"[{"a" 1}]"#, "[0].a: expected `:`, found 1 (byte 6)"),
        (#"[{"a":"b"#, "[0].a: expected a closing quote, found the end of the text (byte 8)"),
        ("[]x", "expected the end of the text, found x (byte 2)"),
        ("", "expected an array, found the end of the text (byte 0)"),
        ("[1.]", "[0]: expected an object, found 1. (byte 1)"),
        ("\u{1}", "expected an array, found the byte 0x01 (byte 0)"),
        ("{\"a\":1}", "expected an array, found an object (byte 0)"),
    ])
    func messages(_ text: String, _ message: String) {
        do {
            _ = try [Callback](jsonData: Data(text.utf8))
            Issue.record("accepted")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test func errorsHaveThePathThroughDictionaries() {
        let text = #"{"a":{"x":[1,2]},"été":{"y":[1,2,3,"four"]}}"#
        do {
            _ = try [String: [String: [Int]]](jsonData: Data(text.utf8))
            Issue.record("accepted")
        } catch {
            #expect(error.path == "été.y[3]")
            #expect(error.expectation == "an integer")
            #expect(error.found == "\"four\"")
            #expect(error.offset == 37)
        }
    }

    @Test func theFoundTextIsTruncated() {
        let long = String(repeating: "é", count: 100)
        #expect(throws: JSONError(path: "[0]", expectation: "an integer", found: "\"" + long.prefix(39) + "…", offset: 1)) {
            try [Int](jsonData: Data("[\"\(long)\"]".utf8))
        }
    }

    @Test func errorsReachCodable() {
        #expect(throws: JSONError(path: "type", expectation: "a string", found: "1", offset: 8)) {
            try JSONDecoder().decode(Callback.self, from: Data(#"{"type":1}"#.utf8))
        }
    }
}
