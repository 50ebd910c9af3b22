import Mustache
import Planning

/// A page of models.
struct ModelPageRecord {
    let plan: ClientPlan
    let pages: DocumentationPlan
    let links: PageLinks
    let declarations: [QualifiedName: Declaration]

    /// Uses that are listed; the others are counted.
    private static let maximumUses = 20

    /// The keys of `page_models.mustache`.
    func record(page: String, files: [ModelFile], header: TemplateRecord) -> TemplateRecord {
        var record = header
        let isShared = files.count > 1 || files.first?.declaration.name.last != page
        record["title"] = .text(page)
        record["isShared"] = .flag(isShared)
        record["models"] = .list(files.map { model($0, marks: isShared ? "##" : "#") })
        return record
    }

    private func model(_ file: ModelFile, marks: String) -> TemplateRecord {
        let uses = pages.models.uses[file.declaration.name] ?? []
        return [
            "declarations": .list(
                file.declaration.withNested.enumerated().map { index, declaration in
                    self.declaration(declaration, marks: index == 0 ? marks : marks + "#")
                }
            ),
            "hasUses": .flag(!uses.isEmpty),
            "uses": .list(uses.prefix(Self.maximumUses).map { ["use": .text(text(of: $0))] }),
            "hasMoreUses": .flag(uses.count > Self.maximumUses),
            "moreUses": .text("\(max(uses.count - Self.maximumUses, 0))"),
        ]
    }

    private func text(of use: ModelPages.Use) -> String {
        let place =
            switch use.place {
            case .operation(let place): links.call(place, client: pages.clientVariable)
            case .model(let name): links.type(.declared(name))
            }
        return switch use.role {
        case .parameter: "\(place): a parameter"
        case .body: "\(place): the body"
        case .response: "\(place): the response"
        case .problem: "\(place): its failures"
        case .property: "\(place): a property"
        }
    }

    /// The keys of `_page_declaration.mustache`.
    private func declaration(_ declaration: Declaration, marks: String) -> TemplateRecord {
        let documentation = declaration.documentation
        var record: TemplateRecord = [
            "heading": .text("\(marks) \(declaration.name.text)"),
            "text": .text(Markdown.page(documentation.paragraphs.joined(separator: "\n\n"))),
            "hasText": .flag(documentation.paragraphs.contains { !$0.isEmpty }),
            "isDeprecated": .flag(documentation.isDeprecated),
            "structure": .absent,
            "openEnum": .absent,
            "union": .absent,
            "alias": .absent,
            "wrapper": .absent,
        ]
        switch declaration {
        case .structure(let structure): record["structure"] = .record(self.structure(structure))
        case .openEnum(let openEnum):
            record["openEnum"] = .record(["cases": .list(openEnum.cases.map(\.pageRecord))])
        case .union(let union): record["union"] = .record(self.union(union))
        case .alias(let alias): record["alias"] = .record(["type": .text(links.type(alias.type))])
        case .wrapper(let alias): record["wrapper"] = .record(["type": .text(links.type(alias.type))])
        }
        return record
    }

    private func structure(_ structure: Structure) -> TemplateRecord {
        let fields = FieldRow.rows(of: structure, pages.models, links, declarations)
        return [
            "hasFields": .flag(!fields.isEmpty),
            "fields": .list(fields.map(\.record)),
            "additional": structure.additionalProperties.map {
                .record([
                    "name": .text(Markdown.code($0.name)),
                    "type": .text(links.type($0.valueType, spelled: "[String: \($0.valueType.spelling())]")),
                ])
            } ?? .absent,
        ]
    }

    private func union(_ union: Union) -> TemplateRecord {
        var discriminator = TemplateValue.absent
        if case .discriminator(let property) = union.choice { discriminator = .record(["property": .text(Markdown.code(property))]) }
        return [
            "discriminator": discriminator,
            "cases": .list(
                union.cases.map { one in
                    [
                        "name": .text(Markdown.code(".\(one.name)")),
                        "type": .text(links.type(one.type)),
                        "values": .text(one.discriminatorValues.map { Markdown.code($0, isCell: true) }.joined(separator: ", ")),
                    ]
                }
            ),
        ]
    }
}

extension Declaration {
    var documentation: Documentation {
        switch self {
        case .structure(let structure): structure.documentation
        case .openEnum(let openEnum): openEnum.documentation
        case .union(let union): union.documentation
        case .alias(let alias), .wrapper(let alias): alias.documentation
        }
    }
}

extension OpenEnum.Case {
    fileprivate var pageRecord: TemplateRecord {
        [
            "name": .text(Markdown.code(".\(name)")),
            "value": .text(Markdown.code(value.text, isCell: true)),
            "meaning": .text(documentation.paragraphs.map(Markdown.line).joined(separator: "<br>")),
        ]
    }
}
