import Mustache
import Planning

/// The files with members of a declaration that is too long for one file even without nested declarations.
///
/// The functions of an enumeration's raw value, the shared properties of a union, and the coding are in extensions. Only what Swift
/// requires in the declaration itself stays: cases, stored properties and what initializes them.
struct MemberSources {
    let library: TemplateLibrary
    let context: RenderingContext

    /// - Parameter codings: The extensions with the coding and the conversion of the declaration.
    func files(of declaration: Declaration, codings: [String]) throws(TemplateError) -> [DividedFile] {
        var files: [DividedFile] = []
        switch declaration {
        case .openEnum(let openEnum): files.append(try rawValue(of: openEnum))
        case .union(let union): files += try sharedProperties(of: union)
        case .structure, .alias, .wrapper: break
        }
        if !codings.isEmpty { files.append(try coding(of: declaration, codings)) }
        return files
    }

    private func rawValue(of openEnum: OpenEnum) throws(TemplateError) -> DividedFile {
        let record = openEnum.templateRecord(in: context, depth: 0, isDivided: true)
        let text = try library.renderPartial("_rawValue", record, in: context.file(modules: []))
        let head = context.file(modules: [], usesRuntime: false, hidden: openEnum.isInteger ? [] : context.importedRuntime)
        return try file("RawValue", of: openEnum.name, with: [text], head)
    }

    /// The properties, by the first letters of their names if they are too long for one file.
    private func sharedProperties(of union: Union) throws(TemplateError) -> [DividedFile] {
        let scope = context.file(modules: [])
        var texts: [String] = []
        for property in union.sharedProperties {
            texts.append(try library.renderPartial("_sharedProperty", union.sharedRecord(property), in: scope))
        }
        let items = zip(union.sharedProperties, texts).map { property, text in
            FileDivision.Item(words: FileDivision.words(of: property.name.text.beginningWithCapital), lines: text.lineCount + 2)
        }
        var files: [DividedFile] = []
        for part in FileDivision(byLettersOf: items).parts {
            let name = part.words.isEmpty ? "Properties" : "Properties+\(part.name)"
            let properties = part.items.map { union.sharedProperties[$0] }
            let head = context.file(
                modules: Set(properties.flatMap(\.type.modules)),
                usesRuntime: properties.contains { $0.isNullable || $0.type.needsRuntime },
                hidden: context.importedRuntime
            )
            files.append(try file(name, of: union.name, with: part.items.map { texts[$0] }, head))
        }
        return files
    }

    private func coding(of declaration: Declaration, _ codings: [String]) throws(TemplateError) -> DividedFile {
        var record = context.file(modules: [], hidden: declaration.modules(isDivided: true))
        record["models"] = .list(codings.map { ["text": .text($0), "codings": .list([])] })
        return .model(named: declaration.name.fileName(ofPart: "JSON"), try library.render("model", record))
    }

    private func file(
        _ name: String,
        of owner: QualifiedName,
        with members: [String],
        _ head: TemplateRecord
    ) throws(TemplateError) -> DividedFile {
        var record = head
        record["name"] = .text(owner.text)
        record["nested"] = .list(members.map { ["text": .text($0)] })
        record["codings"] = .list([])
        return .model(named: owner.fileName(ofPart: name), try library.render("modelExtension", record))
    }
}
