import APIDescription

/// The words from which an operation's names are made.
struct OperationNames {
    /// For the types that it declares: `CreateSession`.
    let typePrefix: String
    private let words: Words

    init(of operation: Operation) {
        if let id = operation.id, !Words(id).list.isEmpty {
            words = Words(id)
        } else {
            words = Words("\(operation.method.rawValue) " + operation.path.replacing("{", with: " by ").replacing("}", with: " "))
        }
        typePrefix = Identifier.type(words.upperCamelCase)
    }

    /// The method's name in a group: what a person chose, else `operationId` without the words of the group.
    func method(of operation: Operation, in tag: String) -> String {
        switch operation.nameOverride {
        case .name(let name): return Identifier.member(name)
        case .byTag(let names):
            if let name = names[tag] { return Identifier.member(name) }
        case nil: break
        }
        return Identifier.member(words.removing(Words(tag)).lowerCamelCase)
    }
}
