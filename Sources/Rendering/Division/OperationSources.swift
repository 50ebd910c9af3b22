import Mustache
import Planning

/// The files of operations: one for each group, and those of extensions with the operations on a resource if a group is too long.
struct OperationSources {
    let library: TemplateLibrary
    let context: RenderingContext

    /// Returns the files of groups, which have their names, and those of extensions.
    func files(of plan: ClientPlan) throws(TemplateError) -> (groups: [OutputFile], extensions: [DividedFile]) {
        var sources = try concurrentMap(plan.groups) { group throws(TemplateError) in try source(of: group) }
        if let operations = plan.clientOperations { sources.append(try source(of: operations)) }
        // Nothing is left of the client's own operations if all are in extensions.
        let files = sources.filter { !$0.text.isEmpty }.map { OutputFile(path: "Operations/\($0.name).swift", text: $0.text) }
        return (files, sources.flatMap(\.extensions))
    }

    private func source(of group: OperationGroup) throws(TemplateError) -> DividedSource {
        try source(
            named: group.fileName,
            extending: group.name,
            group.operations,
            records: try records(of: group.operations, in: group.name, sender: "client.send")
        ) { operations, records throws(TemplateError) in
            try library.render("group", group.templateRecord(of: operations, records, in: context))
        }
    }

    private func source(of client: ClientOperations) throws(TemplateError) -> DividedSource {
        let type = context.options.clientName
        return try source(
            named: client.fileName,
            extending: type,
            client.operations,
            records: try records(of: client.operations, in: type, sender: "send")
        ) { operations, records throws(TemplateError) in
            operations.isEmpty
                ? "" : try library.render("clientOperations", operations.extensionRecord(of: type, records, in: context))
        }
    }

    /// Returns the records of operations, with the text of their functions, which is the same in each file that they may be in.
    private func records(
        of operations: [GroupedOperation],
        in type: String,
        sender: String
    ) throws(TemplateError) -> [TemplateRecord] {
        var scope = context.file(modules: [])
        scope["type"] = .text(type)
        var records = operations.templateRecords(in: type, sender: sender, context: context)
        for index in records.indices {
            for (key, template): (TemplateKey, String) in [("methods", "_methods"), ("requestFunctions", "_requestFunctions")] {
                records[index][key] = .text(try library.renderPartial(template, records[index], in: scope, indentation: 4))
            }
        }
        return records
    }

    /// Returns the operations of a type, divided if they are too long for one file.
    ///
    /// - Parameter render: Renders the file of the type with some of the operations.
    private func source(
        named name: String,
        extending type: String,
        _ operations: [GroupedOperation],
        records: [TemplateRecord],
        render: ([GroupedOperation], [TemplateRecord]) throws(TemplateError) -> String
    ) throws(TemplateError) -> DividedSource {
        let text = try render(operations, records)
        guard text.lineCount > FileDivision.comfortable else { return DividedSource(name: name, text: text) }
        func partText(_ part: [Int]) throws(TemplateError) -> String {
            let record = part.map { operations[$0] }.extensionRecord(of: type, part.map { records[$0] }, in: context)
            return try library.render("groupExtension", record)
        }
        var items: [FileDivision.Item] = []
        for index in operations.indices {
            let words = operations[index].resources + [operations[index].name.text.beginningWithCapital]
            items.append(FileDivision.Item(words: words, lines: try partText([index]).lineCount))
        }
        var source = DividedSource(name: name, text: "")
        var staying: [Int] = []
        for part in FileDivision(of: items).parts {
            if part.words.isEmpty {
                staying = part.items
            } else {
                let name = "\(type)+\(part.name)"
                source.extensions.append(DividedFile(folder: "Operations", name: name, text: try partText(part.items)))
            }
        }
        source.text = try render(staying.map { operations[$0] }, staying.map { records[$0] })
        return source
    }
}
