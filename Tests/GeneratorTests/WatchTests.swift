#if os(macOS) || os(Linux)
    import Foundation
    import TestSupport
    import Testing

    @Suite struct WatchTests {
        @Test("The output follows the description, the configuration and the files that they name; Ctrl-C ends it")
        func regenerates() async throws {
            let place = Workplace(root: NSTemporaryDirectory() + "tenon-watch-" + UUID().uuidString)
            defer { try? FileManager.default.removeItem(atPath: place.root) }
            try place.put("api.json", description(property: "name"))
            try place.put("schemas.json", #"{"Toy": {"type": "object", "properties": {"size": {"type": "integer"}}}}"#)
            try place.put("generator.json", #"{"description": "api.json", "output": "Out", "module": "PetsAPI", "docs": false}"#)
            let watch = try WatchedProcess(in: place, "watch", "--config", "generator.json")
            defer { watch.kill() }
            try await watch.waits(for: "Out/Models/Pet.swift", toContain: "var name")

            try place.put("api.json", description(property: "nickname"))
            try await watch.waits(for: "Out/Models/Pet.swift", toContain: "var nickname")
            try place.put("schemas.json", #"{"Toy": {"type": "object", "properties": {"weight": {"type": "integer"}}}}"#)
            try await watch.waits(for: "Out/Models/Toy.swift", toContain: "var weight")

            // A broken description is reported and leaves the output unchanged; the next change is noticed.
            try place.put("api.json", "{")
            try await watch.waitsForOutput("nothing was written")
            #expect(place.text("Out/Models/Pet.swift")?.contains("var nickname") == true)
            try place.put("api.json", description(property: "age"))
            try await watch.waits(for: "Out/Models/Pet.swift", toContain: "var age")

            try place.put(
                "generator.json",
                #"{"description": "api.json", "output": "Out", "module": "PetsAPI", "client": "Zoo", "docs": false}"#
            )
            try await watch.waits(for: "Out/Zoo.swift", toContain: "struct Zoo")
            let outcome = try await watch.interrupt()
            #expect(outcome.status == 0)
            // Each run prints a line; a run can see two changes.
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.allSatisfy { $0.contains(#/[0-9]{2}:[0-9]{2}:[0-9]{2} /#) }, "\(outcome.output)")
        }

        @Test("Standard input can't be watched")
        func refusesStandardInput() throws {
            try Workplace.with { place in
                let outcome = try place.run("watch", "-", "--output", "Out", "--module", "Pets", input: minimal)
                #expect(outcome.status == 2)
                #expect(outcome.errorLines.first == "error: watch can't read standard input: name a file")
            }
        }

        private func description(property: String) -> String {
            """
            {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}, "components": {"schemas": {
              "Pet": {"type": "object", "properties": {"\(property)": {"type": "string"}}},
              "Toy": {"$ref": "schemas.json#/Toy"}
            }}}
            """
        }
    }

    /// The generator as a long-running process.
    private struct WatchedProcess {
        private let place: Workplace
        private let process: Process
        private let log: URL

        init(in place: Workplace, _ arguments: String...) throws {
            self.place = place
            log = URL(filePath: place.root + ".log")
            try Data().write(to: log)
            process = Process()
            let generator = try #require(Tool.generator)
            process.executableURL = URL(filePath: generator)
            process.arguments = arguments
            process.currentDirectoryURL = URL(filePath: place.root)
            process.standardOutput = try FileHandle(forWritingTo: log)
            process.standardError = FileHandle.nullDevice
            try process.run()
        }

        private var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

        /// Waits for up to two minutes, so that the test doesn't depend on the speed of the machine.
        func waits(for path: String, toContain text: String) async throws {
            try await waits { place.text(path)?.contains(text) == true }
        }

        func waitsForOutput(_ text: String) async throws {
            try await waits { output.contains(text) }
        }

        private func waits(until condition: () -> Bool) async throws {
            for _ in 0..<6000 where !condition() { try await Task.sleep(for: .milliseconds(20)) }
            try #require(condition(), "\(output)")
        }

        func interrupt() async throws -> (status: Int32, output: String) {
            process.interrupt()
            try await waits { !process.isRunning }
            return (process.terminationReason == .exit ? process.terminationStatus : -1, output)
        }

        func kill() {
            if process.isRunning { process.terminate() }
            try? FileManager.default.removeItem(at: log)
        }
    }
#endif
