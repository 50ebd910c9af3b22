import APIDescription
import Reporting

/// The method names of all operations.
struct MethodNames {
    /// The names by operation and group tag. The tag is empty for operations without a tag.
    let operations: [[String: SwiftName]]
    /// The names of the calls that request other representations, by operation.
    let representations: [[[String: SwiftName]]]
    /// What pages the operations, in the same way; empty for one that doesn't page.
    let paging: [[String: PagingNames]]

    /// - Parameter words: The words of each operation.
    init(of shaped: ShapedAPI, _ words: [MethodWords], _ groups: [GroupName], diagnostics: inout Diagnostics) {
        let api = shaped.api
        var byTag: [String: [Int]] = [:]
        for (index, operation) in api.operations.enumerated() {
            for tag in operation.groupTags { byTag[tag, default: []].append(index) }
            if operation.groupTags.isEmpty { byTag["", default: []].append(index) }
        }
        var operations: [[String: SwiftName]] = Array(repeating: [:], count: api.operations.count)
        var representations = shaped.operations.map { $0.representations.map { _ in [String: SwiftName]() } }
        var paging: [[String: PagingNames]] = Array(repeating: [:], count: api.operations.count)
        let parents = Dictionary(groups.map { ($0.tag, $0.parent) }) { first, _ in first }
        for tag in groups.map(\.tag) + [""] {
            let members = byTag[tag] ?? []
            let inner = groups.filter { $0.parent ?? "" == tag }.map(\.property.text)
            let reserved = (tag.isEmpty ? GroupName.clientMembers : GroupName.groupMembers).union(inner)
            let (names, others, pages) = MethodScope.names(
                of: members.map { (api.operations[$0], words[$0]) },
                representations: members.map { shaped.operations[$0].representations.map(\.words) },
                pages: members.map { shaped.paging[$0] != nil },
                in: tag.isEmpty ? nil : tag,
                nestedIn: parents[tag] ?? nil,
                reserved: reserved,
                diagnostics: &diagnostics
            )
            for (index, name) in zip(members, names) { operations[index][tag] = SwiftName(name) }
            for (index, names) in zip(members, pages) { paging[index][tag] = names }
            for (index, names) in zip(members, others) {
                for (number, name) in names.enumerated() { representations[index][number][tag] = SwiftName(name) }
            }
        }
        self.operations = operations
        self.representations = representations
        self.paging = paging
    }
}

/// The names of what pages an operation.
struct PagingNames: Sendable {
    /// The method for the items: `listItems`.
    let items: SwiftName
    /// The method for the pages: `listPages`.
    let pages: SwiftName
    /// The rule: `listPaging`.
    let rule: SwiftName

    init(of method: String, _ scope: inout NameScope) {
        items = SwiftName(scope.take(method + (method.hasSuffix("Items") ? "OfAllPages" : "Items"), elseEnding: "OfAllPages"))
        pages = SwiftName(scope.take(method + (method.hasSuffix("Pages") ? "ByPage" : "Pages"), elseEnding: "ByPage"))
        rule = SwiftName(scope.take(method + "Paging", elseEnding: "Rule"))
    }
}

/// The method names of a group.
private struct MethodScope {
    private var scope: NameScope
    /// The method that has each name.
    private var owners: [String: Method] = [:]
    /// The words of the group, with and without generic words.
    private let group: [[String]]

    typealias Method = (operation: Operation, words: MethodWords)

    /// Returns a name for each operation, in order, and names for its representations: `report`, `reportAsCSV`.
    ///
    /// Custom names take precedence. Other names are as short as possible. If two would be the same (`getPet` and `getPets` in the group of
    /// pets), the later one gets the words that distinguish it.
    static func names(
        of operations: [Method],
        representations: [[String]],
        pages: [Bool],
        in tag: String?,
        nestedIn parent: String?,
        reserved: Set<String>,
        diagnostics: inout Diagnostics
    ) -> ([String], [[String]], [PagingNames?]) {
        let group = tag.map { GroupWords.all($0, within: parent) } ?? []
        var methods = MethodScope(scope: NameScope(reserved: reserved), group: group)
        var names = operations.map { method in
            method.operation.chosenName(in: tag).map { methods.take($0, for: method) }
        }
        for (index, method) in operations.enumerated() where names[index] == nil {
            let wanted = methods.wanted(for: method)
            let name = methods.take(wanted, for: method)
            if name != wanted, let owner = methods.owners[wanted]?.operation.id, let id = method.operation.id, owner != id {
                diagnostics.warning(.methodsCollide(id, owner, swiftName: name), at: method.operation.location)
            }
            names[index] = name
        }
        let all = names.compactMap { $0 }
        let others = zip(all, representations).map { name, words in words.map { methods.scope.take("\(name)As\($0)", else: "Operation") } }
        return (all, others, zip(all, pages).map { $1 ? PagingNames(of: $0, &methods.scope) : nil })
    }

    /// Returns the best free name, or the fallback if none is free.
    private func wanted(for method: Method) -> String {
        let names = method.words.candidates(in: group).map { Identifier.member(Words($0)) }
        if let name = names.first(where: scope.isFree) { return name }
        guard let owner = names.lazy.compactMap({ owners[$0] }).first else { return names[names.count - 1] }
        let longer = method.words.distinctions(in: group, from: owner.words).map { Identifier.member(Words($0)) }
        return longer.first(where: scope.isFree) ?? names[names.count - 1]
    }

    private mutating func take(_ wanted: String, for method: Method) -> String {
        let name = scope.take(wanted, else: "Operation")
        owners[name] = method
        return name
    }
}

extension Operation {
    /// The request line: `GET /pets`.
    var requestLine: String { "\(method.rawValue.uppercased()) \(path)" }

    /// Returns the custom name of the method in a group.
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
        "\"\(id)\" and \"\(other)\" would have the same method name; \"\(id)\" is emitted as \(swiftName): override it with x-swift-name"
    }
}
