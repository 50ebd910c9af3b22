import Foundation
import JSONPath
import JSONReading
import Testing

/// The JSONPath Compliance Test Suite, if it is present.
struct ComplianceTests {
    @Test func queriesSelectWhatTheSuiteExpects() throws {
        for test in try suite() where test["invalid_selector"]?.bool != true {
            let (name, selector) = (test["name"]?.string ?? "", test["selector"]?.string ?? "")
            let document = try #require(test["document"], "\(name)")
            let matches: [JSONPath.Match]
            do { matches = try JSONPath(selector).matches(in: document) } catch {
                Issue.record("\(name): \(error)")
                continue
            }
            let expected = test["result"].map { [$0] } ?? test["results"]?.array ?? []
            let values = "[" + matches.map { canonical($0.node) }.joined(separator: ",") + "]"
            #expect(expected.map(canonical).contains(values), "\(name)")
            let expectedPaths = test["result_paths"].map { [$0] } ?? test["results_paths"]?.array ?? []
            let paths = matches.map(\.path.description)
            #expect(expectedPaths.contains { $0.array?.map(\.string) == paths }, "\(name): \(paths)")
        }
    }

    @Test func invalidQueriesAreRefused() throws {
        for test in try suite() where test["invalid_selector"]?.bool == true {
            let (name, selector) = (test["name"]?.string ?? "", test["selector"]?.string ?? "")
            #expect(throws: JSONPathError.self, "\(name): \(selector)") { try JSONPath(selector) }
        }
    }

    private func suite() throws -> [JSONObject] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = package.appendingPathComponent("../shared/suites/jsonpath/cts.json").path
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        let tests = try json(String(decoding: data, as: UTF8.self)).object?["tests"]?.array
        return try #require(tests).compactMap(\.object)
    }
}
