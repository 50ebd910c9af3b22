import APIDescription
import Reporting

/// The words from which an operation's names are made.
struct OperationNames {
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

extension Operation {
    /// The method's name in a group that a person chose.
    func chosenName(in tag: String?) -> String? {
        switch nameOverride {
        case .name(let name): Identifier.member(name)
        case .byTag(let names): tag.flatMap { names[$0] }.map(Identifier.member)
        case nil: nil
        }
    }
}

/// The names of the methods of one group.
struct MethodNames {
    private var scope: NameScope
    /// Who has a name, by its `operationId`.
    private var owners: [String: String] = [:]

    init(reserved: Set<String>) {
        scope = NameScope(reserved: reserved)
    }

    /// One name for each operation, in their order.
    ///
    /// What a person chose is taken first. Else a name is short where it can be; where two would be the same (`getPet` and `getPets` in the
    /// group of pets), the later operation keeps its whole `operationId`.
    mutating func names(of operations: [Operation], in tag: String?, diagnostics: inout Diagnostics) -> [String] {
        var names = operations.map { operation in
            operation.chosenName(in: tag).map { take($0, for: operation) }
        }
        for (index, operation) in operations.enumerated() where names[index] == nil {
            let words = OperationNames(of: operation)
            let short = tag.map { words.short(in: $0) } ?? words.whole
            let wanted = scope.isFree(short) ? short : words.whole
            let name = take(wanted, for: operation)
            if name != wanted, let owner = owners[wanted], let id = operation.id, owner != id {
                diagnostics.warning(.methodsCollide(id, owner, swiftName: name), at: operation.location)
            }
            names[index] = name
        }
        return names.compactMap { $0 }
    }

    private mutating func take(_ wanted: String, for operation: Operation) -> String {
        let name = scope.take(wanted, else: "Operation")
        owners[name] = operation.id ?? "\(operation.method.rawValue.uppercased()) \(operation.path)"
        return name
    }
}

extension Diagnostic.Message {
    static func methodsCollide(_ id: String, _ other: String, swiftName: String) -> Self {
        "\"\(id)\" and \"\(other)\" would be methods of the same name in Swift; \"\(id)\" is emitted as \(swiftName). Give it another with x-swift-name"
    }
}
