import Foundation
import Testing

/// The YAML Test Suite, if it is there.
@Suite struct SuiteTests {
    @Test func validCasesAreRead() throws {
        let cases = try SuiteCase.all().filter { $0.expected != nil && !$0.isError }
        for suiteCase in cases {
            let reading = Reading(suiteCase.text)
            #expect(reading.isValid, "\(suiteCase.name): \(reading.diagnostics)")
            #expect(reading.documents.count == suiteCase.expected?.count, "\(suiteCase.name)")
            for (document, expected) in zip(reading.documents, suiteCase.expected ?? []) {
                let difference = document.sorted.difference(from: expected.sorted)
                #expect(difference == nil, "\(suiteCase.name): \(difference ?? "")")
            }
        }
        #expect(Shared.folder(SuiteCase.path) == nil || cases.count > 250)
    }

    @Test func invalidCasesAreLocatedErrors() throws {
        for suiteCase in try SuiteCase.all() where suiteCase.isError {
            let reading = Reading(suiteCase.text)
            #expect(reading.node == nil, "\(suiteCase.name)")
            let parts = reading.diagnostics.first { $0.contains(" error: ") }?.split(separator: ":") ?? []
            #expect(parts.count > 3 && Int(parts[0]) != nil && Int(parts[1]) != nil && parts[2] == " error", "\(suiteCase.name)")
        }
    }

    /// The rest is valid YAML that JSON doesn't have. Some of it has collections for keys, which no description contains: that is refused. In 6BFJ
    /// such a key has an anchor on the line after that of its mapping.
    @Test func otherCasesAreReadOrRejected() throws {
        for suiteCase in try SuiteCase.all() where suiteCase.expected == nil && !suiteCase.isError {
            let reading = Reading(suiteCase.text)
            let isRefusedForKeys = reading.diagnostics.allSatisfy { diagnostic in
                ["must be a scalar", "already has the key", "two anchors"].contains { diagnostic.contains($0) }
            }
            #expect(reading.node != nil || isRefusedForKeys, "\(suiteCase.name): \(reading.diagnostics)")
        }
    }
}

struct SuiteCase {
    static let path = "suites/yaml"

    var name: String
    var text: [UInt8]
    /// The value of each document; `nil` if JSON has none.
    var expected: [Tree]?
    var isError: Bool

    static func all() throws -> [SuiteCase] {
        guard let folder = Shared.folder(path) else { return [] }
        let manager = FileManager.default
        let names = try manager.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("/in.yaml") }
        return try names.sorted().map { name in
            let place = folder.appending(path: name).deletingLastPathComponent()
            let value = place.appending(path: "in.json")
            let isThere = manager.fileExists(atPath: value.path)
            return SuiteCase(
                name: String(name.dropLast("/in.yaml".count)),
                text: try Shared.bytes(folder.appending(path: name)),
                expected: isThere ? values(try Shared.bytes(value)) : nil,
                isError: manager.fileExists(atPath: place.appending(path: "error").path)
            )
        }
    }

    /// The values of a text with several values, each beginning on its own line.
    private static func values(_ bytes: [UInt8]) -> [Tree] {
        var values: [Tree] = []
        var pending: [UInt8] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            pending += line + [UInt8(ascii: "\n")]
            guard let value = json(pending) else { continue }
            values.append(value)
            pending = []
        }
        return values
    }
}
