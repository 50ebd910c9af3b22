import APIDescription
import Documenting
import Mustache
import Planning

/// The start page of the documentation.
struct ReadmeRecord {
    let plan: ClientPlan
    let pages: DocumentationPlan
    let links: PageLinks
    let operations: GroupPageRecord
    let retryDefaults: RetryDefaults
    /// Whether code next to the client can use the stub.
    let hasStub: Bool

    /// Returns the keys of `readme.mustache`.
    func record(header: TemplateRecord) throws(TemplateError) -> TemplateRecord {
        var record = header
        record["title"] = .text(Markdown.plain(pages.info.title))
        record["apiVersion"] = .text(Markdown.code(pages.info.version))
        record["text"] = .text(Markdown.page(plan.client.documentation.paragraphs.joined(separator: "\n\n")))
        record["module"] = .text(plan.options.module)
        record["imports"] = .list(imports.map { ["module": .text($0)] })
        record["variable"] = .text(pages.clientVariable.declared)
        record["needsServer"] = .flag(serverArgument != nil)
        record["server"] = .text(serverArgument ?? "")
        record["isImported"] = .flag(runtimeModule != nil)
        record["runtimeModule"] = .text(runtimeModule ?? "")
        record["otherModules"] = .text(modules.map { ", " + Markdown.code($0) }.joined())
        record["chosenTypes"] = chosenTypes
        record["lacksRuntime"] = .flag(plan.options.runtime == .none)
        record["retries"] = plan.client.retries.map { .record($0.pageRecord(retryDefaults)) } ?? .absent
        record["groups"] = .list(pages.offers.indices.map(group))
        record["first"] = try example(pages.samples.first)
        record["events"] = try example(pages.samples.eventStream)
        record["lines"] = try example(pages.samples.lineStream)
        record["paging"] = try paging()
        record["caching"] = caching
        record["waiting"] = try waiting()
        record["upload"] = try example(pages.samples.upload)
        record["download"] = try download()
        record["hasStreams"] = .flag(pages.samples.eventStream != nil || pages.samples.lineStream != nil || pages.samples.download != nil)
        record["start"] = .text(start)
        record["needsKey"] = .flag(!plan.client.credentials.isEmpty)
        record["authentication"] = authentication
        record["servers"] = .record(servers)
        record["failing"] = try pages.samples.failing.map { place throws(TemplateError) in .record(try failing(place)) } ?? .absent
        record["value"] = try pages.samples.first.map { place throws(TemplateError) in .record(try value(place)) } ?? .absent
        record["webhooks"] =
            plan.webhooks.map { .record(["name": .text($0.name), "example": .text($0.cases[0].name.member)]) } ?? .absent
        record["hasSamples"] = .flag(plan.options.hasSamples)
        record["hasStub"] = .flag(hasStub)
        record["hasModels"] = .flag(!plan.models.isEmpty)
        let isByModel = plan.models.count <= ModelPages.maximumPages
        record["letters"] = .list(isByModel ? letters : [])
        record["modelPages"] = .list(isByModel ? [] : modelPages)
        return record
    }

    /// The models by their first letter.
    private var letters: [TemplateRecord] {
        let names = plan.models.map(\.declaration.name).sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        return Dictionary(grouping: names) { String($0.text.prefix(1)).uppercased() }.sorted { $0.key < $1.key }.map { letter, names in
            ["letter": .text(letter), "models": .list(names.map { ["link": .text(links.type(.declared($0)))] })]
        }
    }

    /// The pages shared by several models, each with its own list.
    private var modelPages: [TemplateRecord] {
        plan.modelsByPage(pages.models).map { page, models in
            let names = models.map(\.declaration.name)
            guard names.count > 1, let first = names.first, let last = names.last else {
                return ["link": .text(names.map { links.type(.declared($0)) }.joined()), "hasRange": .flag(false), "range": .text("")]
            }
            let range = [first, last].map { Markdown.code($0.text) }.joined(separator: names.count > 2 ? " to " : ", ")
            return [
                "link": .text("[\(Markdown.plain(page))](\(links.models(page)))"),
                "hasRange": .flag(true),
                "range": .text(names.count > 2 ? "\(range), \(names.count) models" : range),
            ]
        }
    }

    private var imports: [String] {
        let imports = ["Foundation", plan.options.module] + [runtimeModule].compactMap { $0 } + modules
        return imports.sorted()
    }

    /// The modules of the user's types.
    private var modules: [String] {
        Set(plan.chosenTypes.compactMap(\.module)).subtracting(["Foundation"]).sorted()
    }

    /// The user's types; absent if there are none.
    private var chosenTypes: TemplateValue {
        let types = plan.chosenTypes.map { type in
            Markdown.code(type.spelling) + (type.module.map { " of the module \(Markdown.code($0))" } ?? "")
        }
        if types.isEmpty { return .absent }
        return .record(["types": .text(types.joined(separator: ", ")), "hashable": .flag(plan.options.hashability != .none)])
    }

    /// The module of a runtime that the client shares with others.
    private var runtimeModule: String? { plan.options.runtime.importedModule }

    private func group(_ index: Int) -> TemplateRecord {
        let group = pages.offers[index]
        return [
            "name": .text(group.path(from: pages.clientVariable.text)),
            "link": .text(links.group(group)),
            "summary": .text(group.documentation.paragraphs.first.map(Markdown.summary)?.closed ?? ""),
            "hasOperations": .flag(!group.operations.isEmpty),
            "operations": .list(
                group.operations.enumerated().map { position, operation in
                    let signature = operation.signature
                    return [
                        "name": .text(Markdown.code(operation.name.text)),
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

    /// Returns the keys of a section that shows a call.
    private func example(_ place: OperationPlace?) throws(TemplateError) -> TemplateValue {
        guard let place, let code = try operations.example(at: place) else { return .absent }
        return .record(["example": .text(code), "call": .text(links.call(place, client: pages.clientVariable.text))])
    }

    /// Returns the keys of the section on downloads.
    private func download() throws(TemplateError) -> TemplateValue {
        guard let place = pages.samples.download, let code = try operations.example(at: place) else { return .absent }
        var record = try value(place)
        record["example"] = .text(code)
        record["call"] = .text(links.call(place, client: pages.clientVariable.text))
        return .record(record)
    }

    /// Returns a failing call in a `do` block that distinguishes the errors.
    private func failing(_ place: OperationPlace) throws(TemplateError) -> TemplateRecord {
        let code = try operations.example(at: place) ?? ""
        let problem = pages.offers[place.group].operations[place.operation].signature.problem
        return [
            "example": .text(code.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")),
            "problem": .text(links.type(problem)),
        ]
    }

    /// Returns the expression of a call without arguments, and the request that it sends as a value.
    private func value(_ place: OperationPlace) throws(TemplateError) -> TemplateRecord {
        let group = pages.offers[place.group]
        let operation = group.operations[place.operation]
        let arguments = pages.groups[place.group][place.operation].example?.arguments ?? []
        let separator = arguments.isEmpty ? "" : ", "
        let client = pages.clientVariable.declared
        let call = try operations.code.call("\(group.path(from: client)).\(operation.name.member)", arguments)
        let head = arguments.contains { $0.value.mayThrow } ? "try " : ""
        return [
            "call": .text("\(call.dropLast())\(separator)options: "),
            "request": .text(head + (try operations.code.call("\(group.name).\(operation.name.declared)", arguments, after: head))),
        ]
    }
}
