import APIDescription
import Reporting

/// The methods of all operations.
struct MethodNames {
    /// By operation and, inside, by the tag of the group; under the empty one for those of no tag.
    let operations: [[String: SwiftName]]

    init(of api: API, _ groups: [GroupName], diagnostics: inout Diagnostics) {
        var byTag: [String: [Int]] = [:]
        for (index, operation) in api.operations.enumerated() {
            for tag in operation.groupTags { byTag[tag, default: []].append(index) }
            if operation.groupTags.isEmpty { byTag["", default: []].append(index) }
        }
        var operations: [[String: SwiftName]] = Array(repeating: [:], count: api.operations.count)
        for tag in groups.map(\.tag) + [""] {
            let members = byTag[tag] ?? []
            let reserved = tag.isEmpty ? GroupName.clientMembers.union(groups.map(\.property.text)) : ["client", "self", "init"]
            let names = MethodScope.names(
                of: members.map { api.operations[$0] },
                in: tag.isEmpty ? nil : tag,
                reserved: reserved,
                diagnostics: &diagnostics
            )
            for (index, name) in zip(members, names) { operations[index][tag] = SwiftName(name) }
        }
        self.operations = operations
    }
}

/// The names of the methods of one group.
private struct MethodScope {
    private var scope: NameScope
    /// Who has a name, by its `operationId`.
    private var owners: [String: String] = [:]

    /// One name for each operation, in their order.
    ///
    /// What a person chose is taken first. Else a name is short where it can be; where two would be the same (`getPet` and `getPets` in the
    /// group of pets), the later operation keeps its whole `operationId`.
    static func names(of operations: [Operation], in tag: String?, reserved: Set<String>, diagnostics: inout Diagnostics) -> [String] {
        var methods = MethodScope(scope: NameScope(reserved: reserved))
        var names = operations.map { operation in
            operation.chosenName(in: tag).map { methods.take($0, for: operation) }
        }
        for (index, operation) in operations.enumerated() where names[index] == nil {
            let words = OperationWords(of: operation)
            let short = tag.map { words.short(in: $0) } ?? words.whole
            let wanted = methods.scope.isFree(short) ? short : words.whole
            let name = methods.take(wanted, for: operation)
            if name != wanted, let owner = methods.owners[wanted], let id = operation.id, owner != id {
                diagnostics.warning(.methodsCollide(id, owner, swiftName: name), at: operation.location)
            }
            names[index] = name
        }
        return names.compactMap { $0 }
    }

    private mutating func take(_ wanted: String, for operation: Operation) -> String {
        let name = scope.take(wanted, else: "Operation")
        owners[name] = operation.id ?? operation.requestLine
        return name
    }
}

extension Operation {
    /// `GET /pets`.
    var requestLine: String { "\(method.rawValue.uppercased()) \(path)" }

    /// The method's name in a group that a person chose.
    fileprivate func chosenName(in tag: String?) -> String? {
        switch nameOverride {
        case .name(let name): Identifier.member(name)
        case .byTag(let names): tag.flatMap { names[$0] }.map(Identifier.member)
        case nil: nil
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func methodsCollide(_ id: String, _ other: String, swiftName: String) -> Self {
        "\"\(id)\" and \"\(other)\" would be methods of the same name in Swift; \"\(id)\" is emitted as \(swiftName). Give it another with x-swift-name"
    }
}
