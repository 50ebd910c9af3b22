package import Reporting

/// The findings of a comparison, and the version number that they deserve.
package struct ChangeReport: Sendable {
    /// By effect, most severe first; within an effect in the order of the comparison.
    package let findings: [Finding]
    /// The files of both descriptions.
    let files: SourceFiles

    package init(_ findings: [Finding], in files: SourceFiles) {
        self.findings = Finding.Effect.allCases.flatMap { effect in findings.filter { $0.effect == effect } }
        self.files = files
    }

    /// The part of the version to increase (Semantic Versioning 2.0.0); nil if callers notice no change.
    package var versionPart: VersionPart? {
        let effects = Set(findings.map(\.effect))
        if !effects.isDisjoint(with: [.sourceBreaking, .behaviourBreaking]) { return .major }
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
        var numbers: [String: Int] = [:]
        for finding in findings(effect) {
            let key = finding.fixIt == nil ? "\(finding.kind.rawValue) \(finding.change)" : "\(finding.kind.rawValue) \(groups.count)"
            if let number = numbers[key] {
                groups[number].append(finding)
            } else {
                numbers[key] = groups.count
                groups.append([finding])
            }
        }
        // A few are easier to read one by one.
        return groups.flatMap { group in group.count > Self.few && group[0].kind.isAboutOperations ? [group] : group.map { [$0] } }
    }

    private static let few = 3
}

extension Finding.Kind {
    /// Whether one change of a description, such as a new error that all operations have, causes many findings of the kind.
    fileprivate var isAboutOperations: Bool {
        switch self {
        case .operationServer, .operationSecurity, .operationRetries, .statusAdded, .statusRemoved, .errorType, .responseMediaType,
            .parameterAdded, .parameterRemoved, .bodyMediaType, .headerAdded, .headerRemoved, .parameterLimits, .parameterDefault:
            true
        default: false
        }
    }
}

extension Finding.Effect {
    /// The heading of its findings.
    var title: String {
        switch self {
        case .sourceBreaking: "Source-breaking changes"
        case .behaviourBreaking: "Behaviour-breaking changes"
        case .exhaustiveSwitch: "New cases, which break a `switch` without `default`"
        case .addition: "Additions"
        case .deprecation: "Deprecations"
        case .documentation: "Documentation"
        }
    }
}
