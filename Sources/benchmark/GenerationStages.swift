import APIDescription
import EmbeddedTemplates
import Foundation
import JSONReading
import Pipeline
import Planning
import Rendering
import Reporting
import Writing

/// The stages of a run of the generator, in this process.
struct GenerationStages {
    /// Reading the JSON text, the first part of `loading`.
    var reading: Measurement
    /// Reading and resolving.
    var loading: Measurement
    var planning: Measurement
    var rendering: Measurement
    /// Writing all files into an empty folder, measured once.
    var writing: Measurement
    /// Writing when no file has changed.
    var comparing: Measurement
    var fileCount: Int
    var outputSize: Int

    init(of description: Data, runs: Int) {
        let bytes = [UInt8](description)
        var files = SourceFiles()
        let file = files.add(path: "api.json", bytes: bytes)
        reading = Measurement.processorTime(runs: runs) {
            var diagnostics = Diagnostics()
            keep(JSONNode.read(file, in: files, diagnostics: &diagnostics))
        }
        loading = Measurement.processorTime(runs: runs) { keep(Self.load(bytes)) }
        let api = Self.load(bytes)
        let runtime = RuntimeSources()
        let options = ClientOptions(
            module: "LargeAPI",
            clientName: "Large",
            source: ClientOptions.Source(
                descriptionPath: "api.json",
                runtimeTypes: runtime.typeNames,
                runtimeFiles: runtime.fileNames
            )
        )
        planning = Measurement.processorTime(runs: runs) { keep(Self.plan(api, options)) }
        let plan = Self.plan(api, options)
        rendering = Measurement.processorTime(runs: runs) { keep(value { try Renderer().render(plan) }) }
        let output = value { try Renderer().render(plan) }
        (fileCount, outputSize) = (output.count, output.reduce(0) { $0 + $1.text.utf8.count })
        let folder = TemporaryFolder()
        let start = Measurement.processorSeconds()
        keep(value { try OutputFolder(path: folder.path).write(output) })
        writing = Measurement([Measurement.processorSeconds() - start])
        comparing = Measurement.processorTime(runs: runs) { keep(value { try OutputFolder(path: folder.path).write(output) }) }
    }

    /// Measures all stages except writing.
    static func total(of description: Data, runs: Int) -> Measurement {
        let bytes = [UInt8](description)
        return Measurement.processorTime(runs: runs) {
            var diagnostics = Diagnostics()
            let options = Generation.Options(client: ClientOptions(module: "LargeAPI", clientName: "Large"))
            keep(value { try Generation(of: load(bytes), options: options, descriptionPath: "api.json", diagnostics: &diagnostics) })
        }
    }

    private static func load(_ bytes: [UInt8]) -> API {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let api = API.load(path: "api.json", files: &files, readFile: { $0 == "api.json" ? bytes : nil }, diagnostics: &diagnostics)
        guard let api else { fatalError("\(diagnostics.list.map { $0.formatted(in: files) })") }
        return api
    }

    private static func plan(_ api: API, _ options: ClientOptions) -> ClientPlan {
        var diagnostics = Diagnostics()
        return ClientPlan(of: api, options: options, diagnostics: &diagnostics)
    }
}

/// A folder that is removed when its last reference is released.
final class TemporaryFolder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("tenon-benchmark-\(UUID().uuidString)").path

    init() {
        value { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
