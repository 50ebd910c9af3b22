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
            "rule": .text("\(ruleOwner ?? "Self").\(ruleName.member)"),
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
            "next": .text(pagination.method.expression),
            "limit": limit.map { .record($0.templateRecord) } ?? .absent,
            "hasMore": (pagination.hasMore?.expression).record("source"),
            "total": (pagination.total?.expression).record("source"),
            "pageCount": (pagination.pageCount?.expression).record("source"),
        ]
        switch items {
        case .path(let path): record["items"] = .record(["expression": .text(expression(of: path))])
        case .json(let steps): record["itemsIn"] = .record(["source": .text(Pagination.Source.body(steps).expression)])
        case nil: break
        }
        return record
    }

    /// `$0.data`, `$0.page?.items ?? []`.
    private func expression(of path: [PagingPlan.Access]) -> String {
        var text = "$0"
        var isOptional = isOptional
        for access in path {
            switch access {
            case .property(let name, let presence):
                text += (isOptional ? "?." : ".") + name.member
                switch presence {
                case .required: break
                case .optional, .nullable, .optionalOrNull: isOptional = true
                case .optionalNullable:
                    text += "?.value"
                    isOptional = true
                }
            case .key(let name):
                text += (isOptional ? "?" : "") + "[\(SwiftLiteral.string(name))]"
                isOptional = true
            case .elements:
                text += (isOptional ? "?" : "") + ".array"
                isOptional = true
            }
        }
        return isOptional ? text + " ?? []" : text
    }
}

extension PagingPlan.Limit {
    fileprivate var templateRecord: TemplateRecord {
        [
            "target": .text(target.expression),
            "standard": standard.map(String.init).record("number"),
            "maximum": maximum.map(String.init).record("number"),
        ]
    }
}

extension Pagination.Method {
    fileprivate var expression: String {
        func first(_ number: Int?) -> String { number.map { ", first: \($0)" } ?? "" }
        return switch self {
        case .cursor(let target, let source): ".cursor(to: \(target.expression), from: \(source.expression))"
        case .offset(let target, let number): ".offset(\(target.expression)\(first(number == 0 ? nil : number)))"
        case .number(let target, let number): ".number(\(target.expression)\(first(number == 1 ? nil : number)))"
        case .url(let source): ".url(\(source.expression))"
        case .link: ".link"
        }
    }
}

extension Pagination.Target {
    fileprivate var expression: String {
        switch self {
        case .query(let names), .named(let names): ".query(\(names.map(SwiftLiteral.string).joined(separator: ", ")))"
        case .header(let name): ".header(\(SwiftLiteral.string(name)))"
        case .body(let names): ".body(\(names.map(SwiftLiteral.string).joined(separator: ", ")))"
        }
    }
}

extension Pagination.Source {
    fileprivate var expression: String {
        switch self {
        case .header(let name): ".header(\(SwiftLiteral.string(name)))"
        case .body(let steps): ".body(\(steps.map(\.expression).joined(separator: ", ")))"
        }
    }
}

extension Pagination.Step {
    fileprivate var expression: String {
        switch self {
        case .key(let name): SwiftLiteral.string(name)
        case .element(-1): ".last"
        case .element(let index): ".element(\(index))"
        }
    }
}
