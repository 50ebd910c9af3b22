import APIDescription
import Reporting

/// The reason for a method's name.
struct MethodOrigin: Sendable {
    enum Rule: Sendable {
        /// `x-swift-name` or its equivalent for another generator.
        case chosen
        case operationID
        /// The method and the path, since no person chose an `operationId`.
        case path
    }

    let rule: Rule
    /// The name that it would have without the others; `nil` if it has that name.
    var wanted: String?
    /// The number of the operation that has the wanted name; `nil` if it is reserved.
    var holder: Int?
}

/// The method names of a group.
struct MethodScope {
    struct Method {
        /// The number of the operation.
        let number: Int
        let operation: Operation
        let words: MethodWords
    }

    /// The names of an operation in the group.
    struct Names {
        let name: String
        let origin: MethodOrigin
        /// The methods that request other representations: `reportAsCSV`.
        var representations: [String] = []
        /// `nil` if the operation isn't paged.
        var paging: PagingNames?
        /// The method that waits for a long-running operation: `createAndWait`.
        var waiting: SwiftName?
    }

    private var scope: NameScope
    /// The method that has each name.
    private var owners: [String: Method] = [:]
    /// The words of the group, with and without generic words.
    private let group: [[String]]

    /// Returns a name for each operation, in order, and names for its representations: `report`, `reportAsCSV`.
    ///
    /// Custom names take precedence. Other names are as short as possible. If two would be the same (`getPet` and `getPets` in the group of
    /// pets), the operation whose name omits no words keeps it, or else the one with the shorter path, or the first one. The other gets the
    /// words that distinguish it.
    /// An operation never loses the name that it would have alone to one that couldn't have its own.
    static func names(
        of operations: [Method],
        representations: [[String]],
        pages: [Bool],
        in tag: String?,
        nestedIn parent: String?,
        reserved: Set<String>,
        diagnostics: inout Diagnostics
    ) -> [Names] {
        let group = tag.map { GroupWords.all($0, within: parent) } ?? []
        var methods = MethodScope(scope: NameScope(reserved: reserved), group: group)
        var names: [Names?] = operations.map { method in
            method.operation.chosenName(in: tag).map { methods.chosen($0, for: method) }
        }
        let best = operations.map { $0.words.best(in: group) }
        let ranked = operations.map(\.words).byRank(best: best).filter { names[$0] == nil }
        for index in ranked { names[index] = methods.take(best[index].words, for: operations[index]) }
        for index in ranked where names[index] == nil {
            let method = operations[index]
            let (found, wanted) = methods.next(for: method, best: best[index].words)
            if found.name != wanted, let owner = methods.owners[wanted]?.operation.id, let id = method.operation.id, owner != id {
                diagnostics.warning(.methodsCollide(id, owner, swiftName: found.name), at: method.operation.location)
            }
            names[index] = found
        }
        var result = names.compactMap { $0 }
        for index in result.indices {
            let name = result[index].name
            result[index].representations = representations[index].map { methods.scope.take("\(name)As\($0)", else: "Operation") }
        }
        for index in result.indices where pages[index] { result[index].paging = methods.paging(of: result[index].name) }
        for index in result.indices where operations[index].operation.finalState != nil {
            result[index].waiting = SwiftName(methods.scope.take(result[index].name + "AndWait", elseEnding: "UntilDone"))
        }
        return result
    }

    private mutating func chosen(_ wanted: String, for method: Method) -> Names {
        let holder = owners[wanted]?.number
        let name = take(wanted, for: method)
        return Names(name: name, origin: MethodOrigin(rule: .chosen, wanted: name == wanted ? nil : wanted, holder: holder))
    }

    /// Takes the name that the operation would have alone; `nil` if it isn't free.
    private mutating func take(_ best: [String], for method: Method) -> Names? {
        let name = method.words.member(best)
        guard scope.isFree(name) else { return nil }
        return Names(name: take(name, for: method), origin: MethodOrigin(rule: method.words.rule))
    }

    /// Takes the next best free name, or else the longest one with a number.
    ///
    /// - Returns: The names, and the last one that was tried.
    private mutating func next(for method: Method, best: [String]) -> (Names, tried: String) {
        let name = method.words.member(best)
        let owner = owners[name]
        let wanted = owner.map { alternative(for: method, after: best, to: $0.words) } ?? name
        let origin = MethodOrigin(rule: method.words.rule, wanted: name, holder: owner?.number)
        return (Names(name: take(wanted, for: method), origin: origin), wanted)
    }

    /// Returns the best free alternative, or else the longest one.
    private func alternative(for method: Method, after best: [String], to owner: MethodWords) -> String {
        let words = method.words
        func firstFree(_ names: [[String]]) -> String? { names.lazy.map(words.member).first(where: scope.isFree) }
        if let name = firstFree(words.similarAlternatives(in: group, after: best, to: owner)) { return name }
        let distinct = words.distinctAlternatives(in: group, after: best, to: owner)
        return firstFree(distinct) ?? words.member(distinct[distinct.count - 1])
    }

    private mutating func paging(of method: String) -> PagingNames {
        PagingNames(
            items: SwiftName(scope.take(method + (method.hasSuffix("Items") ? "OfAllPages" : "Items"), elseEnding: "OfAllPages")),
            pages: SwiftName(scope.take(method + (method.hasSuffix("Pages") ? "ByPage" : "Pages"), elseEnding: "ByPage")),
            rule: SwiftName(scope.take(method + "Paging", elseEnding: "Rule"))
        )
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
