import Planning

extension Comparison {
    static func types(
        _ old: [ClientSurface.DeclaredType],
        _ new: [ClientSurface.DeclaredType],
        _ renamed: RenamedTypes
    ) -> [Finding] {
        let byName = Dictionary(old.map { (renamed.translate($0.name), $0) }) { first, _ in first }
        var findings: [Finding] = []
        for type in new {
            if let before = byName[type.name] {
                findings += differences(before, type, renamed)
            } else {
                findings.append(Finding(.addition, type.name.text, "was added", new: type.name.text, newPointer: type.pointer))
            }
        }
        let names = Set(new.map(\.name))
        return findings
            + old.filter { !names.contains(renamed.translate($0.name)) }.map { type in
                Finding(.sourceBreaking, type.name.text, "was removed", old: type.name.text, oldPointer: type.pointer)
            }
    }

    private static func differences(
        _ old: ClientSurface.DeclaredType,
        _ new: ClientSurface.DeclaredType,
        _ renamed: RenamedTypes
    ) -> [Finding] {
        let subject = new.name.text
        var findings: [Finding] = []
        func finding(_ effect: Finding.Effect, _ change: String, _ before: String, _ after: String) -> Finding {
            Finding(effect, subject, change, old: before, new: after, oldPointer: old.pointer, newPointer: new.pointer)
        }
        if renamed.isRenamed(old.name) {
            findings.append(finding(.sourceBreaking, "was renamed from `\(old.name.text)`", old.name.text, subject))
        }
        switch (old.kind, new.kind) {
        case (.structure(let before), .structure(let after)):
            findings += properties(before, after, of: (old, new), renamed)
        case (.openEnum(let before), .openEnum(let after)):
            findings += cases(before, after, of: new) { name, old, new in "sends `\(new)` as `.\(name)` instead of `\(old)`" }
        case (.union(let before), .union(let after)):
            let translated = before.map { ClientSurface.Case(name: $0.name, value: renamed.translate($0.value)) }
            findings += cases(translated, after, of: new, typeChange: true) { name, old, new in
                "has `\(new)` in `.\(name)` instead of `\(old)`"
            }
        case (.alias(let before), .alias(let after)):
            if renamed.translate(before) != after {
                findings.append(finding(.sourceBreaking, "is `\(after)` instead of `\(before)`", before, after))
            }
        case (let before, let after):
            findings.append(finding(.sourceBreaking, "is \(after.noun) instead of \(before.noun)", before.noun, after.noun))
        }
        return findings
            + remarks(
                subject,
                wasDeprecated: old.isDeprecated,
                isDeprecated: new.isDeprecated,
                documentation: (old.documentation, new.documentation),
                pointers: (old.pointer, new.pointer)
            )
    }

    private static func cases(
        _ old: [ClientSurface.Case],
        _ new: [ClientSurface.Case],
        of type: ClientSurface.DeclaredType,
        typeChange: Bool = false,
        change: (_ name: String, _ old: String, _ new: String) -> String
    ) -> [Finding] {
        let subject = type.name.text
        let before = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
        let names = Set(new.map(\.name))
        let kept = new.compactMap { one -> Finding? in
            guard let same = before[one.name] else {
                return Finding(.exhaustiveSwitch, subject, "has the new case `.\(one.name)`", new: ".\(one.name)", newPointer: type.pointer)
            }
            guard same.value != one.value else { return nil }
            let effect: Finding.Effect = typeChange ? .sourceBreaking : .behaviourBreaking
            let text = change(one.name, same.value, one.value)
            return Finding(effect, subject, text, old: same.value, new: one.value, newPointer: type.pointer)
        }
        return kept
            + old.filter { !names.contains($0.name) }.map { one in
                let renamed = new.first { $0.value == one.value && before[$0.name] == nil }
                let change =
                    renamed.map { "has the case `.\($0.name)` instead of `.\(one.name)`" } ?? "no longer has the case `.\(one.name)`"
                return Finding(
                    .sourceBreaking,
                    subject,
                    change,
                    old: ".\(one.name)",
                    new: renamed.map { ".\($0.name)" },
                    newPointer: type.pointer
                )
            }
    }
}
