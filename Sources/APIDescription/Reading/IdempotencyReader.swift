internal import JSONReading
internal import Reporting

/// An operation's extensions about resending its request.
struct IdempotencySyntax: Sendable {
    /// `x-idempotent: true` or `x-fern-idempotent: true`.
    var isIdempotent: Bool
    /// `x-fern-idempotent: true`: the operation takes the headers that `x-fern-idempotency-headers` lists at the root.
    var takesCommonHeaders: Bool
}

/// A header of all operations with `x-fern-idempotent: true`.
struct IdempotencyHeader: Sendable {
    var name: String
    /// The name of the argument; `nil` if it's derived from the header.
    var argument: String?
    var location: SourceLocation
}

/// Reads the extensions that declare operations as idempotent.
enum IdempotencyReader {
    static func read(_ operation: ObjectReader, diagnostics: inout Diagnostics) -> IdempotencySyntax {
        let takesCommonHeaders = operation.bool("x-fern-idempotent", &diagnostics) ?? false
        let isIdempotent = operation.bool("x-idempotent", &diagnostics) ?? false
        return IdempotencySyntax(isIdempotent: isIdempotent || takesCommonHeaders, takesCommonHeaders: takesCommonHeaders)
    }

    /// `x-fern-idempotency-headers` at the root: `[{"header": "Idempotency-Key", "name": "idempotencyKey"}]`.
    /// The first one carries the key.
    static func readHeaders(_ root: ObjectReader, into reading: inout Reading) -> [IdempotencyHeader] {
        (root.array("x-fern-idempotency-headers", &reading) ?? []).compactMap { node in
            let keys = ["header", "name", "env"]
            guard let object = ObjectReader(node, noun: "an idempotency header", keys: keys, diagnostics: &reading.diagnostics) else {
                return nil
            }
            guard let name = object.string("header", &reading.diagnostics), !name.isEmpty else {
                reading.diagnostics.warning(.unnamedIdempotencyHeader, at: node.location)
                return nil
            }
            return IdempotencyHeader(name: name, argument: object.string("name", &reading.diagnostics), location: node.location)
        }
    }
}

extension Diagnostic.Message {
    static let unnamedIdempotencyHeader: Self = """
        an idempotency header needs a `header` with its name, such as `"header": "Idempotency-Key"`; this one is ignored
        """
}
