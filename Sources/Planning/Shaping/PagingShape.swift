import APIDescription
import Reporting

/// The paging rule of an operation, checked against its parameters, its body and its responses.
struct PagingShape: Sendable {
    struct Limit: Sendable {
        var target: Pagination.Target
        /// The server's default.
        var standard: Int?
        var maximum: Int?
    }

    /// Its targets are places of the request, not only names.
    let rule: Pagination
    /// `nil` if the type of the items is unknown, so that the client only offers pages.
    let items: PagedItemsShape?
    let limit: Limit?

    /// Whether only requests with a JSON body can be paged.
    var needsJSONBody: Bool {
        switch rule.method {
        case .cursor(.body, _), .offset(.body, _), .number(.body, _): true
        case .cursor, .offset, .number, .url, .link: false
        }
    }

    /// The rules of the operations; `nil` for those that don't page.
    ///
    /// - Parameter guesses: Whether an operation that declares nothing may have a rule by the names of its parameters and properties.
    static func all(
        _ operations: [OperationShape],
        _ types: SchemaTypes,
        _ directions: Directions,
        guesses: Bool,
        diagnostics: inout Diagnostics
    ) -> [PagingShape?] {
        operations.map { operation in
            let finder = PagingFinder(operation, types, directions)
            switch operation.operation.pagination {
            case .none: return nil
            case .rule(let rule): return finder.shape(of: rule, &diagnostics)
            case .undeclared:
                guard let rule = finder.documentedLink ?? (guesses ? PagingGuess(finder).rule : nil) else { return nil }
                return finder.shape(of: rule, &diagnostics)
            }
        }
    }
}

extension ShapeTable {
    /// The schema at the end of a chain of references.
    func resolved(_ id: SchemaID) -> SchemaID {
        var id = id
        for _ in 0..<SchemaGraph.depthLimit {
            guard case .reference(let target) = shape(of: id) else { return id }
            id = target
        }
        return id
    }

    /// The properties of an object; empty for other schemas.
    func properties(of id: SchemaID) -> [ObjectShape.Property] {
        if case .object(let object) = shape(of: resolved(id)) { object.properties } else { [] }
    }

    /// Whether a value of a schema may have one at a path.
    func mayHave(_ steps: ArraySlice<Pagination.Step>, in id: SchemaID) -> Bool {
        guard let step = steps.first else { return true }
        let rest = steps.dropFirst()
        switch (shape(of: resolved(id)), step) {
        case (.anything, _), (.reference, _), (.tuple, .element), (.builtIn(.json), _): return true
        case (.object(let object), .key(let name)):
            if let property = object.properties.first(where: { $0.name == name }) { return mayHave(rest, in: property.schema) }
            guard case .kept(let value) = object.additionalProperties else { return false }
            return value.map { mayHave(rest, in: $0) } ?? true
        case (.dictionary(let value), .key): return value.map { mayHave(rest, in: $0) } ?? true
        case (.array(let element), .element): return element.map { mayHave(rest, in: $0) } ?? true
        case (.union(let union), _): return union.members.contains { mayHave(steps, in: $0.schema) }
        case (.object, _), (.dictionary, _), (.array, _), (.tuple, _), (.builtIn, _), (.chosen, _), (.stringEnumeration, _),
            (.integerEnumeration, _):
            return false
        }
    }
}
