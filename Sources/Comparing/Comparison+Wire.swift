import APIDescription
import Planning
import Reporting

extension Comparison {
    /// The differences of the request and the responses that apps with the old client see.
    func wire(
        _ before: ClientSurface.Wire,
        _ after: ClientSurface.Wire,
        _ old: ClientSurface.Operation,
        _ new: ClientSurface.Operation,
        _ places: Places
    ) -> [Finding] {
        var findings: [Finding] = []
        func add(_ effect: Finding.Effect, _ kind: Finding.Kind, _ change: String, _ before: String?, _ after: String?) {
            findings.append(places.finding(effect, kind, new.call, change, old: before, new: after))
        }
        if let body = before.body, let other = after.body, body != other {
            add(.behaviorBreaking, .bodyMediaType, "sends \(other.inCode) instead of \(body.inCode)", body, other)
        }
        if before.server != after.server {
            let change = "is sent to \(after.server.inCode) instead of \(before.server.inCode)"
            add(.behaviorBreaking, .operationServer, change, before.server, after.server)
        }
        if before.idempotency != after.idempotency {
            let isLost = after.idempotency == .byMethod
            let change = isLost ? "is no longer retried as idempotent" : "is retried as idempotent"
            add(isLost ? .behaviorBreaking : .addition, .operationRetries, change, before.idempotency.text, after.idempotency.text)
        }
        if before.retries != after.retries { add(.addition, .operationRetries, "is retried by another policy", nil, nil) }
        return findings + security(before.credentials, after.credentials, new, places)
            + successes(before.successes, after.successes, old, new) + problems(before.problems, after.problems, new)
    }

    // MARK: - Security

    private func security(
        _ old: [[ClientSurface.CredentialUse]],
        _ new: [[ClientSurface.CredentialUse]],
        _ operation: ClientSurface.Operation,
        _ places: Places
    ) -> [Finding] {
        let names = credentialNames
        let before = old.map { alternative in
            alternative.map { ClientSurface.CredentialUse(name: names[$0.name] ?? $0.name, scopes: $0.scopes) }
        }
        guard Set(before.map(Set.init)) != Set(new.map(Set.init)) else { return [] }
        let texts = (old: old.text, new: new.text)
        func finding(_ effect: Finding.Effect, _ change: String) -> [Finding] {
            [places.finding(effect, .operationSecurity, operation.call, change, old: texts.old, new: texts.new)]
        }
        if new.isEmpty { return finding(.addition, "no longer requires credentials") }
        if before.isEmpty {
            return new.contains(where: \.isEmpty)
                ? finding(.addition, "accepts \(texts.new)") : finding(.behaviorBreaking, "requires \(texts.new)")
        }
        let isCovered = before.allSatisfy { sent in new.contains { $0.isSatisfied(by: sent) } }
        return isCovered
            ? finding(.addition, "accepts \(texts.new) instead of only \(texts.old)")
            : finding(.behaviorBreaking, "requires \(texts.new) instead of \(texts.old)")
    }

    /// The new names of credentials by the old ones.
    private var credentialNames: [String: String] {
        Dictionary(credentialPairs.pairs.map { ($0.name, $1.name) }) { first, _ in first }
    }

    // MARK: - Responses

    private func successes(
        _ old: [ClientSurface.Wire.Response],
        _ new: [ClientSurface.Wire.Response],
        _ before: ClientSurface.Operation,
        _ after: ClientSurface.Operation
    ) -> [Finding] {
        let added = new.filter { response in !old.contains { $0.covers(response) } }
        let removed = old.filter { response in !new.contains { $0.covers(response) } }
        let isAnyAccepted = before.result == "Void"
        let additions = added.map { response in
            let change = "may answer \(response.status)" + (isAnyAccepted ? "" : ", which existing apps treat as a failure")
            return Places(new: response.location)
                .finding(isAnyAccepted ? .addition : .behaviorBreaking, .statusAdded, after.call, change, new: response.status)
        }
        let removals = removed.map { undocumented($0, "success", after) }
        return additions + removals + mediaTypes(old, new, after)
    }

    private func problems(
        _ old: [ClientSurface.Wire.Response],
        _ new: [ClientSurface.Wire.Response],
        _ operation: ClientSurface.Operation
    ) -> [Finding] {
        let added = new.filter { response in !old.contains { $0.status == response.status } }.map { response in
            Places(new: response.location)
                .finding(.addition, .statusAdded, operation.call, "documents the error \(response.status)", new: response.status)
        }
        let removed = old.filter { response in !new.contains { $0.status == response.status } }.map { undocumented($0, "error", operation) }
        return added + removed + mediaTypes(old, new, operation)
    }

    /// A status that the new client doesn't document.
    private func undocumented(_ response: ClientSurface.Wire.Response, _ noun: String, _ operation: ClientSurface.Operation) -> Finding {
        let change = "no longer documents the \(noun) \(response.status)"
        return Places(old: response.location, new: operation.location)
            .finding(.behaviorBreaking, .statusRemoved, operation.call, change, old: response.status)
    }

    private func mediaTypes(
        _ old: [ClientSurface.Wire.Response],
        _ new: [ClientSurface.Wire.Response],
        _ operation: ClientSurface.Operation
    ) -> [Finding] {
        old.compactMap { response in
            guard let same = new.first(where: { $0.status == response.status }), let before = response.mediaType,
                let after = same.mediaType, before != after
            else { return nil }
            return Places(old: response.location, new: same.location)
                .finding(
                    .behaviorBreaking,
                    .responseMediaType,
                    operation.call,
                    "answers \(response.status) with \(after.inCode) instead of \(before.inCode)",
                    old: before,
                    new: after
                )
        }
    }
}

extension ClientSurface.Wire.Response {
    /// Whether the response includes another one: `2XX` for `201`.
    fileprivate func covers(_ other: ClientSurface.Wire.Response) -> Bool {
        status == other.status || status == "default" || (status.hasSuffix("XX") && status.first == other.status.first)
    }
}

extension [ClientSurface.CredentialUse] {
    /// Whether these are among the credentials that are sent.
    fileprivate func isSatisfied(by sent: [ClientSurface.CredentialUse]) -> Bool {
        allSatisfy { use in sent.contains { $0.name == use.name && Set(use.scopes).isSubset(of: $0.scopes) } }
    }
}

extension [[ClientSurface.CredentialUse]] {
    /// ``token` and `key`, or no credentials``.
    fileprivate var text: String {
        let alternatives = map { alternative in
            alternative.isEmpty ? "no credentials" : alternative.map(\.text).joined(separator: " and ")
        }
        return alternatives.isEmpty ? "no credentials" : alternatives.joined(separator: ", or ")
    }
}

extension ClientSurface.CredentialUse {
    fileprivate var text: String {
        if scopes.isEmpty { return "`\(name)`" }
        return "`\(name)` with the scope\(scopes.count == 1 ? "" : "s") \(scopes.map(\.inCode).joined(separator: ", "))"
    }
}

extension Idempotency {
    fileprivate var text: String? {
        switch self {
        case .byMethod: nil
        case .always: "idempotent"
        case .key(let header): header
        }
    }
}

extension String? {
    fileprivate var inCode: String { map(\.inCode) ?? "the client's server" }
}
