/// Decides whether and how an operation's request may be resent.
enum IdempotencyResolver {
    /// Adds the operation's common headers, and makes the key's header optional because the client creates keys.
    ///
    /// - Parameter commonHeaders: The description's common headers; the first one carries the key.
    static func resolve(
        _ operation: inout Operation,
        _ syntax: IdempotencySyntax,
        commonHeaders: [IdempotencyHeader],
        schemas: SchemaTable
    ) {
        let headers = syntax.takesCommonHeaders ? commonHeaders : []
        for header in headers where !operation.parameters.contains(where: { $0.isHeader(header.name) }) {
            operation.parameters.append(Parameter(header))
        }
        let name = headers.first?.name ?? "Idempotency-Key"
        if let index = operation.parameters.firstIndex(where: { $0.isHeader(name) && $0.admitsText(schemas) }) {
            operation.parameters[index].isRequired = false
            operation.idempotency = .key(header: operation.parameters[index].name)
        } else if syntax.isIdempotent {
            operation.idempotency = .always
        }
    }
}

extension Parameter {
    fileprivate init(_ header: IdempotencyHeader) {
        self.init(name: header.name, place: .header, isRequired: false, style: .simple, explode: false, location: header.location)
        swiftName = header.argument
    }

    fileprivate func isHeader(_ name: String) -> Bool {
        place == .header && self.name.lowercased() == name.lowercased()
    }

    /// Whether a UUID, which the client creates as the key, can be its value.
    fileprivate func admitsText(_ schemas: SchemaTable) -> Bool {
        guard var schema = schema.map({ schemas[$0] }) else { return true }
        let longestChain = 16
        for _ in 0..<longestChain { if let reference = schema.reference { schema = schemas[reference] } }
        let isText = schema.types.isEmpty || schema.types.contains(.string)
        return isText && schema.enumeration == nil && schema.constant == nil && !["date", "date-time"].contains(schema.format)
    }
}
