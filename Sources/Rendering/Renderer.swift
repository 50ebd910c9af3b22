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
    /// - Parameter pages: The documentation pages to render, if any.
    /// - Throws: An error if a template uses a value that doesn't exist.
    package func render(_ plan: ClientPlan, pages: DocumentationPlan? = nil) throws(TemplateError) -> [OutputFile] {
        let context = RenderingContext(options: plan.options, hashable: plan.hashable)
        var files = try concurrentMap(plan.modelsByFile) { models throws(TemplateError) in
            let text = try library.render("model", models.templateRecord(in: context))
            return OutputFile(path: "Models/\(models[0].fileName).swift", text: text)
        }
        files += try concurrentMap(plan.groups) { group throws(TemplateError) in
            let text = try library.render("group", group.templateRecord(in: context))
            return OutputFile(path: "Operations/\(group.fileName).swift", text: text)
        }
        if let operations = plan.clientOperations {
            let text = try library.render("clientOperations", operations.templateRecord(in: context))
            files.append(OutputFile(path: "Operations/\(operations.fileName).swift", text: text))
        }
        let text = try library.render("client", plan.client.templateRecord(groups: plan.groups, in: context))
        files.append(OutputFile(path: "\(plan.client.fileName).swift", text: text))
        if let pages {
            files += try DocumentationFiles(plan: plan, pages: pages, library: library, retryDefaults: RetryDefaults(of: runtime)).render()
        }
        switch plan.options.runtime {
        case .copy, .copyAll: files += runtime.output(access: plan.options.access, features: plan.availableFeatures)
        case .none, .importing: break
        }
        return files
    }
}

extension ClientPlan {
    /// The models of each file. The files are in the order of their first model.
    fileprivate var modelsByFile: [[ModelFile]] {
        var indices: [String: Int] = [:]
        var files: [[ModelFile]] = []
        for model in models {
            if let index = indices[model.fileName] {
                files[index].append(model)
            } else {
                indices[model.fileName] = files.count
                files.append([model])
            }
        }
        return files
    }
}

extension [ModelFile] {
    /// Returns the keys of `model.mustache`.
    fileprivate func templateRecord(in context: RenderingContext) -> TemplateRecord {
        let modules = Set(flatMap { $0.declaration.withNested.flatMap(\.modules) })
        var record = context.file(modules: modules, usesRuntime: contains(where: \.declaration.usesRuntime))
        record["models"] = .list(
            map { model in
                var record = model.declaration.templateRecord(in: context, depth: 0)
                record["codings"] = .list(
                    model.declaration.withNested.flatMap { [$0.codingRecord, $0.conversionRecord].compactMap { $0 } }
                )
                return record
            }
        )
        return record
    }
}
