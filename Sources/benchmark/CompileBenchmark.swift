import Foundation

/// Measures compiling the emitted Mix client with its runtime as one module, using the compiler in the path.
struct CompileBenchmark {
    static func table() -> Table {
        let all = files
        let runtime = all.filter { $0.contains("/Runtime/") }
        let models = all.count { $0.hasPrefix("\(generated)/Models/") }
        let operations =
            value {
                try String(contentsOfFile: GenerationBenchmark.packageFolder.appendingPathComponent("spec/mix.json").path, encoding: .utf8)
            }
            .components(separatedBy: "\"operationId\"").count - 1
        var table = Table(
            title: "Compiling the emitted Mix client: \(models) files of models, \(operations) operations",
            header: ["what", "processor time", "object file", "of it code", "beyond the row below, for each"]
        )
        let withModels = all.filter { $0.contains("/Runtime/") || $0.contains("/Models/") }
        for (name, options) in [("debug", ["-Onone"]), ("release", ["-O", "-whole-module-optimization"])] {
            let rows = [
                ("all of it", all, operations), ("the runtime and the models", withModels, models), ("the runtime alone", runtime, 0),
            ]
            let compiled = rows.map { compile($0.1, options) }
            for (index, row) in rows.enumerated() {
                let one = compiled[index]
                var share = ""
                if row.2 > 0 {
                    let seconds = (one.seconds.median - compiled[index + 1].seconds.median) / Double(row.2)
                    let code = Double(one.code - compiled[index + 1].code) / Double(row.2)
                    share = "\(Measurement.number(seconds * 1000)) ms, \(Measurement.number(code / 1000)) kB of code"
                }
                table.rows.append(["\(name), \(row.0)", one.seconds.text, "\(one.size / 1000) kB", "\(one.code / 1000) kB", share])
            }
        }
        return table
    }

    private static let generated = GenerationBenchmark.packageFolder.appendingPathComponent("Generated").path

    /// The Swift files of the client, in order.
    private static var files: [String] {
        value { try FileManager.default.subpathsOfDirectory(atPath: generated) }
            .filter { $0.hasSuffix(".swift") }.sorted().map { "\(generated)/\($0)" }
    }

    /// Returns the size of the client's code and that of its runtime in one optimized object file, in bytes.
    static func releaseCode() -> Int {
        compile(files, ["-O"], runs: 1).code
    }

    private struct Compiled {
        var seconds: Measurement
        var size: Int
        /// The size of code and data in bytes, without debugging and linking information.
        var code: Int
    }

    private static func compile(_ files: [String], _ options: [String], runs count: Int = 3) -> Compiled {
        let folder = TemporaryFolder()
        let object = folder.path + "/client.o"
        let arguments = ["swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", "MixAPI", "-wmo", "-c"] + options
        let runs = (0..<count).map { _ in
            let process = ChildProcess.measure(arguments + ["-o", object] + files)
            precondition(process.exitCode == 0, "the client doesn't compile")
            return process.processorSeconds
        }
        let attributes = value { try FileManager.default.attributesOfItem(atPath: object) }
        return Compiled(seconds: Measurement(runs), size: attributes[.size] as? Int ?? 0, code: codeSize(of: object))
    }

    /// Returns the text size that `size` reports; 0 if that program doesn't exist.
    private static func codeSize(of object: String) -> Int {
        let last = ChildProcess.output(["size", object]).split(separator: "\n").last?.split(whereSeparator: \.isWhitespace).first
        return last.flatMap { Int($0) } ?? 0
    }
}
