/// An enumeration shared by parameters of several operations.
struct SharedEnumerations {
    /// The shared declaration.
    let id: DeclarationID
    /// The words of the parameter's name, in the singular if it is a list.
    let words: [String]
    /// The first operation.
    let operation: Int

    /// Returns the shared enumerations in the order of the declarations.
    static func find(in declarations: Declarations) -> [SharedEnumerations] {
        var users: [DeclarationID: Set<Int>] = [:]
        for id in declarations.ids where declarations[id].owner == nil {
            guard case .sameEnumeration(let first) = declarations[id].kind, let parameter = parameter(declarations[id].source) else {
                continue
            }
            users[first, default: []].insert(parameter.operation)
        }
        return declarations.ids.compactMap { id in
            let declaration = declarations[id]
            guard declaration.owner == nil, case .inline = declaration.kind, let parameter = parameter(declaration.source),
                let operations = users[id]?.union([parameter.operation]), operations.count > 1
            else { return nil }
            return SharedEnumerations(id: id, words: parameter.words, operation: parameter.operation)
        }
    }

    private static func parameter(_ source: NameSource) -> (operation: Int, words: [String])? {
        switch source {
        case .operationPart(let number, let words): (number, Identifier.words(of: words).list)
        case .singular(let source):
            parameter(source).map { ($0.operation, $0.words.dropLast() + $0.words.suffix(1).map(singular)) }
        case .exact, .words, .title, .with, .literal, .operation, .incoming, .incomingPart, .part, .element: nil
        }
    }
}
