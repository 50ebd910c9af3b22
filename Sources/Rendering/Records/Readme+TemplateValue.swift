import APIDescription
import Mustache
import Planning

/// The page that a reader begins with.
struct ReadmeRecord {
    let plan: ClientPlan
    let pages: DocumentationPlan
    let links: PageLinks
    let operations: GroupPageRecord

    /// The keys of `readme.mustache`.
    func record(header: TemplateRecord) -> TemplateRecord {
        var record = header
        record["title"] = .text(Markdown.plain(pages.info.title))
        record["version"] = .text(Markdown.code(pages.info.version))
        record["text"] = .text(Markdown.page(plan.client.documentation.paragraphs.joined(separator: "\n\n")))
        record["module"] = .text(plan.options.module)
        record["imports"] = .list(imports.map { ["module": .text($0)] })
        record["variable"] = .text(Identifier.escaped(pages.clientVariable))
        record["serverURL"] = .text(SwiftLiteral.string(pages.serverURL))
        record["isPublic"] = .flag(plan.options.access == .public)
        record["sharesRuntime"] = .flag(plan.options.runtime != .copy)
        record["retries"] = plan.client.retries.map { .record($0.pageRecord) } ?? .absent
        record["groups"] = .list(pages.offers.indices.map(group))
        record["first"] = example(pages.first)
        record["events"] = example(pages.eventStream)
        record["upload"] = example(pages.upload)
        record["download"] = example(pages.download)
        record["start"] = .text(start)
        record["needsKey"] = .flag(!plan.client.credentials.isEmpty)
        record["authentication"] = authentication
        record["servers"] = servers
        record["failing"] = pages.failing.map { .record(failing($0)) } ?? .absent
        record["value"] = pages.first.map { .record(value($0)) } ?? .absent
        record["hasModels"] = .flag(!plan.models.isEmpty)
        record["letters"] = .list(letters)
        return record
    }

    /// The models by their first letter.
    private var letters: [TemplateRecord] {
        let names = plan.models.map(\.declaration.name).sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        return Dictionary(grouping: names) { String($0.text.prefix(1)).uppercased() }.sorted { $0.key < $1.key }.map { letter, names in
            ["letter": .text(letter), "models": .list(names.map { ["link": .text(links.type(.declared($0)))] })]
        }
    }

    private var imports: [String] {
        var imports = ["Foundation", plan.options.module]
        if case .importing(let module) = plan.options.runtime { imports.append(module) }
        return imports.sorted()
    }

    private func group(_ index: Int) -> TemplateRecord {
        let group = pages.offers[index]
        return [
            "name": .text(group.path(from: pages.clientVariable)),
            "link": .text(links.group(group)),
            "summary": .text(group.documentation.paragraphs.first.map(Markdown.summary) ?? ""),
            "operations": .list(
                group.operations.enumerated().map { position, operation in
                    let signature = operation.signature
                    return [
                        "name": .text(Markdown.code(operation.name)),
                        "link": .text(links.operation(OperationPlace(group: index, operation: position))),
                        "requestLine": .text(
                            Markdown.code("\(signature.method.rawValue.uppercased()) \(signature.path)", isCell: true)
                        ),
                        "summary": .text(operation.documentation.paragraphs.first.map { Markdown.summary($0, isCell: true) } ?? ""),
                        "isDeprecated": .flag(operation.documentation.isDeprecated),
                    ]
                }
            ),
        ]
    }

    /// The keys of a section that shows a call.
    private func example(_ place: OperationPlace?) -> TemplateValue {
        guard let place, let code = operations.example(at: place) else { return .absent }
        return .record(["example": .text(code), "call": .text(links.call(place, client: pages.clientVariable))])
    }

    /// A call that fails, in a `do` block that says by whose fault.
    private func failing(_ place: OperationPlace) -> TemplateRecord {
        let code = operations.example(at: place) ?? ""
        let problem = pages.offers[place.group].operations[place.operation].signature.problem
        return [
            "example": .text(code.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")),
            "problem": .text(links.type(problem)),
        ]
    }

    /// The expression of a call that needs nothing but its options, and the request that it sends as a value.
    private func value(_ place: OperationPlace) -> TemplateRecord {
        let group = pages.offers[place.group]
        let operation = group.operations[place.operation]
        let arguments = pages.groups[place.group][place.operation].example?.arguments ?? []
        let separator = arguments.isEmpty ? "" : ", "
        let client = Identifier.escaped(pages.clientVariable)
        let call = SwiftExample.call("\(group.path(from: client)).\(operation.name)", arguments)
        return [
            "call": .text("\(call.dropLast())\(separator)options: "),
            "request": .text(SwiftExample.call("\(group.name).\(Identifier.escaped(operation.name))", arguments)),
        ]
    }
}
