import Mustache
import Planning

/// The files of models.
///
/// Each model has its own file up to a limit. If there are more models, those with the same first words share files, because a compiler
/// that compiles files individually reads all others each time. Nested declarations that make a model too long are moved to extensions in
/// files of their own.
struct ModelSources {
    let library: TemplateLibrary
    let context: RenderingContext

    /// The maximum number of models with their own files.
    private static let maximumFiles = 500

    /// Returns the files, those of models first.
    func files(of models: [Model]) throws(TemplateError) -> [DividedFile] {
        let sources = try concurrentMap(models) { model throws(TemplateError) in try source(of: model.declaration) }
        var files: [DividedFile] = []
        if models.count <= Self.maximumFiles {
            files = sources.map { .model(named: $0.name, $0.text) }
        } else {
            let items = sources.map { FileDivision.Item(words: FileDivision.words(of: $0.name), lines: $0.text.lineCount) }
            for part in FileDivision(byFirstWordOf: items).parts {
                let members = part.items.map { sources[$0] }
                if members.count == 1 {
                    files.append(.model(named: members[0].name, members[0].text))
                } else {
                    let text = SourceShard.text(of: members.map { OutputFile(path: "\($0.name).swift", text: $0.text) })
                    files.append(.model(named: part.name, else: "\(part.name)Models", text))
                }
            }
        }
        return files + sources.flatMap(\.extensions)
    }

    private func source(of declaration: Declaration) throws(TemplateError) -> DividedSource {
        let codings = try codings(of: declaration)
        let text = try text(of: declaration, codings)
        guard text.lineCount > FileDivision.comfortable, !declaration.nested.isEmpty else {
            return DividedSource(name: declaration.name.last, text: text)
        }
        let divided = DividedDeclaration(try measured(declaration, codings))
        var source = DividedSource(name: declaration.name.last, text: try self.text(of: divided.declaration, codings))
        for part in divided.extensions { source.extensions.append(.model(named: part.name, try self.text(of: part, codings))) }
        return source
    }

    /// The extensions with the coding and the conversion of each declaration, which are the same in each file that they may be in.
    private typealias Codings = [QualifiedName: [TemplateRecord]]

    private func codings(of declaration: Declaration) throws(TemplateError) -> Codings {
        let scope: TemplateRecord = ["access": .text(context.access)]
        var codings: Codings = [:]
        for inner in declaration.withNested {
            for record in [inner.codingRecord, inner.conversionRecord].compactMap({ $0 }) {
                codings[inner.name, default: []].append(["text": .text(try library.renderPartial("_coding", record, in: scope))])
            }
        }
        return codings
    }

    private func measured(_ declaration: Declaration, _ codings: Codings) throws(TemplateError) -> MeasuredDeclaration {
        var nested: [MeasuredDeclaration] = []
        for inner in declaration.nested { nested.append(try measured(inner, codings)) }
        let text = try text(of: declaration.containing([]), codings)
        return MeasuredDeclaration(declaration: declaration, ownLines: text.lineCount, nested: nested)
    }

    private func text(of declaration: Declaration, _ codings: Codings) throws(TemplateError) -> String {
        let all = declaration.withNested
        var record = context.file(modules: Set(all.flatMap(\.modules)), usesRuntime: declaration.usesRuntime)
        var model = declaration.templateRecord(in: context, depth: 0)
        model["codings"] = .list(all.flatMap { codings[$0.name] ?? [] })
        record["models"] = .list([model])
        return try library.render("model", record)
    }

    private func text(of part: DividedDeclaration.Extension, _ codings: Codings) throws(TemplateError) -> String {
        let all = part.nested.flatMap(\.withNested)
        var record = context.file(modules: Set(all.flatMap(\.modules)), usesRuntime: all.contains(where: \.usesRuntime))
        record["name"] = .text(part.owner.text)
        record["nested"] = .list(part.nested.map { $0.templateRecord(in: context, depth: 1) })
        record["codings"] = .list(all.flatMap { codings[$0.name] ?? [] })
        return try library.render("modelExtension", record)
    }
}

extension DividedFile {
    fileprivate static func model(named name: String, else other: String? = nil, _ text: String) -> DividedFile {
        DividedFile(folder: "Models", name: name, other: other, text: text)
    }
}
