import Planning
import Reporting

/// Compares two clients of one API.
package struct Comparison {
    let old: ClientSurface
    let new: ClientSurface
    let spelling: Spelling
    let forms: JSONForms
    /// The paths and types of groups that have other names in the new client.
    let groups: RenamedGroups
    let credentialPairs: CredentialPairs
    /// The types of the results and errors of single operations of the new client.
    let resultTypes: Set<String>

    private init(from old: ClientSurface, to new: ClientSurface) {
        self.old = old
        self.new = new
        spelling = Spelling(from: old.types, to: new.types)
        forms = JSONForms(from: old.types, to: new.types, spelling)
        groups = RenamedGroups(from: old.groups, to: new.groups)
        credentialPairs = CredentialPairs(old.credentials, new.credentials)
        resultTypes = Set(new.types.filter { $0.route != nil }.map(\.name.text))
    }

    /// Returns the differences that callers notice: the client, operations, then types, each in the order of the new description, followed
    /// by what was removed in the order of the old one.
    package static func findings(from old: ClientSurface, to new: ClientSurface) -> [Finding] {
        let comparison = Comparison(from: old, to: new)
        return comparison.clients + comparison.operations + comparison.types
    }

    /// A finding if something became deprecated, or if only the documentation differs.
    ///
    /// - Parameter findings: The other findings about the subject, which explain a difference of the documentation.
    func remarks<Part: DocumentedPart>(
        _ subject: String,
        after findings: [Finding] = [],
        _ old: Part,
        _ new: Part,
        _ places: Places
    ) -> [Finding] {
        let isExplained = !findings.isEmpty
        var findings: [Finding] = []
        switch (old.isDeprecated, new.isDeprecated) {
        case (false, true): findings.append(places.finding(.deprecation, .deprecated, subject, "is deprecated"))
        case (true, false): findings.append(places.finding(.addition, .undeprecated, subject, "is no longer deprecated"))
        case (false, false), (true, true): break
        }
        if findings.isEmpty, !isExplained, old.documentation != new.documentation {
            findings.append(
                places.finding(
                    .documentation,
                    .documentation,
                    subject,
                    "is documented differently",
                    old: old.documentation.joined(separator: "\n\n"),
                    new: new.documentation.joined(separator: "\n\n")
                )
            )
        }
        return findings
    }
}

/// The groups that have other names in the new client.
struct RenamedGroups {
    /// The numbers of the groups of the old client and of the new one.
    private(set) var pairs: [(old: ClientSurface.Group, new: ClientSurface.Group)] = []
    private var paths: [String: String] = [:]
    private var types: [String: String] = [:]

    /// Pairs groups of the same name, and groups without a namesake if they offer the same operations, mostly.
    init(from old: [ClientSurface.Group], to new: [ClientSurface.Group]) {
        let oldPaths = Set(old.map(\.path))
        var byPath = Dictionary(new.map { ($0.path, $0) }) { first, _ in first }
        var added = new.filter { !oldPaths.contains($0.path) }
        for group in old {
            if let same = byPath.removeValue(forKey: group.path) {
                pairs.append((group, same))
            } else if let index = added.firstIndex(where: { group.isMostly($0) }) {
                pairs.append((group, added.remove(at: index)))
            }
        }
        for pair in pairs {
            paths[pair.old.path] = pair.new.path
            types[pair.old.type] = pair.new.type
        }
    }

    /// The path of a group in the new client; unchanged if it isn't there.
    func path(_ old: String) -> String { paths[old] ?? old }
}

extension ClientSurface.Group {
    /// Whether two thirds of the operations of both are the same.
    fileprivate func isMostly(_ other: ClientSurface.Group) -> Bool {
        let common = routes.intersection(other.routes).count
        return common > 0 && common * 3 >= max(routes.count, other.routes.count) * 2
    }
}

/// Whether arguments have the same order: those of the old labels that remain.
func areInOrder(_ old: [String], _ new: [String]) -> Bool {
    let (before, after) = (Set(old), Set(new))
    return old.filter(after.contains) == new.filter(before.contains)
}

/// The credentials of both clients that are the same.
struct CredentialPairs {
    private(set) var pairs: [(old: ClientSurface.Credential, new: ClientSurface.Credential)] = []
    private(set) var added: [ClientSurface.Credential] = []
    let removed: [ClientSurface.Credential]

    /// Pairs credentials by their security scheme, else by name, else if they are sent in the same way.
    init(_ old: [ClientSurface.Credential], _ new: [ClientSurface.Credential]) {
        var remaining = old
        let schemes = Set(new.map(\.scheme))
        for credential in new {
            let index =
                remaining.firstIndex { $0.scheme == credential.scheme } ?? remaining.firstIndex { $0.name == credential.name }
                ?? remaining.firstIndex { $0.sentAs == credential.sentAs && $0.type == credential.type && !schemes.contains($0.scheme) }
            if let index { pairs.append((remaining.remove(at: index), credential)) } else { added.append(credential) }
        }
        removed = remaining
    }
}
