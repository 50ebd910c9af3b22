import APIDescription

/// An enumeration shared by parameters of several operations.
struct SharedEnumerations {
    /// The shared declaration.
    let id: DeclarationID
    /// The words of the parameter's name, in the singular if it is a list.
    let words: [String]
    /// The words of the key in `components/parameters`; `nil` if the parameter isn't there or its key has fewer words than its name.
    let key: [String]?
    /// The first operation.
    let operation: Int
    /// Whether several operations have it.
    let isShared: Bool

    /// Returns the shared enumerations in the order of the declarations.
    static func find(in shaped: ShapedAPI) -> [SharedEnumerations] {
        let declarations = shaped.declarations
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
                case let key = key(of: declaration, parameter.words, shaped),
                case let isShared = (users[id] ?? []).union([parameter.operation]).count > 1,
                isShared || (key != nil && shaped.isEnumeration(declaration.schema))
            else { return nil }
            return SharedEnumerations(id: id, words: parameter.words, key: key, operation: parameter.operation, isShared: isShared)
        }
    }

    /// Returns the words of the parameter's key, such as `actions-cache-list-sort` for `sort`.
    private static func key(of declaration: TypeDeclaration, _ words: [String], _ shaped: ShapedAPI) -> [String]? {
        let tokens = shaped.graph.table[declaration.schema].pointer.tokens
        guard tokens.starts(with: ["components", "parameters"]), tokens.count > 2 else { return nil }
        var key = Identifier.words(of: tokens[2]).list
        // `pathContactType`
        if key.count > 1, ["cookie", "header", "param", "path", "query"].contains(key[0]) { key.removeFirst() }
        let isLonger = key.count >= words.count && key.last.map(singular) == words.last.map(singular)
        return isLonger ? key.dropLast() + words.suffix(1) : nil
    }

    private static func parameter(_ source: NameSource) -> (operation: Int, words: [String])? {
        switch source {
        case .operationPart(let number, let words): (number, Identifier.words(of: words).list)
        case .singular(let source):
            parameter(source).map { ($0.operation, $0.words.dropLast() + $0.words.suffix(1).map(singular)) }
        case .exact, .copy, .words, .title, .with, .literal, .member, .operation, .incoming, .incomingPart, .part, .element: nil
        }
    }
}

extension ShapedAPI {
    fileprivate func isEnumeration(_ schema: SchemaID) -> Bool {
        switch shapes.shape(of: schema) {
        case .stringEnumeration, .integerEnumeration: true
        default: false
        }
    }
}
