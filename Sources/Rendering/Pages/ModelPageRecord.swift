import Documenting
import Mustache
import Planning

/// A page of models.
struct ModelPageRecord {
    let plan: ClientPlan
    let pages: DocumentationPlan
    let links: PageLinks
    let declarations: [QualifiedName: Declaration]

    /// The maximum number of uses that are listed. The others are counted.
    private static let maximumUses = 20

    /// Returns the keys of `page_models.mustache`.
    func record(page: String, models: [Model], header: TemplateRecord) -> TemplateRecord {
        var record = header
        let isShared = models.count > 1 || models.first?.declaration.name.last != page
        record["title"] = .text(page)
        record["isShared"] = .flag(isShared)
        record["models"] = .list(models.map { self.model($0, marks: isShared ? "##" : "#") })
        return record
    }

    private func model(_ model: Model, marks: String) -> TemplateRecord {
        let uses = usesByPlace(of: model.declaration.name)
        let summary = model.declaration.documentation.paragraphsOfPage.first.map(Markdown.summary) ?? ""
        return [
            "link": .text(links.type(.declared(model.declaration.name))),
            "hasSummary": .flag(!summary.isEmpty),
            "summary": .text(summary),
            "declarations": .list(
                model.declaration.withNested.enumerated().map { index, declaration in
                    self.declaration(declaration, marks: index == 0 ? marks : marks + "#")
                }
            ),
            "hasUses": .flag(!uses.isEmpty),
            "uses": .list(uses.prefix(Self.maximumUses).map { ["use": .text(text(of: $0.place, $0.roles))] }),
            "hasMoreUses": .flag(uses.count > Self.maximumUses),
            "moreUses": .text("\(max(uses.count - Self.maximumUses, 0))"),
        ]
    }

    /// Returns the places that use a declaration, with their roles.
    private func usesByPlace(of name: QualifiedName) -> [(place: ModelPages.Use.Place, roles: [ModelPages.Role])] {
        var order: [ModelPages.Use.Place] = []
        var roles: [ModelPages.Use.Place: [ModelPages.Role]] = [:]
        for use in pages.models.uses[name] ?? [] {
            if roles[use.place] == nil { order.append(use.place) }
            roles[use.place, default: []].append(use.role)
        }
        return order.map { ($0, roles[$0] ?? []) }
    }

    private func text(of place: ModelPages.Use.Place, _ roles: [ModelPages.Role]) -> String {
        let link =
            switch place {
            case .operation(let place): links.call(place, client: pages.clientVariable.text)
            case .model(let name): links.type(.declared(name))
            }
        let texts = roles.map { role in
            switch role {
            case .parameter: "a parameter"
            case .body: "the body"
            case .response: "the response"
            case .problem: "its failures"
            case .property: "a property"
            }
        }
        return "\(link): \(texts.joined(separator: ", "))"
    }

    /// Returns the keys of `_page_declaration.mustache`.
    private func declaration(_ declaration: Declaration, marks: String) -> TemplateRecord {
        let documentation = declaration.documentation
        var record: TemplateRecord = [
            "heading": .text("\(marks) \(declaration.name.text)"),
            "text": .text(Markdown.page(documentation.paragraphsOfPage.joined(separator: "\n\n"))),
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
            "fieldNotes": FieldRow.notes(of: fields),
            "additional": structure.additionalProperties.map {
                .record([
                    "name": .text(Markdown.code($0.name.text)),
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
            "hasDefault": .flag(union.cases.contains(where: \.isDefault)),
            "cases": .list(
                union.cases.map { one in
                    [
                        "name": .text(Markdown.code(".\(one.name.member)")),
                        "type": .text(links.type(one.type)),
                        "values": .text(
                            (one.discriminatorValues.map { Markdown.code($0, isCell: true) }
                                + (one.isDefault ? ["any other value, or none"] : []))
                                .joined(separator: ", ")
                        ),
                    ]
                }
            ),
        ]
    }
}

extension OpenEnum.Case {
    fileprivate var pageRecord: TemplateRecord {
        [
            "name": .text(Markdown.code(".\(name.member)")),
            "value": .text(Markdown.code(value.text, isCell: true)),
            "meaning": .text(documentation.paragraphs.map(Markdown.line).joined(separator: "<br>")),
        ]
    }
}

extension Documentation {
    /// The paragraphs for Markdown, which doesn't have DocC's links to symbols: the values of a property's enumeration name it as code.
    fileprivate var paragraphsOfPage: [String] {
        paragraphs.map { paragraph in
            let (start, end) = ("Values of ``", "``.")
            guard paragraph.hasPrefix(start), paragraph.hasSuffix(end), !paragraph.contains("\n") else { return paragraph }
            let property = String(paragraph.dropFirst(start.count).dropLast(end.count)).replacing("/", with: ".")
            return "Values of \(Markdown.code(property))."
        }
    }
}
