import APIDescription
import Mustache
import Planning

extension PagingPlan {
    /// Returns the keys of `_paging.mustache`, which also has those of the operation.
    ///
    /// - Parameters:
    ///   - link: The method that requests one page, in documentation.
    ///   - sender: The function that returns pages, as the methods call it.
    func templateRecord(link: String, sender: String) -> TemplateRecord {
        [
            "items": itemsMethod.map { .record(["method": .text($0.declared)]) } ?? .absent,
            "itemsDocumentation": .text(
                DocComment.text(["Returns the items of all pages of \(link). Each page is requested when the loop needs it."])
            ),
            "pagesDocumentation": .text(DocComment.text(["Returns the pages of \(link). Each is requested when the loop needs it."])),
            "pagesMethod": .text(pagesMethod.declared),
            "item": .text(item.spelling()),
            "sender": .text(sender),
            "ruleOwner": .text(ruleOwner ?? "Self"),
            "rule": .text(ruleName.member),
        ]
    }

    /// Returns the keys of `_pagingRule.mustache`, which also has those of the operation; `nil` if the rule is declared elsewhere.
    func ruleRecord(requestLine: String) -> TemplateRecord? {
        rule.map { rule in
            var record = rule.templateRecord
            record["documentation"] = .text(DocComment.text(["The paging rule of `\(requestLine)`."]))
            record["rule"] = .text(ruleName.declared)
            record["item"] = .text(item.spelling())
            return record
        }
    }
}

extension PagingPlan.Rule {
    fileprivate var templateRecord: TemplateRecord {
        var record: TemplateRecord = [
            "items": .absent,
            "itemsIn": .absent,
            "next": .record(pagination.method.templateRecord),
            "limit": limit.map { .record($0.templateRecord) } ?? .absent,
            "hasMore": pagination.hasMore.map { .record($0.templateRecord) } ?? .absent,
            "total": pagination.total.map { .record($0.templateRecord) } ?? .absent,
            "pageCount": pagination.pageCount.map { .record($0.templateRecord) } ?? .absent,
        ]
        switch items {
        case .path(let path): record["items"] = .record(accessRecord(of: path))
        case .json(let steps): record["itemsIn"] = .record(Pagination.Source.body(steps).templateRecord)
        case nil: break
        }
        return record
    }

    /// Returns the keys of the access to the items: `$0.data`, `$0.page?.items ?? []`.
    private func accessRecord(of path: [PagingPlan.Access]) -> TemplateRecord {
        var isOptional = isOptional
        var steps: [TemplateRecord] = []
        for access in path {
            var step: TemplateRecord = [
                "isOptional": .flag(isOptional), "property": .absent, "key": .absent, "isElements": .flag(false),
            ]
            switch access {
            case .property(let name, let presence):
                step["property"] = .record(["name": .text(name.member), "isNullable": .flag(presence == .optionalNullable)])
                if presence != .required { isOptional = true }
            case .key(let name):
                step["key"] = .record(["literal": .text(SwiftLiteral.string(name))])
                isOptional = true
            case .elements:
                step["isElements"] = .flag(true)
                isOptional = true
            }
            steps.append(step)
        }
        return ["steps": .list(steps), "mayBeMissing": .flag(isOptional)]
    }
}

extension PagingPlan.Limit {
    fileprivate var templateRecord: TemplateRecord {
        [
            "target": .record(target.templateRecord),
            "standard": standard.map(String.init).record("number"),
            "maximum": maximum.map(String.init).record("number"),
        ]
    }
}

extension Pagination.Method {
    /// The keys of `next` in `_pagingRule.mustache`.
    fileprivate var templateRecord: TemplateRecord {
        var record: TemplateRecord = ["cursor": .absent, "counted": .absent, "url": .absent, "isLink": .flag(false)]
        func counted(_ unit: String, _ target: Pagination.Target, _ first: Int?) -> TemplateValue {
            .record(["unit": .text(unit), "target": .record(target.templateRecord), "first": first.map(String.init).record("number")])
        }
        switch self {
        case .cursor(let target, let source):
            record["cursor"] = .record(["target": .record(target.templateRecord), "source": .record(source.templateRecord)])
        case .offset(let target, let number): record["counted"] = counted("offset", target, number == 0 ? nil : number)
        case .number(let target, let number): record["counted"] = counted("number", target, number == 1 ? nil : number)
        case .url(let source): record["url"] = .record(source.templateRecord)
        case .link: record["isLink"] = .flag(true)
        }
        return record
    }
}

extension Pagination.Target {
    /// The keys of `_pagingTarget.mustache`.
    fileprivate var templateRecord: TemplateRecord {
        let (place, names) =
            switch self {
            case .query(let names), .named(let names): ("query", names)
            case .header(let name): ("header", [name])
            case .body(let names): ("body", names)
            }
        return ["place": .text(place), "names": .list(names.map { ["literal": .text(SwiftLiteral.string($0))] })]
    }
}

extension Pagination.Source {
    /// The keys of `_pagingSource.mustache`.
    fileprivate var templateRecord: TemplateRecord {
        let (place, steps) =
            switch self {
            case .header(let name): ("header", [Pagination.Step.key(name)])
            case .body(let steps): ("body", steps)
            }
        return ["place": .text(place), "steps": .list(steps.map(\.templateRecord))]
    }
}

extension Pagination.Step {
    fileprivate var templateRecord: TemplateRecord {
        var record: TemplateRecord = ["key": .absent, "isLastElement": .flag(false), "element": .absent]
        switch self {
        case .key(let name): record["key"] = .record(["literal": .text(SwiftLiteral.string(name))])
        case .element(-1): record["isLastElement"] = .flag(true)
        case .element(let index): record["element"] = .record(["index": .text(String(index))])
        }
        return record
    }
}
