import Planning
import Reporting

extension Comparison {
    /// The values of an enum.
    func values(_ old: [ClientSurface.Case], _ new: [ClientSurface.Case], of types: Types, isClosed: Bool) -> [Finding] {
        let byValue = Dictionary(old.flatMap { one in one.values.map { ($0, one) } }) { first, _ in first }
        var found: Set<String> = []
        var pairs: [(ClientSurface.Case, ClientSurface.Case)] = []
        var added: [ClientSurface.Case] = []
        for one in new {
            if let same = one.values.lazy.compactMap({ byValue[$0] }).first {
                pairs.append((same, one))
                found.insert(same.name)
            } else {
                added.append(one)
            }
        }
        // A name that remains for another value is the same code with another meaning.
        for one in added {
            guard let same = old.first(where: { $0.name == one.name && !found.contains($0.name) }) else { continue }
            pairs.append((same, one))
            found.insert(same.name)
        }
        let names = Set(pairs.map(\.1.name))
        return pairs.flatMap { differences($0, $1, of: types) }
            + added.filter { !names.contains($0.name) }.map { self.added($0, to: types) }
            + old.filter { !found.contains($0.name) }.flatMap { removed($0, from: types) }
    }

    /// The cases of a union, or of the results of an operation.
    func members(_ old: [ClientSurface.Case], _ new: [ClientSurface.Case], of types: Types) -> [Finding] {
        let byName = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
        let kept = new.compactMap { one in byName[one.name].map { ($0, one) } }
        let names = Set(kept.map(\.0.name))
        var remaining = old.filter { !names.contains($0.name) }
        var renamed: [(ClientSurface.Case, ClientSurface.Case)] = []
        var added: [ClientSurface.Case] = []
        for one in new where !names.contains(one.name) {
            let index = remaining.firstIndex { other in
                (other.type.map { type in one.type.map { spelling.isSame(type, $0) } ?? false } ?? (one.type == nil))
            }
            if let index { renamed.append((remaining.remove(at: index), one)) } else { added.append(one) }
        }
        return (kept + renamed).flatMap { differences($0, $1, of: types) } + added.map { self.added($0, to: types) }
            + remaining.flatMap { removed($0, from: types) }
    }

    private func added(_ one: ClientSurface.Case, to types: Types) -> Finding {
        Places(old: types.old.location, new: one.location)
            .finding(.exhaustiveSwitch, .caseAdded, types.new.name.text, "has the new case `.\(one.name)`", new: ".\(one.name)")
    }

    private func removed(_ one: ClientSurface.Case, from types: Types) -> [Finding] {
        let places = Places(old: one.location, new: types.new.location)
        let subject = types.new.name.text
        let source = places.finding(
            .sourceBreaking,
            .caseRemoved,
            subject,
            "no longer has the case `.\(one.name)`",
            old: ".\(one.name)"
        )
        guard types.old.isSent else { return [source] }
        let change = "no longer accepts `.\(one.name)`, which existing apps may send"
        return [source, places.finding(.behaviorBreaking, .caseRemoved, subject, change, old: ".\(one.name)")]
    }

    private func differences(_ old: ClientSurface.Case, _ new: ClientSurface.Case, of types: Types) -> [Finding] {
        let places = Places(old: old.location, new: new.location)
        let subject = types.new.name.text
        var findings: [Finding] = []
        if old.name != new.name {
            findings.append(
                places.finding(
                    .sourceBreaking,
                    .caseRenamed,
                    subject,
                    "has the case `.\(new.name)` instead of `.\(old.name)`",
                    old: ".\(old.name)",
                    new: ".\(new.name)",
                    fixIt: .init(old: ".\(old.name)", new: ".\(new.name)")
                )
            )
        }
        if let before = old.type, let after = new.type, !spelling.isSame(before, after) {
            let change = "has `\(after)` in `.\(new.name)` instead of `\(before)`"
            findings.append(places.finding(.sourceBreaking, .caseType, subject, change, old: before, new: after))
            findings += form(before, after, .caseType, "\(subject).\(new.name)", of: types, places)
        } else if (old.type == nil) != (new.type == nil) {
            let change = new.type.map { "has a value of `\($0)` in `.\(new.name)`" } ?? "no longer has a value in `.\(new.name)`"
            findings.append(places.finding(.sourceBreaking, .caseType, subject, change, old: old.type, new: new.type))
        }
        if !old.values.isEmpty, !Set(old.values).isSubset(of: new.values) {
            let change = "has \(new.values.inCode) in JSON for `.\(new.name)` instead of \(old.values.inCode)"
            findings.append(
                places.finding(
                    .behaviorBreaking,
                    .caseValue,
                    subject,
                    change,
                    old: old.values.joined(separator: ", "),
                    new: new.values.joined(separator: ", ")
                )
            )
        }
        return findings + remarks("\(subject).\(new.name)", after: findings, old, new, places)
    }
}

extension [String] {
    fileprivate var inCode: String { isEmpty ? "no value" : map(\.inCode).joined(separator: ", ") }
}
