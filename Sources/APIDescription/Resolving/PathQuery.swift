internal import Foundation
internal import Reporting

/// The query in a path such as `/box?comp=list`, by which some descriptions distinguish operations. OpenAPI doesn't allow it
/// (3.2, 4.8.2), but it is sent as written, except the values of parameters that the caller passes: a declared parameter with several
/// possible values has the one in the path as its default argument.
struct PathQuery {
    /// The parameters of the operation without those that the path has a value for.
    private(set) var parameters: [Parameter]
    /// The path without the items that are query parameters.
    private(set) var path: String

    /// - Parameter location: The key of the path.
    init(
        _ path: String,
        parameters: [Parameter],
        in schemas: SchemaTable,
        at location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) {
        self.parameters = parameters
        self.path = path
        guard let mark = path.firstIndex(of: "?"), !Self.isInBraces(mark, path) else { return }
        let placeholders = Set(parameters.filter { $0.place == .path }.map { "{\($0.name)}" })
        var items: [Substring] = []
        for item in path[mark...].dropFirst().split(separator: "&") {
            let name = item.prefix { $0 != "=" }
            let value = item.dropFirst(name.count + 1)
            let declared = parameters.firstIndex { $0.place == .query && $0.name == name }
            let isPlaceholder = value.hasPrefix("{") && value.hasSuffix("}")
            if declared != nil, isPlaceholder, !placeholders.contains(String(value)) { continue }
            if let declared, !isPlaceholder, !schemas.hasOneValue(parameters[declared].schema) {
                self.parameters.setValueInPath(String(value), of: name)
                diagnostics.warning(.valueInPath(String(name), String(value)), at: location)
                continue
            }
            items.append(item)
            if declared != nil {
                self.parameters.removeAll { $0.place == .query && $0.name == name }
                diagnostics.warning(.parameterInPath(String(name)), at: location)
            }
        }
        diagnostics.warning(.queryInPath(path), at: location)
        self.path = path[..<mark] + (items.isEmpty ? "" : "?" + items.joined(separator: "&"))
    }

    /// Whether the mark is the operator of a URI template, as in `{?limit}`.
    private static func isInBraces(_ mark: String.Index, _ path: String) -> Bool {
        path[..<mark].hasSuffix("{")
    }
}

extension [Parameter] {
    /// The first value counts if the path has several for the same parameter.
    fileprivate mutating func setValueInPath(_ value: String, of name: Substring) {
        guard let index = firstIndex(where: { $0.place == .query && $0.name == name }), self[index].valueInPath == nil else { return }
        self[index].valueInPath = value.removingPercentEncoding ?? value
    }
}

extension SchemaTable {
    /// Whether a schema has `const` or a single value in `enum`, itself or where its references lead.
    fileprivate func hasOneValue(_ id: SchemaID?) -> Bool {
        var next = id
        // References can be circular.
        for _ in 0..<50 {
            guard let id = next else { return false }
            let schema = self[id]
            if schema.constant != nil || schema.enumeration?.count == 1 { return true }
            next = schema.reference ?? (schema.allOf.count == 1 ? schema.allOf[0] : nil)
        }
        return false
    }
}

extension Diagnostic.Message {
    static func valueInPath(_ name: String, _ value: String) -> Self {
        "the path's query has the value \"\(value)\" for the parameter \"\(name)\", which may have others: remove it from the path; the parameter is sent"
    }

    static func queryInPath(_ path: String) -> Self {
        "the path \"\(path)\" has a query, which OpenAPI doesn't allow there: declare query parameters; it is sent as written"
    }

    static func parameterInPath(_ name: String) -> Self {
        "the path's query already has a value for the parameter \"\(name)\": remove one of them; the parameter is omitted"
    }
}
