import Reporting
import Testing

struct PositionTests {
    @Test(arguments: [
        ("", 0, 1, 1),
        ("abc", 0, 1, 1),
        ("abc", 2, 1, 3),
        ("abc", 3, 1, 4),
        ("abc", 99, 1, 4),
        ("a\nb", 1, 1, 2),
        ("a\nb", 2, 2, 1),
        ("a\n", 2, 2, 1),
        ("a\n\nb", 3, 3, 1),
        ("a\r\nb", 1, 1, 2),
        ("a\r\nb", 3, 2, 1),
        ("a\r\nb\r\nc", 6, 3, 1),
        ("a\rb", 2, 2, 1),
        ("a\r\rb", 3, 3, 1),
        ("a\r", 2, 2, 1),
        ("\n\r\n\r", 4, 4, 1),
        ("é=1", 3, 1, 3),
        ("日本語=1", 9, 1, 4),
        ("😀=1", 4, 1, 2),
        ("é\né=1", 5, 2, 2),
        // Two scalars that a person sees as one.
        ("e\u{301}=1", 3, 1, 3),
    ])
    func linesAndColumnsAreCountedFromOne(text: String, offset: UInt32, line: Int, column: Int) {
        var files = SourceFiles()
        let file = files.add(path: "a.json", bytes: Array(text.utf8))
        let position = files.position(of: Reporting.SourceLocation(file: file, offset: offset))
        #expect(position == (line, column))
    }

    /// Long files are indexed by stretches: positions before, at and after their borders are the same as counted directly.
    @Test(arguments: ["é23456\r\n", "\r\n", "\r", "日", "0123456789\n"])
    func positionsInALongFile(line: String) {
        let bytes = Array(String(repeating: line, count: 40_000 / line.utf8.count).utf8)
        var files = SourceFiles()
        let file = files.add(path: "a.json", bytes: bytes)
        var expected = (line: 1, column: 1)
        var differences = 0
        for (offset, byte) in bytes.enumerated() {
            let isInsideScalar = byte & 0xC0 == 0x80
            // Each position near a border, some of the others: looking at all of them takes a minute.
            let isNearBorder = (offset + 8) % 1024 < 16
            if !isInsideScalar, isNearBorder || offset % 97 == 0 {
                let position = files.position(of: Reporting.SourceLocation(file: file, offset: UInt32(offset)))
                differences += position == expected ? 0 : 1
            }
            switch byte {
            case 0x0A: expected = (expected.line + 1, 1)
            case 0x0D where offset + 1 == bytes.count || bytes[offset + 1] != 0x0A: expected = (expected.line + 1, 1)
            default: expected.column += isInsideScalar ? 0 : 1
            }
        }
        #expect(differences == 0)
        let end = files.position(of: Reporting.SourceLocation(file: file, offset: .max))
        #expect(end == expected)
    }

    @Test func eachFileHasItsOwnPositions() {
        var files = SourceFiles()
        let first = files.add(path: "first.json", bytes: Array("\n\n{}".utf8))
        let second = files.add(path: "in/second.json", bytes: Array("{}".utf8))
        #expect(files.describe(Reporting.SourceLocation(file: first, offset: 2)) == "first.json:3:1")
        #expect(files.describe(Reporting.SourceLocation(file: second, offset: 1)) == "in/second.json:1:2")
        #expect(files.path(of: second) == "in/second.json")
        #expect(files.bytes(of: second) == Array("{}".utf8))
    }
}
