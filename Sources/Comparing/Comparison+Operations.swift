import Planning
import Reporting

extension Comparison {
    var operations: [Finding] {
        let pairs = OperationPairs(old.operations, new.operations, groups)
        let routes = Set(new.operations.map(\.route))
        let added = pairs.added.flatMap { operation in
            [
                Places(new: operation.location)
                    .finding(.addition, .operationAdded, operation.call, "was added", new: operation.call)
            ]
        }
        let removed = pairs.removed.flatMap { operation in
            let places = Places(old: operation.location)
            var findings = [places.finding(.sourceBreaking, .operationRemoved, operation.call, "was removed", old: operation.call)]
            if !routes.contains(operation.route) {
                let change = "is no longer described: apps that call it may fail"
                findings.append(places.finding(.behaviorBreaking, .operationRemoved, operation.call, change, old: operation.line))
            } else if let body = operation.wire?.body, !pairs.newBodies(operation.route).contains(body) {
                let change = "no longer accepts \(body.inCode), which existing apps send"
                findings.append(places.finding(.behaviorBreaking, .bodyMediaType, operation.call, change, old: body))
            }
            return findings
        }
        return pairs.pairs.flatMap { differences($0, $1) } + added + removed
    }

    private func differences(_ old: ClientSurface.Operation, _ new: ClientSurface.Operation) -> [Finding] {
        let places = Places(old: old.location, new: new.location)
        var findings: [Finding] = []
        let isMoved = groups.path(old.path) != new.path
        if old.name != new.name || isMoved {
            findings.append(
                places.finding(
                    .sourceBreaking,
                    .operationRenamed,
                    new.call,
                    "was renamed from `\(old.member)`",
                    old: old.call,
                    new: new.call,
                    fixIt: isMoved ? .init(old: old.member, new: new.member) : .init(old: old.short, new: new.short)
                )
            )
        }
        if old.line.withoutVariables != new.line.withoutVariables {
            let change = "is sent as \(new.line.inCode) instead of \(old.line.inCode)"
            findings.append(places.finding(.behaviorBreaking, .operationRoute, new.call, change, old: old.line, new: new.line))
        }
        findings += arguments(old, new) + results(old, new, places) + paging(old, new, places) + waiting(old, new, places)
        if let before = old.wire, let after = new.wire { findings += wire(before, after, old, new, places) }
        return findings
            + remarks(new.call, after: findings, old, new, places)
    }

    // MARK: - Results

    private func results(_ old: ClientSurface.Operation, _ new: ClientSurface.Operation, _ places: Places) -> [Finding] {
        var findings: [Finding] = []
        if !spelling.isSame(old.result, new.result) {
            let isFirst = old.result == "Void"
            let change = isFirst ? "returns `\(new.result)`" : "returns `\(new.result)` instead of `\(old.result)`"
            let effect: Finding.Effect = isFirst ? .addition : .sourceBreaking
            findings.append(places.finding(effect, .resultType, new.call, change, old: old.result, new: new.result))
            if !isFirst, new.result != "Void", !forms.oldReads(old.result, new.result) {
                let change = "has another form of body, which existing apps don't read"
                findings.append(places.finding(.behaviorBreaking, .resultType, new.call, change, old: old.result, new: new.result))
            }
        }
        if !spelling.isSame(old.problem, new.problem) {
            let effect: Finding.Effect = old.problem == "Never" ? .addition : .sourceBreaking
            let change = errorChange(from: old.problem, to: new.problem)
            findings.append(places.finding(effect, .errorType, new.call, change, old: old.problem, new: new.problem))
        }
        return findings
    }

    /// Returns a clause for another type of errors. It doesn't name an enum of one operation, so that it is the same for many operations.
    private func errorChange(from old: String, to new: String) -> String {
        if old == "Never" { return "throws documented errors as `\(new)`" }
        let isOwn = resultTypes.contains(new)
        return isOwn ? "throws an enum of its own errors instead of `\(old)`" : "throws `Failure<\(new)>` instead of `Failure<\(old)>`"
    }

