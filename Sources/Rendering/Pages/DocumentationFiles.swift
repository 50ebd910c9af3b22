import Documenting
import Mustache
import Planning

/// The documentation pages: Markdown and a DocC catalog.
struct DocumentationFiles {
    let plan: ClientPlan
    let pages: DocumentationPlan
    let library: TemplateLibrary
    let retryDefaults: RetryDefaults
    /// The parts of the runtime that code next to the client can use.
    let features: Set<RuntimeFeature>

    func render() throws(TemplateError) -> [OutputFile] {
        let anchors = PageAnchors(plan, pages)
        let declarations = plan.models.map(\.declaration).byName
        let operations = GroupPageRecord(
            plan: plan,
            pages: pages,
            links: PageLinks(from: .group, plan, pages, anchors),
            anchors: anchors,
            declarations: declarations,
            code: ExampleCode(library: library)
        )
        let models = ModelPageRecord(
            plan: plan,
            pages: pages,
            links: PageLinks(from: .model, plan, pages, anchors),
            declarations: declarations
        )
        let readme = ReadmeRecord(
            plan: plan,
            pages: pages,
            links: PageLinks(from: .readme, plan, pages, anchors),
            operations: operations,
            retryDefaults: retryDefaults,
            hasStub: features.contains(.stub)
        )
        var files = [OutputFile(path: "README.md", text: try library.render("readme", try readme.record(header: header)))]
        files += try concurrentMap(Array(pages.offers.indices)) { index throws(TemplateError) in
            let text = try library.render("page_group", try operations.record(ofGroup: index, header: header))
            return OutputFile(path: "Docs/\(pages.offers[index].fileName).md", text: text)
        }
        let parts = pages.parts.enumerated().flatMap { group, parts in parts.all.map { (group: group, part: $0) } }
        files += try concurrentMap(parts) { group, part throws(TemplateError) in
            let text = try library.render("page_group", try operations.record(ofGroup: group, part: part, header: header))
            return OutputFile(path: "Docs/\(pages.offers[group].fileName)-\(part.name).md", text: text)
        }
        files += try concurrentMap(plan.modelsByPage(pages.models)) { page throws(TemplateError) in
            let text = try library.render("page_models", models.record(page: page.page, models: page.models, header: header))
            return OutputFile(path: "Docs/Models/\(page.page).md", text: text)
        }
        let module = plan.options.module
        files.append(OutputFile(path: "\(module).docc/\(module).md", text: try library.render("catalog", catalog)))
        return files
    }

    /// The keys available to every page.
    private var header: TemplateRecord {
        let source = DocComment.lines(of: plan.options.source.descriptionPath).joined(separator: " ")
        return [
            "version": .text(plan.options.source.version),
            "source": .text(source.replacing("--", with: "- -")),
            "client": .text(plan.client.name),
        ]
    }

    /// The keys of `catalog.mustache`.
    private var catalog: TemplateRecord {
        var record = header
        record["module"] = .text(plan.options.module)
        record["summary"] = .text(plan.client.documentation.paragraphs.first.map(Markdown.summary) ?? "")
        record["groups"] = .list(plan.groups.map { ["symbol": .text($0.name)] })
        record["hasModels"] = .flag(!plan.models.isEmpty)
        record["models"] = .list(plan.models.map { ["symbol": .text($0.declaration.name.last)] })
        let responses = plan.offers.flatMap(\.operations).flatMap { $0.outcomes.map(\.name) + [$0.headers?.name].compactMap { $0 } }
        record["hasResponses"] = .flag(!responses.isEmpty)
        record["responses"] = .list(responses.map { ["symbol": .text($0.last)] })
        record["webhooks"] = plan.webhooks.map(\.name).record("name")
        record["hasRuntime"] = .flag(plan.options.runtime.isEmitted)
        record["hasCodable"] = .flag(plan.options.isCodable)
        for feature in RuntimeFeature.allCases { record[TemplateKey(feature.flag)] = .flag(features.contains(feature)) }
        return record
    }
}

extension RuntimeFeature {
    /// The key of `catalog.mustache` for clients that have it: `hasEventStreams`.
    fileprivate var flag: String {
        "has" + rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
