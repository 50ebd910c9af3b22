import ClientRuntime
import Foundation
import Testing

@Suite struct IndirectTests {
    /// The emitted code for a property with indirect storage that may be absent or null.
    @Test(arguments: [#"{"next":null}"#: Nullable<String>.null, #"{"next":"a"}"#: .value("a"), "{}": nil] as [String: Nullable<String>?])
    func nullIsKept(_ text: String, _ expected: Nullable<String>?) throws {
        #expect(try Holder(jsonData: Data(text.utf8)).next == expected)
        #expect(String(decoding: try Holder(jsonData: Data(text.utf8)).jsonData(), as: UTF8.self) == text)
    }
}

private struct Holder: JSONCodable {
    var next: Nullable<String>? { stored?.value }
    private var stored: Indirect<Nullable<String>>?

    private static let keys = JSONKeys("next?")

    init(from json: inout JSONReader) throws(JSONError) {
        var members = try json.beginObject(Self.keys)
        while let key = try json.nextKey(of: &members) {
            switch key {
            case 0: try json.read(&stored)
            default: try json.skip()
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("next", stored)
        json.endObject()
    }
}
