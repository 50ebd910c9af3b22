import Mustache
import Planning

/// The files of models.
///
/// Each model has its own file up to a limit. If there are more models, those with the same first words share files, because a compiler
/// that compiles files individually reads all others each time. Nested declarations that make a model too long are moved to extensions in
/// files of their own, and so are members of declarations that are too long alone.
struct ModelSources {
    private let library: TemplateLibrary
    private let context: RenderingContext
    /// The keys that are available to every declaration.
    private let scope: TemplateRecord
    /// The declarations whose members are in extensions.
    private let divided: Set<QualifiedName>

    init(library: TemplateLibrary, context: RenderingContext, divided: Set<QualifiedName> = []) {
        self.library = library
        self.context = context
        self.divided = divided
        scope = context.file(modules: [])
    }

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
        let rendered = try render(declaration, depth: 0)
        let text = try text(of: rendered, codings)
        let maximum = declaration.nested.isEmpty ? FileDivision.maximum : FileDivision.comfortable
        guard text.lineCount > maximum else { return DividedSource(name: declaration.name.last, text: text) }
        let measured = try measured(rendered, codings)
        let long = measured.all.filter { $0.ownLines > FileDivision.maximum }.map(\.declaration)
        if long.isEmpty { return try divide(measured, known: rendered.byName, codings) }
        let divided = ModelSources(library: library, context: context, divided: Set(long.map(\.name)))
        return try divided.source(of: declaration, withoutMembersOf: long, codings)
    }

    /// Divides a model some of whose declarations are too long alone.
    private func source(
        of declaration: Declaration,
        withoutMembersOf long: [Declaration],
        _ codings: Codings
    ) throws(TemplateError) -> DividedSource {
        let members = MemberSources(library: library, context: context)
        var extensions: [DividedFile] = []
        for inner in long { extensions += try members.files(of: inner, codings: codings[inner.name] ?? []) }
        let codings = codings.filter { !divided.contains($0.key) }
        let rendered = try render(declaration, depth: 0)
        var source = try divide(try measured(rendered, codings), known: rendered.byName, codings)
        source.extensions = extensions + source.extensions
        return source
    }

    /// Moves nested declarations to extensions if a model is too long with them.
    private func divide(
        _ measured: MeasuredDeclaration,
        known: [QualifiedName: RenderedDeclaration],
        _ codings: Codings
    ) throws(TemplateError) -> DividedSource {
        let divided = DividedDeclaration(measured)
        var source = DividedSource(name: measured.declaration.name.last, text: "")
        source.text = try text(of: try render(divided.declaration, depth: 0, known), codings)
        for part in divided.extensions { source.extensions.append(.model(named: part.name, try text(of: part, known, codings))) }
        return source
    }

    /// Returns a declaration with the text of each nested one.
    ///
    /// - Parameter known: Declarations that were rendered before.
    private func render(
        _ declaration: Declaration,
        depth: Int,
        _ known: [QualifiedName: RenderedDeclaration] = [:]
    ) throws(TemplateError) -> RenderedDeclaration {
        if let same = known[declaration.name], same.depth == depth, same.count == declaration.withNested.count { return same }
        var nested: [RenderedDeclaration] = []
        for inner in declaration.nested { nested.append(try render(inner, depth: depth + 1, known)) }
        let record = self.record(of: declaration, depth: depth, nested: nested.map(\.text))
        let (text, dependsOnDepth) = try library.renderPartial("_declaration", record, in: scope, inset: 4 * depth)
        return RenderedDeclaration(
            declaration: declaration,
            depth: depth,
            nested: nested,
            text: text,
            dependsOnDepth: dependsOnDepth
        )
    }

    private func record(of declaration: Declaration, depth: Int, nested: [String]) -> TemplateRecord {
        declaration.templateRecord(in: context, depth: depth, nested: nested, isDivided: divided.contains(declaration.name))
    }

    /// Returns the keys of a file with declarations.
    private func head(of declarations: [Declaration]) -> TemplateRecord {
        let modules = Set(declarations.flatMap { $0.modules(isDivided: divided.contains($0.name)) })
        // An enumeration needs the runtime for its conformance alone, which isn't a use of a `package import` for the compiler.
        if context.options.access == .package, declarations.allSatisfy({ if case .openEnum = $0 { true } else { false } }) {
            return context.file(modules: modules, usesRuntime: false, hidden: context.importedRuntime)
        }
        return context.file(modules: modules, usesRuntime: declarations.contains(where: \.usesRuntime))
    }

    /// The extensions with the coding and the conversion of each declaration, which are the same in each file that they may be in.
    private typealias Codings = [QualifiedName: [String]]

    private func codings(of declaration: Declaration) throws(TemplateError) -> Codings {
        var codings: Codings = [:]
        for inner in declaration.withNested {
            for record in [inner.codingRecord, inner.conversionRecord].compactMap({ $0 }) {
                codings[inner.name, default: []].append(try library.renderPartial("_coding", record, in: scope))
            }
        }
        return codings
    }

    /// Returns the lengths of the files that each declaration would have alone.
    private func measured(_ rendered: RenderedDeclaration, _ codings: Codings) throws(TemplateError) -> MeasuredDeclaration {
        let declaration = rendered.declaration
        var nested: [MeasuredDeclaration] = []
        for inner in rendered.nested { nested.append(try measured(inner, codings)) }
        let head = head(of: [declaration])
        // An empty line precedes each nested declaration.
        var own = rendered.text.lines - rendered.nested.reduce(0) { $0 + 1 + $1.text.lines }
        if rendered.dependsOnDepth {
            // Alone, a declaration has more room for its lines than nested in another.
            own = try library.renderPartial("_declaration", record(of: declaration, depth: 0, nested: []), in: scope).lines
        }
        // An empty line precedes each coding.
        let after = (codings[declaration.name] ?? []).reduce(0) { $0 + 1 + $1.lines }
        let lines = try library.renderPartial("_header", [:], in: head).lines + own + after
        return MeasuredDeclaration(declaration: declaration, ownLines: lines, nested: nested)
    }

    private func text(of rendered: RenderedDeclaration, _ codings: Codings) throws(TemplateError) -> String {
        let all = rendered.declaration.withNested
        var record = head(of: all)
        record["models"] = .list([["text": .text(rendered.text), "codings": codings.records(of: all)]])
        return try library.render("model", record)
    }

    private func text(
        of part: DividedDeclaration.Extension,
        _ known: [QualifiedName: RenderedDeclaration],
        _ codings: Codings
    ) throws(TemplateError) -> String {
        let all = part.nested.flatMap(\.withNested)
        var record = head(of: all)
        record["name"] = .text(part.owner.text)
        var texts: [TemplateRecord] = []
        for inner in part.nested { texts.append(["text": .text(try render(inner, depth: 1, known).text)]) }
        record["nested"] = .list(texts)
        record["codings"] = codings.records(of: all)
        return try library.render("modelExtension", record)
    }
}

/// The text of a declaration with its nested ones, without indentation.
private struct RenderedDeclaration {
    let declaration: Declaration
    /// The number of declarations around it, which leave less room for its lines.
    let depth: Int
    let nested: [RenderedDeclaration]
    let text: String
    /// Whether the text might have another number of lines if there were no declarations around it.
    let dependsOnDepth: Bool

    /// The number of declarations.
    var count: Int { nested.reduce(1) { $0 + $1.count } }

    /// The declaration and all nested ones by their names.
    var byName: [QualifiedName: RenderedDeclaration] {
        nested.reduce(into: [declaration.name: self]) { $0.merge($1.byName) { first, _ in first } }
    }
}

extension [QualifiedName: [String]] {
    /// Returns the texts for some declarations, in their order.
    fileprivate func records(of declarations: [Declaration]) -> TemplateValue {
        .list(declarations.flatMap { self[$0.name] ?? [] }.map { ["text": .text($0)] })
    }
}

extension String {
    /// The number of lines of a text whose last line isn't ended.
    fileprivate var lines: Int { lineCount + 1 }
}
