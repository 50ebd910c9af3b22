import Foundation
import JSONReading
import Overlaying
import Reporting
import Testing
import YAMLReading

/// The examples and tests of the OpenAPI Overlay Specification, if they are present.
struct SuiteTests {
    @Test("The standard's examples give the expected result")
    func examplesGiveTheExpectedResult() throws {
        for name in contents(of: "compliant-sets") where !name.contains(".") {
            var suite = Suite()
            let overlay = suite.overlay(try suite.read("compliant-sets/\(name)/overlay.yaml"))
            let document = try suite.read("compliant-sets/\(name)/openapi.yaml")
            let expected = try suite.read("compliant-sets/\(name)/output.yaml")
            let result = Overlay.apply([overlay].compactMap { $0 }, to: document, files: &suite.files, diagnostics: &suite.diagnostics)
            #expect(canonical(result.sorted) == canonical(expected.sorted), "\(name)")
            #expect(suite.messages == [], "\(name)")
        }
    }

    @Test("The standard's invalid overlays have a diagnostic", arguments: ["v1.0", "v1.1"])
    func invalidOverlaysHaveADiagnostic(_ version: String) throws {
        for name in contents(of: "tests/\(version)/fail") {
            var suite = Suite()
            let root = try suite.read("tests/\(version)/fail/\(name)")
            _ = suite.overlay(root)
            #expect(suite.messages.count >= 1, "\(name)")
            #expect(suite.diagnostics.list.allSatisfy { $0.location != nil }, "\(name)")
        }
    }

    /// `actions-traits-example.yaml` has the query `@.x-oai-traits.paged`, which RFC 9535 doesn't allow: a name with a hyphen needs brackets.
    @Test("The standard's valid overlays are read without an error", arguments: ["v1.0", "v1.1"])
    func validOverlaysAreRead(_ version: String) throws {
        for name in contents(of: "tests/\(version)/pass") {
            var suite = Suite()
            let root = try suite.read("tests/\(version)/pass/\(name)")
            let overlay = suite.overlay(root)
            if name == "actions-traits-example.yaml" {
                #expect(suite.messages.map { $0.hasSuffix("`['x-oai-traits']`") } == [true])
                continue
            }
            #expect(overlay != nil, "\(name): \(suite.messages)")
            #expect(!suite.diagnostics.hasErrors, "\(name): \(suite.messages)")
        }
    }

    private func contents(of folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: Suite.folder.appending(path: folder).path)) ?? []).sorted()
    }
}

private struct Suite {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/suites/overlay")

    var files = SourceFiles()
    var diagnostics = Diagnostics()

    var messages: [String] { diagnostics.list.map { $0.formatted(in: files) } }

    mutating func read(_ path: String) throws -> JSONNode {
        let file = files.add(path: path, bytes: Array(try Data(contentsOf: Self.folder.appending(path: path))))
        guard let node = JSONNode.readDocument(file, in: files, diagnostics: &diagnostics) else { throw NotJSON(text: path) }
        return node
    }

    mutating func overlay(_ root: JSONNode) -> Overlay? {
        Overlay.read(root, in: files, diagnostics: &diagnostics)
    }
}

extension JSONNode {
    /// With the members of each object in the order of their keys.
    fileprivate var sorted: JSONNode {
        var node = self
        switch value {
        case .object(let object):
            let members = object.members.map { JSONObject.Member(key: $0.key, keyLocation: $0.keyLocation, value: $0.value.sorted) }
            node.value = .object(JSONObject(members: members.sorted { $0.key < $1.key }))
        case .array(let elements): node.value = .array(elements.map(\.sorted))
        case .null, .bool, .number, .string: break
        }
        return node
    }
}
