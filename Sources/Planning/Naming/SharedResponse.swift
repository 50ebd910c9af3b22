import APIDescription
import Reporting

/// The types of problems in `components/responses`, which many operations share.
enum SharedResponse {
    /// Returns the name of a type that is inline in a problem of `components/responses`: `ServiceUnavailableProblem` for
    /// `service_unavailable`, `Problem401` for `401`; `nil` for other types.
    static func name(of declaration: TypeDeclaration, _ shaped: ShapedAPI) -> String? {
        guard case .operation(_, let suffix) = declaration.source, suffix[...].range(ofASCII: "Problem") != nil else { return nil }
        let tokens = shaped.graph.table[declaration.schema].pointer.tokens
        guard tokens.starts(with: ["components", "responses"]), tokens.count > 2 else { return nil }
        let words = Words(tokens[2])
        guard let first = words.list.first else { return nil }
        if words.list.count == 1, first.allSatisfy(\.isNumber) { return "Problem" + first }
        let kinds: Set<String> = ["error", "errors", "exception", "failure", "fault", "problem", "problems"]
        if words.list.contains(where: kinds.contains) { return Identifier.type(cutting: tokens[2]) }
        let isResponse = words.list.count > 1 && words.list.last == "response"
        return Identifier.type(Words(isResponse ? words.list.dropLast() : words.list)) + "Problem"
    }
}
