/// The name of a type from the top of the module: `SSEBaseEvent.Event`.
package struct QualifiedName: Hashable, Sendable {
    /// From the outermost, never empty.
    package var parts: [String]

    package init(_ parts: [String]) {
        precondition(!parts.isEmpty, "a type has a name")
        self.parts = parts
    }

    package func nested(_ name: String) -> QualifiedName {
        QualifiedName(parts + [name])
    }

    /// This name and those of the types around it, from the outermost.
    var enclosing: [QualifiedName] {
        parts.indices.map { QualifiedName(Array(parts[...$0])) }
    }

    package var last: String { parts[parts.count - 1] }

    package var text: String { parts.joined(separator: ".") }

    /// As it is written inside the declaration of `scope`: what is declared there needs no prefix.
    package func text(in scope: QualifiedName?) -> String {
        if let scope, parts.dropLast().elementsEqual(scope.parts) { return last }
        return text
    }
}
