package import APIDescription
package import Reporting

extension API {
    /// Returns the selected part of the API. `leftOut` lists the omitted parts and the reasons.
    ///
    /// A selector that doesn't match anything is a warning at its location.
    package func selecting(_ selection: Selection, diagnostics: inout Diagnostics) -> API {
        for selector in selection.include + selection.exclude where !operations.contains(where: selector.names) {
            let near = selector.known(in: operations).nearest(to: selector.text)
            diagnostics.warning(.namesNothing(selector, near: near), at: selector.location)
        }
        var api = self
        api.operations = []
        for operation in operations {
            if let reason = selection.reason(against: operation) {
                api.leftOut.append(Remark(pointer: operation.pointer, why: reason))
            } else {
                api.operations.append(operation)
            }
        }
        return switch selection.schemas {
        case .all: api
        case .reached: api.withoutUnreachedSchemas
        }
    }

    private var withoutUnreachedSchemas: API {
        let reached = ReachedSchemas(from: operations + webhooks, in: self)
        var api = self
        for component in components where !reached.contains(component.schema) {
            api.leftOut.append(Remark(pointer: schemas[component.schema].pointer, why: "no selected operation refers to it"))
        }
        api.components.removeAll { !reached.contains($0.schema) }
        // Unreached schemas lose their references, so nothing is declared for them.
        for id in schemas.ids where !reached.contains(id) {
            api.schemas[id] = Schema(location: schemas[id].location, pointer: schemas[id].pointer)
        }
        return api
    }
}

extension Selection {
    /// Returns the reason why an operation isn't selected; `nil` if it is.
    fileprivate func reason(against operation: Operation) -> String? {
        if let selector = exclude.first(where: { $0.names(operation) }) { return "`exclude` matches it by the \(selector.phrase)" }
        if include.isEmpty || include.contains(where: { $0.names(operation) }) { return nil }
        return "`include` doesn't match it"
    }
}

extension Selection.Selector {
    fileprivate func names(_ operation: Operation) -> Bool {
        switch kind {
        case .tags: operation.tags.contains(text)
        case .paths: Self.matches(operation.path, pattern: text)
        case .operations: operation.id == text
        case .methods: operation.method.rawValue == text.lowercased()
        }
    }

    /// Returns the existing values for suggestions.
    fileprivate func known(in operations: [Operation]) -> [String] {
        switch kind {
        case .tags: operations.flatMap(\.tags)
        case .paths: operations.map(\.path)
        case .operations: operations.compactMap(\.id)
        case .methods: operations.map(\.method.rawValue)
        }
    }

    /// The selector in messages: `tag "pets"`.
    fileprivate var phrase: String { "\(noun) \"\(text)\"" }

    fileprivate var noun: String {
        switch kind {
        case .tags: "tag"
        case .paths: "path"
        case .operations: "operationId"
        case .methods: "method"
        }
    }

    /// Returns whether a path matches a pattern, in which `*` matches any text.
    private static func matches(_ path: String, pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return path == pattern }
        guard path.hasPrefix(first) else { return false }
        var rest = path.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}

/// The schemas that operations refer to.
private struct ReachedSchemas {
    private var found: Set<SchemaID> = []

    init(from operations: [Operation], in api: API) {
        let graph = SchemaGraph(api.schemas)
        var waiting = operations.flatMap(\.schemas)
        while let id = waiting.popLast() {
            guard found.insert(id).inserted else { continue }
            let schema = api.schemas[id]
            // A parent's mapped schemas are reached if the parent is the type of a value.
            let isUnion = !graph.unionMembers(of: schema).isEmpty
            waiting += schema.children { isUnion || ($0 != .mapping && $0 != .defaultMapping) }
            waiting += graph.heirs(of: id)
        }
    }

    func contains(_ id: SchemaID) -> Bool { found.contains(id) }
}

extension Operation {
    /// The schemas of its requests and responses, including those of its callbacks.
    var schemas: [SchemaID] {
        let contents = parameters.compactMap(\.content) + (requestBody?.content ?? []) + responses.flatMap(\.content)
        let headers = responses.flatMap(\.headers)
        return parameters.compactMap(\.schema) + headers.compactMap(\.schema) + callbacks.flatMap(\.schemas)
            + (contents + headers.compactMap(\.content)).flatMap { [$0.schema, $0.itemSchema].compactMap { $0 } }
    }
}

extension Diagnostic.Message {
    fileprivate static func namesNothing(_ selector: Selection.Selector, near: String?) -> Self {
        let hint = near.map { "; did you mean \"\($0)\"?" } ?? ""
        return "no operation has the \(selector.phrase)\(hint)"
    }
}
