/// The name of a type, qualified from the top level of the module: `SSEBaseEvent.Event`.
package struct QualifiedName: Hashable, Sendable {
    /// The parts, outermost first; never empty.
    package let parts: [String]
    /// The parts with dots between them.
    package let text: String

    package init(_ parts: [String]) {
        precondition(!parts.isEmpty, "a type has a name")
        self.parts = parts
        text = parts.count == 1 ? parts[0] : parts.joined(separator: ".")
    }

    private init(_ parts: [String], _ text: String) {
        self.parts = parts
        self.text = text
    }

    // No part contains a dot, so the text is unique, and comparing it is faster.
    package static func == (left: QualifiedName, right: QualifiedName) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    package func nested(_ name: String) -> QualifiedName {
        QualifiedName(parts + [name], "\(text).\(name)")
    }

    /// The name of the outermost type.
    package var outermost: QualifiedName { parts.count == 1 ? self : QualifiedName([parts[0]]) }

    /// The names of the enclosing types and this one, outermost first.
    var enclosing: [QualifiedName] {
        parts.indices.map { QualifiedName(Array(parts[...$0])) }
    }

    package var last: String { parts[parts.count - 1] }

    /// The name of an argument of the type: `session` for `Session`.
    var argument: SwiftName { SwiftName(Identifier.member(last)) }

    /// Returns the spelling inside the declaration of `scope`, without a redundant prefix.
    package func text(in scope: QualifiedName?) -> String {
        if let scope, parts.dropLast().elementsEqual(scope.parts) { return last }
        return text
    }
}
