import Foundation

/// What it costs to compile the emitted Mix client, its runtime included: one module, by the compiler that is in the path.
struct CompileBenchmark {
    static func table() -> Table {
        let generated = GenerationBenchmark.packageFolder.appendingPathComponent("Generated").path
        let names = value { try FileManager.default.subpathsOfDirectory(atPath: generated) }.filter { $0.hasSuffix(".swift") }.sorted()
        let all = names.map { "\(generated)/\($0)" }
        let runtime = all.filter { $0.contains("/Runtime/") }
        let models = names.count { $0.hasPrefix("Models/") }
        let operations =
            value {
                try String(contentsOfFile: GenerationBenchmark.packageFolder.appendingPathComponent("spec/mix.json").path, encoding: .utf8)
            }
            .components(separatedBy: "\"operationId\"").count - 1
        var table = Table(
            title: "Compiling the emitted Mix client: \(models) files of models, \(operations) operations",
            header: ["what", "processor time", "object file", "beyond the runtime, per model and operation"]
        )
        for (name, options) in [("debug", ["-Onone"]), ("release", ["-O", "-whole-module-optimization"])] {
            let whole = compile(all, options)
            let base = compile(runtime, options)
            let share = (whole.seconds.median - base.seconds.median) / Double(models + operations)
            let size = Double(whole.size - base.size) / Double(models + operations)
            table.rows.append([
                "\(name), all of it", whole.seconds.text, "\(whole.size / 1000) kB",
                "\(Measurement.number(share * 1000)) ms, \(Measurement.number(size / 1000)) kB",
            ])
            table.rows.append(["\(name), the runtime alone", base.seconds.text, "\(base.size / 1000) kB", ""])
        }
        return table
    }

    private static func compile(_ files: [String], _ options: [String]) -> (seconds: Measurement, size: Int) {
        let folder = TemporaryFolder()
        let object = folder.path + "/client.o"
        let arguments = ["swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", "MixAPI", "-wmo", "-c"] + options
        let runs = (0..<3).map { _ in
            let process = ChildProcess.measure(arguments + ["-o", object] + files)
            precondition(process.exitCode == 0, "the client does not compile")
            return process.processorSeconds
        }
        let attributes = value { try FileManager.default.attributesOfItem(atPath: object) }
        return (Measurement(runs), attributes[.size] as? Int ?? 0)
    }
}
