import Foundation
import JSONReading
import TestSupport
import Testing

@testable import generator

/// Every configuration that a page shows or that `init` writes is valid by the schema that editors use.
@Suite("Examples of configurations") struct ConfigurationExampleTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private let validator: SchemaValidator

    init() throws {
        validator = try SchemaValidator(ConfigurationSchema.text)
    }

    @Test("Configurations and single keys in the pages are valid", arguments: ["README.md", "spec/README.md", "Templates/README.md"])
    func pages(_ path: String) throws {
        let page = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        var count = 0
        for text in Self.objects(in: page) {
            // Other JSON in these pages is of descriptions, overlays and reports.
            guard let keys = try SchemaValidator.node(text).object?.members.map(\.key), !validator.keys.isDisjoint(with: keys) else {
                continue
            }
            count += 1
            #expect(try validator.errors(in: text) == [], "\(path): \(text)")
        }
        #expect(count > 0 || path == "README.md", "\(path) has no configurations")
    }

    @Test("The configurations of the repository are valid")
    func ownFiles() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.root.path)
        let configurations = paths.filter { $0.hasSuffix("/generator.json") && !$0.hasPrefix(".") }
        #expect(configurations.contains("spec/generator.json"))
        for path in configurations {
            let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
            #expect(try validator.errors(in: text) == [], "\(path)")
        }
    }

    @Test("`init` writes valid configurations", arguments: [[], ["--access", "package", "--no-docs", "--client", "Zoo"]])
    func written(_ options: [String]) throws {
        for files: KeyValuePairs in [["api.json": minimal], ["api.json": minimal, "Package.swift": "", "Sources/App/main.swift": ""]] {
            try Workplace.with(files) { place in
                #expect(try place.run(["init"] + options).status == 0)
                let path = try #require(try place.paths().first { $0.hasSuffix("generator.json") })
                let text = try #require(place.text(path))
                #expect(try validator.errors(in: text) == [], "\(text)")
                #expect(try SchemaValidator.node(text).object?["$schema"] != nil)
            }
        }
    }

    @Test(
        "The schema refuses what the reader refuses",
        arguments: [
            #"{"outptu": "Out"}"#, #"{"docs": "false"}"#, #"{"access": "private"}"#, #"{"overlays": "a.json"}"#, #"{"output": ""}"#,
            #"{"module": "1"}"#, #"{"runtime": "some"}"#, #"{"include": {}}"#, #"{"include": {"verbs": ["get"]}}"#, "[]",
            #"{"exclude": {"tags": [1]}}"#,
        ]
    )
    func refused(_ text: String) throws {
        #expect(try validator.errors(in: text) != [])
        try Workplace.with(["generator.json": text, "api.json": minimal]) { place in
            let outcome = try place.run("generate", "api.json", "--config", "generator.json", "--output=O", "--module=M")
            // An option overrides the same key of the configuration, whose value isn't read then.
            let isOverridden = text.contains(#""output""#) || text.contains(#""module""#)
            #expect(outcome.status == 2 || isOverridden, "\(text): \(outcome.output)\(outcome.errors)")
        }
    }

    /// Returns the JSON objects of a page: blocks, and keys with a value in code spans, as objects.
    private static func objects(in page: String) -> [String] {
        let blocks = page.matches(of: /```json\n(?<text>.*?)```/.dotMatchesNewlines()).flatMap { match -> [String] in
            let text = String(match.output.text)
            // A block can have an object on each line.
            let lines = text.split(separator: "\n").map(String.init)
            return lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") } ? lines : [text]
        }
        let spans = page.matches(of: /`(?<member>"[a-z$]+": [^`]+)`/).map { "{\($0.output.member)}" }
        return blocks + spans
    }
}
