package import EmbeddedTemplates
package import Mustache
package import Planning

/// Turns a plan into the files of the output.
package struct Renderer: Sendable {
    private let library: TemplateLibrary
    private let runtime: RuntimeSources

    /// - Parameter files: The templates and the files of the runtime; of two of one path the last counts.
    /// - Throws: The first mistake of syntax in a template.
    package init(files: [TemplateFile] = TemplateFile.embedded) throws(TemplateError) {
        var library = TemplateLibrary()
        for file in files where file.path.hasSuffix(".mustache") {
            let name = file.path.dropLast(".mustache".count)
            try library.add(name: String(name), path: "Templates/\(file.path)", text: file.text)
        }
        self.library = library
        runtime = RuntimeSources(files)
    }

    /// The files of the client, models first.
    ///
    /// - Throws: What a template asks for that the plan does not have.
    package func render(_ plan: ClientPlan) throws(TemplateError) -> [OutputFile] {
        let context = RenderingContext(options: plan.options)
        var files = try concurrentMap(plan.models) { model throws(TemplateError) in
            let text = try library.render("model", model.templateRecord(in: context))
            return OutputFile(path: "Models/\(model.fileName).swift", text: text)
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
        if let pages = plan.documentation {
            files += try DocumentationFiles(plan: plan, pages: pages, library: library).render()
        }
        if plan.options.runtime == .copy {
            files += runtime.output(access: plan.options.access)
        }
        return files
    }
}

extension ModelFile {
    /// The keys of `model.mustache`.
    fileprivate func templateRecord(in context: RenderingContext) -> TemplateRecord {
        let all = declaration.withNested
        var record = context.file(usesFoundation: all.contains(where: \.usesFoundation), usesRuntime: declaration.usesRuntime)
        for (key, value) in declaration.templateRecord(in: context, depth: 0).entries { record[key] = value }
        record["codings"] = .list(all.compactMap(\.codingRecord))
        return record
    }
}
