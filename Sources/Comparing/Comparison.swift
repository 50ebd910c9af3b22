import Planning

/// Compares two clients of one API.
package enum Comparison {
    /// Returns the differences that callers notice: operations first, then types, each in the order of the new description, followed by
    /// what was removed in the order of the old one.
    package static func findings(from old: ClientSurface, to new: ClientSurface) -> [Finding] {
        let renamed = RenamedTypes(from: old.types, to: new.types)
        return operations(old.operations, new.operations, renamed) + types(old.types, new.types, renamed)
    }

    /// Whether calls that pass the old arguments still compile: their labels appear in the same order, and all others can be omitted.
    static func accepts(_ old: [ClientSurface.Argument], _ new: [ClientSurface.Argument]) -> Bool {
        var rest = new[...]
        for argument in old {
            guard let index = rest.firstIndex(where: { $0.label == argument.label }) else { return false }
            guard rest[..<index].allSatisfy(\.isOptional) else { return false }
            guard argument.isOptional ? rest[index].isOptional : true else { return false }
            rest = rest[(index + 1)...]
        }
        return rest.allSatisfy(\.isOptional)
    }

    /// A finding if only the documentation differs, or if something became deprecated.
    static func remarks(
        _ subject: String,
        wasDeprecated: Bool,
        isDeprecated: Bool,
        documentation: (old: [String], new: [String]),
        pointers: (old: String?, new: String?)
    ) -> [Finding] {
        var findings: [Finding] = []
        if isDeprecated != wasDeprecated {
            let change = isDeprecated ? "is deprecated" : "is no longer deprecated"
            findings.append(Finding(.deprecation, subject, change, oldPointer: pointers.old, newPointer: pointers.new))
        }
        if documentation.old != documentation.new {
            findings.append(
                Finding(
                    .documentation,
                    subject,
                    "is documented differently",
                    old: documentation.old.joined(separator: "\n\n"),
                    new: documentation.new.joined(separator: "\n\n"),
                    oldPointer: pointers.old,
                    newPointer: pointers.new
                )
            )
        }
        return findings
    }
}
