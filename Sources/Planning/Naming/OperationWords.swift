import APIDescription

/// The words from which an operation's names are made.
struct OperationWords {
    /// For the types that it declares: `CreateSession`.
    let typePrefix: String
    private let words: Words

    /// Without an `operationId` the method and the path say it, in their order, so that no other operation changes the name: `GET
    /// /pets/{id}/photos` is `getPetsByIDPhotos`.
    init(of operation: Operation) {
        if let id = operation.id, !Words(id).list.isEmpty {
            words = Identifier.words(of: id)
        } else {
            words = Words("\(operation.method.rawValue) " + operation.path.replacing("{", with: " by ").replacing("}", with: " "))
        }
        typePrefix = Identifier.type(words.upperCamelCase)
    }

    /// The method's name: `operationId`.
    var whole: String { Identifier.member(words.lowerCamelCase) }

    /// The method's name in a group: `operationId` without the words of the group.
    func short(in tag: String) -> String {
        Identifier.member(words.removing(Identifier.words(of: tag)).lowerCamelCase)
    }
}
