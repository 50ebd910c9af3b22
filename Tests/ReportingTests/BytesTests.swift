import Reporting
import Testing

struct BytesTests {
    @Test(arguments: [0, 1, 31, 32, 33, 64, 100])
    func bytesAreCounted(length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 % 3) }
        #expect(bytes.count(of: 1) == bytes.filter { $0 == 1 }.count)
        #expect(bytes[(length / 2)...].count(of: 2) == bytes[(length / 2)...].filter { $0 == 2 }.count)
        #expect(bytes.count(of: 7) == 0)
    }

    @Test func manyEqualBytesAreCounted() {
        #expect([UInt8](repeating: 10, count: 1000).count(of: 10) == 1000)
    }

    @Test(
        arguments: [
            ("", nil), (".", nil), (". ", ""), ("a.b. c", "a.b"), ("a. b. c", "a"), ("\u{E9}.\u{E9}. x", "\u{E9}.\u{E9}"), ("ab.", nil),
        ] as [(String, String?)]
    )
    func theFirstOccurrenceIsFound(text: String, before: String?) throws {
        let range = text[...].range(ofASCII: ". ")
        #expect(range.map { String(text[..<$0.lowerBound]) } == before)
        if let range { #expect(text[range] == ". ") }
    }
}
