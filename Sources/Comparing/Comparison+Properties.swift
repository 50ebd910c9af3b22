import Planning

extension Comparison {
    static func properties(
        _ old: [ClientSurface.Property],
        _ new: [ClientSurface.Property],
        of types: (old: ClientSurface.DeclaredType, new: ClientSurface.DeclaredType),
        _ renamed: RenamedTypes
    ) -> [Finding] {
        let pointers = (old: types.old.pointer, new: types.new.pointer)
        let owner = types.new.name.text
        var findings: [Finding] = []
        var remaining = old
        for property in new {
            let index = remaining.firstIndex { $0.wireName == property.wireName } ?? remaining.firstIndex { $0.name == property.name }
            if let index {
                findings += differences(remaining.remove(at: index), property, of: types, renamed)
            } else {
                findings += added(property, to: types.new)
            }
        }
        for property in remaining {
            let subject = "\(owner).\(property.name)"
            findings.append(Finding(.sourceBreaking, subject, "was removed", old: property.type, oldPointer: pointers.old))
            if property.isRequired, types.old.isReceived {
                let change = "is no longer described: apps that require it may fail to decode responses"
                findings.append(Finding(.behaviourBreaking, subject, change, old: property.type, oldPointer: pointers.old))
            }
        }
        let arguments = (old: old.map(ClientSurface.Argument.init), new: new.map(ClientSurface.Argument.init))
        let isExplained = findings.contains { $0.effect == .sourceBreaking }
        if !isExplained, !accepts(arguments.old.inInitializer, arguments.new.inInitializer) {
            findings.append(
                Finding(
                    .sourceBreaking,
                    "\(owner).init",
                    "takes its arguments in another order",
                    oldPointer: pointers.old,
                    newPointer: pointers.new
                )
            )
        }
        return findings
    }

    private static func added(_ property: ClientSurface.Property, to type: ClientSurface.DeclaredType) -> [Finding] {
        let subject = "\(type.name.text).\(property.name)"
        func finding(_ effect: Finding.Effect, _ change: String) -> Finding {
            Finding(effect, subject, change, new: property.type, newPointer: type.pointer)
        }
        var findings = [finding(.addition, "was added as `\(property.type)`")]
        if property.needsArgument { findings.append(finding(.sourceBreaking, "is required by the initializer")) }
        if property.isRequired, type.isSent {
            findings.append(finding(.behaviourBreaking, "is required in requests, and existing apps don't send it"))
        }
        return findings
    }

    private static func differences(
        _ old: ClientSurface.Property,
        _ new: ClientSurface.Property,
        of types: (old: ClientSurface.DeclaredType, new: ClientSurface.DeclaredType),
        _ renamed: RenamedTypes
    ) -> [Finding] {
        let subject = "\(types.new.name.text).\(new.name)"
        let pointers = (old: types.old.pointer, new: types.new.pointer)
        func finding(_ effect: Finding.Effect, _ change: String, _ before: String, _ after: String) -> Finding {
            Finding(effect, subject, change, old: before, new: after, oldPointer: pointers.old, newPointer: pointers.new)
        }
        var findings: [Finding] = []
        if old.name != new.name { findings.append(finding(.sourceBreaking, "was renamed from `\(old.name)`", old.name, new.name)) }
        if old.wireName != new.wireName {
            findings.append(
                finding(.behaviourBreaking, "is `\(new.wireName)` in JSON instead of `\(old.wireName)`", old.wireName, new.wireName)
            )
        }
        let type = renamed.translate(old.type)
        if type != new.type {
            findings.append(finding(.sourceBreaking, "is `\(new.type)` instead of `\(old.type)`", old.type, new.type))
            if type.bare != new.type.bare {
                findings.append(
                    finding(.behaviourBreaking, "has another type in JSON, which existing apps don't read or write", old.type, new.type)
                )
            }
        }
        if old.isRequired, !new.isRequired, types.old.isReceived {
            findings.append(finding(.behaviourBreaking, "may be absent from responses, and existing apps require it", old.type, new.type))
        }
        if !old.isRequired, new.isRequired, types.new.isSent {
            findings.append(finding(.behaviourBreaking, "is required in requests, and existing apps may omit it", old.type, new.type))
        }
        return findings
            + remarks(
                subject,
                wasDeprecated: old.isDeprecated,
                isDeprecated: new.isDeprecated,
                documentation: (old.documentation, new.documentation),
                pointers: pointers
            )
    }
}

extension ClientSurface.Argument {
    /// The argument of the memberwise initializer.
    fileprivate init(_ property: ClientSurface.Property) {
        self.init(label: property.name, type: property.type, isOptional: !property.needsArgument)
    }
}

extension [ClientSurface.Argument] {
    /// The order of the memberwise initializer: required arguments first.
    fileprivate var inInitializer: [ClientSurface.Argument] {
        filter { !$0.isOptional } + filter(\.isOptional)
    }
}

extension String {
    /// The type without what absence and null add to it.
    fileprivate var bare: String {
        var text = self[...]
        if text.hasSuffix("?") { text = text.dropLast() }
        if text.hasPrefix("Nullable<"), text.hasSuffix(">") { text = text.dropFirst(9).dropLast() }
        return String(text)
    }
}
