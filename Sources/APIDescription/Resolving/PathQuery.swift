internal import Foundation
internal import JSONReading
internal import Reporting

/// The query in a path such as `/box?comp=list`, by which some descriptions distinguish operations. OpenAPI doesn't allow it
/// (3.2, 4.8.2), but nothing of it is lost, and no parameter is sent twice.
struct PathQuery {
    /// The operation's parameters, except those whose only value is in the path. If a parameter can have other values, the one in the path
    /// is its ``Parameter/valueInPath``.
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
        let items = path[mark...].dropFirst().split(separator: "&").map(Item.init)
        var sentAsWritten: [Item] = []
        for item in items {
            let declared = self.parameters.firstIndex { $0.place == .query && $0.name == item.name }
            if declared != nil, item.isPlaceholder, !placeholders.contains(String(item.value)) { continue }
            let isRepeated = items.count { $0.name == item.name } > 1
            if let declared, !isRepeated, let value = item.decodedValue, schemas.hasOthers(than: value, self.parameters[declared].schema) {
                self.parameters[declared].valueInPath = value
                diagnostics.warning(.valueInPath(String(item.name), value), at: location)
                continue
            }
            sentAsWritten.append(item)
            if declared != nil {
                self.parameters.removeAll { $0.place == .query && $0.name == item.name }
                diagnostics.warning(.parameterInPath(String(item.name)), at: location)
            }
        }
        let query = sentAsWritten.map(\.text).joined(separator: "&")
        diagnostics.warning(.queryInPath(path, sentAsWritten: query), at: location)
        self.path = path[..<mark] + (query.isEmpty ? "" : "?" + query)
    }

    /// Whether the mark is the operator of a URI template, as in `{?limit}`.
    private static func isInBraces(_ mark: String.Index, _ path: String) -> Bool {
        path[..<mark].hasSuffix("{")
    }

    /// A `name=value` of the query.
    private struct Item {
        var text: Substring
        var name: Substring { text.prefix { $0 != "=" } }
        var value: Substring { text.dropFirst(name.count + 1) }
        var isPlaceholder: Bool { value.hasPrefix("{") && value.hasSuffix("}") }
        /// The value without percent-encoding; `nil` if it has a placeholder or isn't UTF-8.
        var decodedValue: String? { value.contains("{") ? nil : value.removingPercentEncoding }
    }
}

extension SchemaTable {
    /// Whether a parameter can have this text as its value, and other values as well, so that it can be a default argument: a string
    /// without a format, a number, a Boolean value, or one of several strings of an `enum`.
    fileprivate func hasOthers(than text: String, _ id: SchemaID?) -> Bool {
        var next = id
        // References can be circular.
        for _ in 0..<50 {
            guard let id = next else { return false }
            let schema = self[id]
            guard schema.constant == nil, schema.chosenType == nil else { return false }
            if let values = schema.enumeration?.compactMap(\.string), !values.isEmpty { return values.count > 1 && values.contains(text) }
            switch schema.types.subtracting([.null]) {
            case [.string]: return schema.format == nil && text.utf8.count <= 200
            case [.integer]: return [nil, "int32", "int64"].contains(schema.format) && Int32(text) != nil
            case [.number]: return [nil, "float", "double"].contains(schema.format) && Float(text)?.isFinite == true
            case [.boolean]: return Bool(text) != nil
            default: next = schema.reference ?? (schema.allOf.count == 1 ? schema.allOf[0] : nil)
            }
        }
        return false
    }
}

extension Diagnostic.Message {
    static func valueInPath(_ name: String, _ value: String) -> Self {
        "the path's query has the value \"\(value)\" for the parameter \"\(name)\", which can have others: make it the parameter's `default`; it is the default argument"
    }

    /// - Parameter sentAsWritten: The part of the query that isn't sent by declared parameters.
    static func queryInPath(_ path: String, sentAsWritten: String) -> Self {
        sentAsWritten.isEmpty
            ? "the path \"\(path)\" has a query, which OpenAPI doesn't allow there: remove it; its parameters are sent"
            : "the path \"\(path)\" has a query, which OpenAPI doesn't allow there: declare query parameters; \"\(sentAsWritten)\" is sent as written"
    }

    static func parameterInPath(_ name: String) -> Self {
        "the path's query already has a value for the parameter \"\(name)\": remove one of them; the parameter is omitted"
    }
}
