import Foundation
import TestSupport
import Testing

/// A temporary folder for one test, in which the built generator runs as a process.
struct Workplace {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String

        /// The lines of standard error.
        var errorLines: [String] {
            errors.split(separator: "\n").map(String.init)
        }
    }

    let root: String

    /// Runs `body` in a new folder, and then removes the folder.
    static func with(_ files: KeyValuePairs<String, String> = [:], _ body: (Workplace) throws -> Void) throws {
        let place = Workplace(root: NSTemporaryDirectory() + "tenon-" + UUID().uuidString)
        try FileManager.default.createDirectory(atPath: place.root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place.root) }
        for (path, text) in files { try place.put(path, text) }
        try body(place)
    }

    func put(_ path: String, _ text: String) throws {
        let url = URL(fileURLWithPath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns all paths in the folder, sorted.
    func paths() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    }

    /// Runs the generator with the folder as its current one, and waits until it exits.
    ///
    /// Its output goes to files, which unlike pipes are never full.
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let process = Process()
        let generator = try #require(Tool.generator, "the generator isn't built")
        process.executableURL = URL(filePath: generator)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: root)
        let streams = NSTemporaryDirectory() + "tenon-streams-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: streams) }
        func stream(_ name: String, _ text: String = "") throws -> URL {
            let url = URL(fileURLWithPath: "\(streams)/\(name)")
            try Data(text.utf8).write(to: url)
            return url
        }
        let output = try stream("output")
        let errors = try stream("errors")
        process.standardInput = try FileHandle(forReadingFrom: try stream("input", input))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8)
        )
    }
}

/// A minimal OpenAPI description.
let minimal = #"{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}"#
