package import Reporting

/// The findings of a comparison, and the version number that they deserve.
package struct ChangeReport: Sendable {
    /// By effect, most severe first; within an effect in the order of the comparison.
    package let findings: [Finding]
    /// The files of both descriptions.
    let files: SourceFiles

    package init(_ findings: [Finding], in files: SourceFiles) {
        // The overloads of an operation have the same call, and often the same changes.
        var seen: Set<[String]> = []
        let distinct = findings.filter { seen.insert([$0.effect.rawValue, $0.kind.rawValue, $0.subject, $0.change]).inserted }
        self.findings = Finding.Effect.allCases.flatMap { effect in distinct.filter { $0.effect == effect } }
        self.files = files
    }

    /// The part of the version to increase (Semantic Versioning 2.0.0); nil if callers notice no change.
    package var versionPart: VersionPart? {
        let effects = Set(findings.map(\.effect))
        if !effects.isDisjoint(with: [.sourceBreaking, .behaviorBreaking]) { return .major }
        if !effects.isDisjoint(with: [.exhaustiveSwitch, .addition, .deprecation]) { return .minor }
        return effects.isEmpty ? nil : .patch
    }

    package enum VersionPart: String, Sendable {
        case major, minor, patch
    }

    func findings(_ effect: Finding.Effect) -> [Finding] {
        findings.filter { $0.effect == effect }
    }

    /// The findings of an effect. Those with the same change of different subjects are together, in the place of the first.
    func together(_ effect: Finding.Effect) -> [[Finding]] {
        var groups: [[Finding]] = []
        var numbers: [SharedChange: Int] = [:]
        for finding in findings(effect) {
            let change = SharedChange(finding)
            if let change, let number = numbers[change] {
                groups[number].append(finding)
            } else {
                if let change { numbers[change] = groups.count }
                groups.append([finding])
            }
        }
        // A few are easier to read one by one.
        return groups.flatMap { group in group.count > Self.few ? [group] : group.map { [$0] } }
    }

    private static let few = 3
}

/// What findings that one change of a description causes have in common: a new error of all operations, or a property that many types
/// inherit.
private struct SharedChange: Hashable {
    private var kind: Finding.Kind
    private var change: String
    private var member = ""
    private var locations: [SourceLocation?] = []

    /// - Returns: `nil` if the finding is reported on its own.
    init?(_ finding: Finding) {
        kind = finding.kind
        change = finding.change
        switch finding.kind {
        case .operationServer, .operationSecurity, .operationRetries, .statusAdded, .statusRemoved, .errorType, .responseMediaType,
            .parameterAdded, .parameterRemoved, .bodyMediaType, .headerAdded, .headerRemoved, .parameterLimits, .parameterDefault:
            break
        case .propertyAdded: locations = [finding.newLocation]
        case .propertyRemoved: locations = [finding.oldLocation]
        case .propertyType, .propertyPresence, .propertyNull, .propertyLimits, .propertyDefault, .propertyRenamed, .deprecated,
            .documentation:
            locations = [finding.oldLocation, finding.newLocation]
        default: return nil
        }
        if !locations.isEmpty { member = finding.subject.split(separator: ".").last.map(String.init) ?? "" }
    }
}

extension Finding.Effect {
    /// The heading of its findings.
    var title: String {
        switch self {
        case .sourceBreaking: "Source-breaking changes"
        case .behaviorBreaking: "Behavior-breaking changes"
        case .exhaustiveSwitch: "New cases, which break a `switch` without `default`"
        case .addition: "Additions"
        case .deprecation: "Deprecations"
        case .documentation: "Documentation"
        }
    }
}
