internal import APIDescription
package import Documenting
package import EmbeddedTemplates
package import Mustache
package import Planning

/// A renderer that turns a plan into the files of the output.
package struct Renderer: Sendable {
    private let library: TemplateLibrary
    private let runtime: RuntimeSources

    /// - Parameter files: The templates and the files of the runtime. If two have the same path, the last one wins.
    /// - Throws: The first syntax error in a template.
    package init(files: [TemplateFile] = TemplateFile.embedded) throws(TemplateError) {
        var library = TemplateLibrary()
        for file in files where file.path.hasSuffix(".mustache") {
            let name = file.path.dropLast(".mustache".count)
            try library.add(name: String(name), path: "Templates/\(file.path)", text: file.text)
        }
        self.library = library
        runtime = RuntimeSources(files)
    }

    /// Returns the files of the client, models first.
    ///
    /// - Parameters:
    ///   - pages: The documentation pages to render, if any.
    ///   - samples: The samples to render, if any.
    /// - Throws: An error if a template uses a value that doesn't exist.
    package func render(
        _ plan: ClientPlan,
        pages: DocumentationPlan? = nil,
        samples: SamplePlan? = nil
    ) throws(TemplateError) -> [OutputFile] {
        let context = RenderingContext(options: plan.options, hashable: plan.hashable)
        let models = try ModelSources(library: library, context: context).files(of: plan.models)
        let operations = try OperationSources(library: library, context: context).files(of: plan)
        var names = plan.names.files.taken
        var files = (models + operations.extensions).map { file in
            OutputFile(path: "\(file.folder)/\(names.take(file.name, else: file.other)).swift", text: file.text)
        }
        files += operations.groups
        let text = try library.render("client", plan.client.templateRecord(groups: plan.groups, in: context))
        files.append(OutputFile(path: "\(plan.client.fileName).swift", text: text))
        if let webhooks = plan.webhooks {
            let text = try library.render("webhooks", webhooks.templateRecord(in: context))
            files.append(OutputFile(path: "\(webhooks.fileName).swift", text: text))
        }
        let features = plan.availableFeatures
        if let pages {
            let defaults = RetryDefaults(of: runtime)
            files += try DocumentationFiles(plan: plan, pages: pages, library: library, retryDefaults: defaults, features: features)
                .render()
        }
        if let samples {
            for file in try SampleFiles(plan: plan, samples: samples, library: library, context: context).files() {
                files.append(OutputFile(path: "Samples/\(names.take(file.name, else: "Samples")).swift", text: file.text))
            }
        }
        switch plan.options.runtime {
        case .copy, .copyAll:
            files += runtime.output(access: plan.options.access, features: features, isCodable: plan.options.isCodable)
        case .none, .importing: break
        }
        return files
    }
    /// Returns the files of the tests of a client. Their paths are relative to a folder of their own.
    ///
    /// - Throws: An error if a template uses a value that doesn't exist.
    package func render(_ tests: TestPlan, of plan: ClientPlan) throws(TemplateError) -> [OutputFile] {
        let context = RenderingContext(options: plan.options, hashable: plan.hashable)
        let modules = Set(plan.chosenTypes.compactMap(\.module))
        return try TestFiles(tests: tests, library: library, context: context, modules: modules).files()
    }
}
