import APIDescription
import Reporting

/// The method names of all operations.
struct MethodNames {
    /// The names by operation and group tag. The tag is empty for operations without a tag.
    let operations: [[String: SwiftName]]
    /// The names of the calls that request other representations, by operation.
    let representations: [[[String: SwiftName]]]
    /// The names of the paging methods, in the same order; empty for operations without pages.
    let paging: [[String: PagingNames]]
    /// The names of the methods that wait for long-running operations, in the same order; empty for others.
    let waiting: [[String: SwiftName]]
    /// The reasons for the names, in the same order.
    let origins: [[String: MethodOrigin]]

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
        var waiting: [[String: SwiftName]] = Array(repeating: [:], count: api.operations.count)
        var origins: [[String: MethodOrigin]] = Array(repeating: [:], count: api.operations.count)
        let parents = Dictionary(groups.map { ($0.tag, $0.parent) }) { first, _ in first }
        for tag in groups.map(\.tag) + [""] {
            let members = byTag[tag] ?? []
            let inner = groups.filter { $0.parent ?? "" == tag }.map(\.property.text)
            let reserved = (tag.isEmpty ? GroupName.clientMembers : GroupName.groupMembers).union(inner)
            let named = MethodScope.names(
                of: members.map { MethodScope.Method(number: $0, operation: api.operations[$0], words: words[$0]) },
                representations: members.map { shaped.operations[$0].representations.map(\.words) },
                pages: members.map { shaped.paging[$0] != nil },
                in: tag.isEmpty ? nil : tag,
                nestedIn: parents[tag] ?? nil,
                reserved: reserved,
                diagnostics: &diagnostics
            )
            for (index, names) in zip(members, named) {
                operations[index][tag] = SwiftName(names.name)
                origins[index][tag] = names.origin
                paging[index][tag] = names.paging
                waiting[index][tag] = names.waiting
                for (number, name) in names.representations.enumerated() { representations[index][number][tag] = SwiftName(name) }
            }
        }
        self.operations = operations
        self.representations = representations
        self.paging = paging
        self.waiting = waiting
        self.origins = origins
    }
}

/// The names for paging an operation.
struct PagingNames: Sendable {
    /// The method for the items: `listItems`.
    let items: SwiftName
    /// The method for the pages: `listPages`.
    let pages: SwiftName
    /// The rule: `listPaging`.
    let rule: SwiftName
}
