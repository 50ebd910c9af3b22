import Foundation

/// Measures generating a client from the Mix description and from synthesized ones as large as the largest published descriptions.
struct GenerationBenchmark {
    var runs = 3

    /// - Parameter corpus: An optional folder of further JSON files.
    func tables(corpus: String?) -> [Table] {
        var inputs = [
            ("Mix", value { try Data(contentsOf: Self.mixDescription) }),
            ("5 MB", LargeDescription.text(megabytes: 5)),
            ("12 MB", LargeDescription.text(megabytes: 12)),
        ]
        let columns = inputs.map { input in
            (
                name: input.0, size: input.1.count, stages: GenerationStages(of: input.1, runs: runs),
                process: Self.processes(input.1, runs: runs)
            )
        }
        inputs = []
        var stages = Table(
            title: "Generation by stage (processor time) and as a process (wall-clock time)",
            header: ["what"] + columns.map(\.name) + ["growth from 5 to 12 MB"]
        )
        let size = columns.map { Double($0.size) }
        stages.rows.append(
            ["size of the description"] + columns.map { "\(Measurement.number(Double($0.size) / 1e6)) MB" } + [Self.ratio(size[2], size[1])]
        )
        stages.rows.append(
            ["files emitted, with the runtime"]
                + columns.map { "\($0.stages.fileCount), \(Measurement.number(Double($0.stages.outputSize) / 1e6)) MB" } + [""]
        )
        let row = { (name: String, measurement: (GenerationStages) -> Measurement) in
            let values = columns.map { measurement($0.stages) }
            return [name] + values.map(\.text) + [Self.ratio(values[2].median, values[1].median)]
        }
        stages.rows += [
            row("read (the JSON text alone)", \.reading), row("read and resolve", \.loading), row("plan", \.planning),
            row("render", \.rendering),
            row("write, into an empty folder", \.writing), row("write, nothing changed", \.comparing),
        ]
        let processes = columns.map { $0.process }
        let times = processes.map { Measurement($0.map(\.seconds)) }
        stages.rows.append(["process, nothing changed"] + times.map(\.text) + [Self.ratio(times[2].median, times[1].median)])
        let rates = zip(times, columns).map { $0.rate($1.size) }
        stages.rows.append(["the same, by size of the description"] + rates + [""])
        let memory = processes.map { Double($0.map(\.peakMemory).max() ?? 0) }
        stages.rows.append(["peak memory"] + memory.map { "\(Int($0 / 1_048_576)) MiB" } + [Self.ratio(memory[2], memory[1])])
        return [stages] + (corpus.map { [Self.corpusTable($0)] } ?? [])
    }

    /// Returns the time to generate a client in memory, as a multiple of the time for half the description and of the time Foundation takes
    /// to parse its JSON.
    static func ratios() -> (growth: Double, multipleOfReading: Double) {
        let description = LargeDescription.text(megabytes: 1)
        let half = GenerationStages.total(of: LargeDescription.text(megabytes: 0.5), runs: 5)
        let whole = GenerationStages.total(of: description, runs: 5)
        let reading = Measurement.processorTime(runs: 5) { keep(value { try JSONSerialization.jsonObject(with: description) }) }
        return (whole.fastest / half.fastest, whole.fastest / reading.fastest)
    }

    private static func corpusTable(_ folder: String) -> Table {
        let names = value { try FileManager.default.subpathsOfDirectory(atPath: folder) }.filter { $0.hasSuffix(".json") }.sorted()
        var table = Table(
            title: "Processes for the files of \(folder)",
            header: ["file", "size", "time", "peak memory", "exit code"]
        )
        for name in names {
            let data = value { try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name)) }
            let processes = processes(data, runs: 3)
            table.rows.append([
                name, "\(Measurement.number(Double(data.count) / 1e6)) MB", Measurement(processes.map(\.seconds)).text,
                "\((processes.map(\.peakMemory).max() ?? 0) / 1_048_576) MiB", "\(processes[0].exitCode)",
            ])
        }
        return table
    }

    /// Runs the command several times, after a first run that writes the output.
    private static func processes(_ description: Data, runs: Int) -> [ChildProcess] {
        let folder = TemporaryFolder()
        let input = folder.path + "/api.json"
        value { try description.write(to: URL(fileURLWithPath: input)) }
        let arguments = [generator, "generate", input, "--output", folder.path + "/Client", "--module", "LargeAPI", "--client", "Large"]
        _ = ChildProcess.measure(arguments)
        return (0..<runs).map { _ in ChildProcess.measure(arguments) }
    }

    /// The path of the generator that was built with this program.
    static var generator: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("generator").path
    }

    private static var mixDescription: URL {
        packageFolder.appendingPathComponent("spec/mix.json")
    }

    static var packageFolder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    private static func ratio(_ large: Double, _ small: Double) -> String {
        "\(Measurement.number(large / small)) ×"
    }
}
