import Documenting
import Planning

/// The links from one page to the documentation of types and operations.
struct PageLinks {
    /// The anchors of the declarations' and operations' headings.
    private let anchors: PageAnchors
    private let models: ModelPages
    private let groups: [OperationGroup]
    private let parts: [GroupParts]
    /// The relative paths from the page to the folders of the groups and of the models.
    private let groupFolder: String
    private let modelFolder: String

    enum Page {
        case readme, group, model
    }

    init(from page: Page, _ plan: ClientPlan, _ pages: DocumentationPlan, _ anchors: PageAnchors) {
        self.anchors = anchors
        models = pages.models
        groups = pages.offers
        parts = pages.parts
        (groupFolder, modelFolder) =
            switch page {
            case .readme: ("Docs/", "Docs/Models/")
            case .group: ("", "Models/")
            case .model: ("../", "")
            }
    }

    func group(_ group: OperationGroup) -> String { "\(groupFolder)\(group.fileName).md" }

    func operation(_ place: OperationPlace) -> String {
        let group = groups[place.group]
        let anchor = anchors.operations[place.group][place.operation]
        return "\(parts[place.group].part(of: place.operation).map { part($0, of: group) } ?? self.group(group))#\(anchor)"
    }

    func part(_ part: String, of group: OperationGroup) -> String { "\(groupFolder)\(group.fileName)-\(part).md" }

    /// Returns the type as code, linked to its page if it has one.
    func type(_ type: TypeReference, spelled spelling: String? = nil) -> String {
        let code = Markdown.code(spelling ?? type.spelling(), isCell: true)
        guard let name = type.mentioned, let target = model(name) else { return code }
        return "[\(code)](\(target))"
    }

    func models(_ page: String) -> String { "\(modelFolder)\(page).md" }

    func model(_ name: QualifiedName) -> String? {
        guard let page = models.pages[name] else { return nil }
        return models(page) + (anchors.models[name].map { "#\($0)" } ?? "")
    }

    /// Returns a link such as `mix.sessions.list`.
    func call(_ place: OperationPlace, client: String) -> String {
        let group = groups[place.group]
        return "[\(Markdown.code("\(group.path(from: client)).\(group.operations[place.operation].name.member)"))](\(operation(place)))"
    }
}

/// GitHub's anchors of all headings. If a page has two equal headings, the second one gets a number.
struct PageAnchors {
    /// The anchors of operations by group and operation.
    private(set) var operations: [[String]] = []
    /// The anchors of declarations that don't begin a page.
    private(set) var models: [QualifiedName: String] = [:]

    private struct Page {
        private var counts: [String: Int] = [:]

        init(title: String? = nil) {
            if let title { _ = anchor(of: title) }
        }

        mutating func anchor(of heading: String) -> String {
            let wanted = Markdown.anchor(of: heading)
            var anchor = wanted
            while counts[anchor] != nil {
                counts[wanted, default: 0] += 1
                anchor = "\(wanted)-\(counts[wanted] ?? 0)"
            }
            counts[anchor] = 0
            return anchor
        }
    }

    init(_ plan: ClientPlan, _ pages: DocumentationPlan) {
        for (group, parts) in zip(pages.offers, pages.parts) {
            var ofParts: [String?: Page] = [:]
            operations.append(
                group.operations.indices.map { index in
                    let part = parts.part(of: index)
                    var page = ofParts[part] ?? Page(title: part.map { "\(group.name): \($0)" } ?? group.name)
                    defer { ofParts[part] = page }
                    return page.anchor(of: group.operations[index].name.text)
                }
            )
        }
        for (title, members) in plan.modelsByPage(pages.models) {
            let isShared = !members.contains { $0.declaration.name.last == title && members.count == 1 }
            var page = Page(title: isShared ? title : nil)
            for model in members {
                for (index, declaration) in model.declaration.withNested.enumerated() {
                    let anchor = page.anchor(of: declaration.name.text)
                    if isShared || index > 0 { models[declaration.name] = anchor }
                }
            }
        }
    }
}

extension ClientPlan {
    /// Returns the models by page. Pages and models are sorted by name.
    func modelsByPage(_ pages: ModelPages) -> [(page: String, models: [Model])] {
        Dictionary(grouping: models) { pages.pages[$0.declaration.name] ?? $0.page }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { page, models in
                (page, models.sorted { $0.declaration.name.last.utf8.lexicographicallyPrecedes($1.declaration.name.last.utf8) })
            }
    }
}
