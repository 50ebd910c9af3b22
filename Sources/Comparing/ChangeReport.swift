/// The findings of a comparison, and the version number that they deserve.
package struct ChangeReport: Sendable {
    /// By effect, most severe first; within an effect in the order of the comparison.
    package let findings: [Finding]

    package init(_ findings: [Finding]) {
        self.findings = Finding.Effect.allCases.flatMap { effect in findings.filter { $0.effect == effect } }
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
