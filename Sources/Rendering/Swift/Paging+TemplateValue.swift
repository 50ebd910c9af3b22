import APIDescription
import Mustache
import Planning

extension PagingPlan {
    /// The keys of `_paging.mustache`.
    ///
    /// - Parameters:
    ///   - method: The name of the method for one page.
    ///   - sender: The function that returns pages, as the methods call it.
    ///   - values: The arguments, as they are passed on.
    func templateRecord(
        of method: String,
        types: String,
        link: String,
        documentation: Documentation,
        sender: String,
        arguments: [String],
        values: [String]
    ) -> TemplateRecord {
        let rule = "\(ruleOwner ?? "Self").\(ruleName.member)"
        return [
            "link": .text(link),
            "isDeprecated": .flag(documentation.isDeprecated),
            "deprecation": documentation.deprecation,
            "items": itemsMethod.map { .record(["method": .text($0.declared)]) } ?? .absent,
            "pagesMethod": .text(pagesMethod.declared),
            "types": .text(types),
            "parameters": .list((arguments + ["options: CallOptions = .init()"]).map { ["parameter": .text($0)] }),
            "values": .list((values + ["options: options"]).map { ["value": .text($0)] }),
            "arguments": .list(values.map { ["value": .text($0)] }),
            "name": .text(method),
            "sender": .text(sender),
            "rule": .text(rule),
        ]
    }
}

extension PagingPlan.Rule {
    /// The keys of `_pagingRule.mustache`.
    func templateRecord(named name: SwiftName, types: String, requestLine: String) -> TemplateRecord {
        [
            "name": .text(name.declared),
            "types": .text(types),
            "requestLine": .text(requestLine),
            "arguments": .list(arguments.map { ["argument": .text($0)] }),
        ]
    }

    private var arguments: [String] {
        var arguments: [String] = []
        switch items {
        case .path(let path): arguments.append("items: { \(expression(of: path)) }")
        case .json(let steps): arguments.append("itemsIn: \(Pagination.Source.body(steps).expression)")
        case nil: break
        }
        arguments.append("next: \(pagination.method.expression)")
        if let limit { arguments.append("limit: \(limit.expression)") }
        if let hasMore = pagination.hasMore { arguments.append("hasMore: \(hasMore.expression)") }
        if let total = pagination.total { arguments.append("total: \(total.expression)") }
        if let pageCount = pagination.pageCount { arguments.append("pageCount: \(pageCount.expression)") }
        return arguments
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
                case .optional, .nullable: isOptional = true
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
    fileprivate var expression: String {
        let bounds = [standard.map { "default: \($0)" }, maximum.map { "maximum: \($0)" }].compactMap { $0 }
        return "PagingLimit(\(([target.expression] + bounds).joined(separator: ", ")))"
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
