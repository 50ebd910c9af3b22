import Documenting
import Mustache
import Planning

/// The tests of a client: a file for each group of operations, one for the models, and the functions that both use.
struct TestFiles {
    let tests: TestPlan
    let library: TemplateLibrary
    let context: RenderingContext
    /// The modules of types that the user chose.
    let modules: Set<String>

    /// Returns the files. Their paths are relative to the folder of the tests.
    func files() throws(TemplateError) -> [OutputFile] {
        var names = NameScope(reserved: [])
        var files = try concurrentMap(tests.groups) { group throws(TemplateError) in
            var record = file
            record["suite"] = .text(group.name)
            record["group"] = .text(group.operations)
            record["tests"] = .list(group.tests.map(\.templateRecord))
            return OutputFile(path: "\(group.name).swift", text: try library.render("callTests", record))
        }
        if !tests.models.isEmpty {
            var record = file
            record["suite"] = .text(tests.modelSuite)
            record["tests"] = .list(tests.models.map(\.templateRecord))
            files.append(OutputFile(path: "\(tests.modelSuite).swift", text: try library.render("modelTests", record)))
        }
        guard !files.isEmpty else { return [] }
        for file in files { _ = names.take(String(file.path.dropLast(".swift".count))) }
        files.append(try support(names.take("Expectations")))
        return files
    }

    /// Returns the file with the functions that the tests call.
    private func support(_ name: String) throws(TemplateError) -> OutputFile {
        let calls = tests.groups.flatMap(\.tests)
        let used = Set(calls.flatMap(\.expectations).map(\.function))
        var record = file
        for function in Expectation.Function.allCases { record[TemplateKey("has\(function.rawValue)")] = .flag(used.contains(function)) }
        record["hasStreams"] = .flag(used.contains(.events) || used.contains(.lines))
        record["hasBodies"] = .flag(calls.contains { !$0.bodies.isEmpty })
        record["hasModels"] = .flag(!tests.models.isEmpty)
        record["hasCalls"] = .flag(!calls.isEmpty)
        record["hasComparison"] = .flag(!calls.isEmpty || !tests.models.isEmpty)
        return OutputFile(path: "\(name).swift", text: try library.render("testSupport", record))
    }

    /// The keys that all files have.
    private var file: TemplateRecord {
        let client = context.options.module
        let isTestable = context.options.access == .internal
        let others = ["Foundation", "Testing", context.options.runtime.importedModule, isTestable ? nil : client].compactMap(\.self)
        var record = context.file(modules: [], usesRuntime: false)
        record["imports"] = .list(
            modules.union(others).sorted().map { ["access": .text(""), "module": .text($0)] }
                + (isTestable ? [["access": .text("@testable "), "module": .text(client)]] : [])
        )
        return record
    }
}
