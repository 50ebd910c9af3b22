import Pipeline
import Rendering
import Reporting
import Writing

/// The folders that a run writes to, beyond the folder of the client.
struct OtherFolders: Sendable {
    /// The folder of the samples; `nil` for the folder `Samples` of the client.
    var samples: String?
    /// The folder of the tests; `nil` if there are none.
    var tests: String?

    /// - Returns: `nil` after an error, because two folders are the same.
    init?(_ settings: Settings, output: String, _ diagnostics: inout Diagnostics) {
        let samples = settings[.samples].flatMap { ["true", "false"].contains($0.text) ? nil : $0 }
        let tests = settings[.tests]
        var taken = [output.absolutePath]
        for value in [samples, tests].compactMap(\.self) {
            let path = value.text.absolutePath
            if taken.contains(path) {
                diagnostics.error(.sameFolder(value), at: value.location)
                return nil
            }
            taken.append(path)
        }
        if let tests, tests.text.absolutePath.hasPrefix(output.absolutePath + "/") {
            diagnostics.error(.testsInClient(tests, output), at: tests.location)
            return nil
        }
        self.samples = samples?.text.normalizedPath
        self.tests = tests?.text.normalizedPath
    }
}

extension Generation {
    /// Returns the folders to write to with their files, the client first.
    func outputs(_ options: GenerationOptions) -> [(folder: OutputFolder, files: [OutputFile])] {
        func folder(_ path: String) -> OutputFolder { OutputFolder(path: path, origin: origin) }
        var client = files
        var outputs: [(folder: OutputFolder, files: [OutputFile])] = []
        if let path = options.others.samples, options.client.layout == .files {
            let prefix = "Samples/"
            let samples = client.filter { $0.path.hasPrefix(prefix) }
            client.removeAll { $0.path.hasPrefix(prefix) }
            outputs.append((folder(path), samples.map { OutputFile(path: String($0.path.dropFirst(prefix.count)), text: $0.text) }))
        }
        if let path = options.others.tests, options.client.layout == .files { outputs.append((folder(path), tests)) }
        return [(folder(options.output), client)] + outputs
    }
}

extension Diagnostic.Message {
    fileprivate static func sameFolder(_ value: Settings.Value) -> Self {
        "\(value.subject): another part of the output is written to \"\(value.text)\": choose another folder"
    }

    fileprivate static func testsInClient(_ value: Settings.Value, _ output: String) -> Self {
        """
        \(value.subject): "\(value.text)" is in the folder of the client, "\(output)", whose target can't import Testing: choose another \
        folder, such as "Tests"
        """
    }
}