    private func paging(_ old: ClientSurface.Operation, _ new: ClientSurface.Operation, _ places: Places) -> [Finding] {
        func finding(_ effect: Finding.Effect, _ change: String, fixIt: Finding.FixIt? = nil) -> Finding {
            places.finding(effect, .operationPaging, new.call, change, old: old.paging?.pages, new: new.paging?.pages, fixIt: fixIt)
        }
        guard let before = old.paging else { return new.paging.map { [finding(.addition, "pages: see `\($0.items ?? $0.pages)`")] } ?? [] }
        guard let after = new.paging else { return [finding(.sourceBreaking, "no longer pages: `\(before.pages)` was removed")] }
        var findings: [Finding] = []
        for (name, other) in [(before.items, after.items), (before.pages, after.pages)] {
            guard let name, name != other else { continue }
            let fixIt = other.map { Finding.FixIt(old: ".\(name)(", new: ".\($0)(") }
            findings.append(
                finding(.sourceBreaking, other.map { "pages by `\($0)` instead of `\(name)`" } ?? "no longer has `\(name)`", fixIt: fixIt)
            )
        }
        if before.items == nil, let items = after.items { findings.append(finding(.addition, "pages by items: see `\(items)`")) }
        if before.items != nil, after.items != nil, !spelling.isSame(before.item, after.item) {
            findings.append(finding(.sourceBreaking, "pages through `\(after.item)` instead of `\(before.item)`"))
        }
        if let rule = before.rule, let other = after.rule, rule != other {
            findings.append(finding(.behaviorBreaking, "pages by another rule, which existing apps don't follow"))
        }
        return findings
    }

    private func waiting(_ old: ClientSurface.Operation, _ new: ClientSurface.Operation, _ places: Places) -> [Finding] {
        guard old.waiting != new.waiting else { return [] }
        guard let before = old.waiting else {
            let change = "is long-running: see `\(new.waiting ?? "")`"
            return [places.finding(.addition, .operationWaiting, new.call, change, old: nil, new: new.waiting)]
        }
        let change = new.waiting.map { "waits by `\($0)` instead of `\(before)`" } ?? "is no longer long-running: `\(before)` was removed"
        let fixIt = new.waiting.map { Finding.FixIt(old: ".\(before)(", new: ".\($0)(") }
        return [places.finding(.sourceBreaking, .operationWaiting, new.call, change, old: before, new: new.waiting, fixIt: fixIt)]
    }
}

extension ClientSurface.Operation {
    /// The end of the call, which is replaced where only the name changes: `sessions.get`.
    fileprivate var short: String { member.split(separator: ".").suffix(2).joined(separator: ".") }
}

/// The operations of both clients that are the same.
private struct OperationPairs {
    typealias Operation = ClientSurface.Operation

    private(set) var pairs: [(old: Operation, new: Operation)] = []
    private(set) var added: [Operation] = []
    private(set) var removed: [Operation] = []
    private let bodies: [String: Set<String>]

    /// Pairs operations by method and path, then those whose path changed by their calls.
    ///
    /// Several calls can have one method and path: in different groups, or for different bodies and representations.
    init(_ old: [Operation], _ new: [Operation], _ groups: RenamedGroups) {
        bodies = Dictionary(grouping: new, by: \.route).mapValues { Set($0.compactMap { $0.wire?.body }) }
        var byRoute = Dictionary(grouping: old.indices, by: { old[$0].route })
        var partners: [Int?] = Array(repeating: nil, count: new.count)
        // The best pairs first, so that a weaker one doesn't take a partner away.
        for isGood in [{ $0 >= 7 }, { $0 >= 6 }, { $0 >= 4 }, { _ in true }] as [(Int) -> Bool] {
            for (index, operation) in new.enumerated() where partners[index] == nil {
                let candidates = byRoute[operation.route] ?? []
                let rated = candidates.map { ($0, Self.rating(old[$0], operation, groups)) }
                guard let best = rated.max(by: { $0.1 < $1.1 }), isGood(best.1) else { continue }
                partners[index] = best.0
                byRoute[operation.route]?.removeAll { $0 == best.0 }
            }
        }
        let taken = Set(partners.compactMap { $0 })
        let rest = old.indices.filter { !taken.contains($0) }
        for spelling in [\Operation.call, \Operation.member] {
            let left = rest.filter { !partners.contains($0) }
            // In the new client, the call begins with the new path of the group.
            let calls = left.map { (groups.path(old[$0].path) + old[$0][keyPath: spelling].dropFirst(old[$0].path.count), $0) }
            var byCall = Dictionary(calls) { first, _ in first }
            for (index, operation) in new.enumerated() where partners[index] == nil {
                partners[index] = byCall.removeValue(forKey: operation[keyPath: spelling])
            }
        }
        for (index, operation) in new.enumerated() {
            if let partner = partners[index] { pairs.append((old[partner], operation)) } else { added.append(operation) }
        }
        let all = Set(partners.compactMap { $0 })
        removed = old.indices.filter { !all.contains($0) }.map { old[$0] }
    }

    /// The media types of the bodies that an operation accepts now.
    func newBodies(_ route: String) -> Set<String> { bodies[route] ?? [] }

    private static func rating(_ old: Operation, _ new: Operation, _ groups: RenamedGroups) -> Int {
        (groups.path(old.path) == new.path ? 4 : 0) + (old.name == new.name ? 2 : 0)
            + (old.arguments.map(\.label) == new.arguments.map(\.label) && old.wire?.body == new.wire?.body ? 1 : 0)
    }
}
