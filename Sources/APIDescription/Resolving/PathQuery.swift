internal import Reporting

/// The query in a path such as `/box?comp=list`, by which some descriptions distinguish operations. OpenAPI doesn't allow it
/// (3.2, 4.8.2), but it is sent as written.
struct PathQuery {
    /// The parameters of the operation without those that the path has a value for.
    private(set) var parameters: [Parameter]
    /// The path without the placeholders that are query parameters.
    private(set) var path: String

    /// - Parameter location: The key of the path.
    init(_ path: String, parameters: [Parameter], at location: SourceLocation, _ diagnostics: inout Diagnostics) {
        self.parameters = parameters
        self.path = path
        guard let mark = path.firstIndex(of: "?"), !Self.isInBraces(mark, path) else { return }
        let placeholders = Set(parameters.filter { $0.place == .path }.map { "{\($0.name)}" })
        var items: [Substring] = []
        for item in path[mark...].dropFirst().split(separator: "&") {
            let name = item.prefix { $0 != "=" }
            let value = item.dropFirst(name.count + 1)
            let isDeclared = parameters.contains { $0.place == .query && $0.name == name }
            let isPlaceholder = value.hasPrefix("{") && value.hasSuffix("}")
            if isDeclared, isPlaceholder, !placeholders.contains(String(value)) { continue }
            items.append(item)
            if isDeclared {
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

extension Diagnostic.Message {
    static func queryInPath(_ path: String) -> Self {
        "the path \"\(path)\" has a query, which OpenAPI doesn't allow there: declare query parameters; it is sent as written"
    }

    static func parameterInPath(_ name: String) -> Self {
        "the path's query already has a value for the parameter \"\(name)\": remove one of them; the parameter is omitted"
    }
}
