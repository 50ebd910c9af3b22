import Mustache
import Planning

/// The values shared by all files of the output.
struct RenderingContext {
    var options: ClientOptions
    var hashable: HashableModels

    /// The access level with a trailing space, such as `public `, or nothing.
    var access: String {
        switch options.access {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }

    /// Returns the protocols that a model conforms to.
    ///
    /// - Parameter coding: The protocol of its coding.
    func conformances(of name: QualifiedName, coding: String = "JSONCodable") -> TemplateValue {
        conformances(coding: coding, isHashable: hashable.contains(name))
    }

    /// Returns the protocols that a type of an operation conforms to, such as the enumeration of its successes.
    ///
    /// - Parameter canBeHashed: Whether values of the type can be compared.
    func conformancesOfOperationType(canBeHashed: Bool = true) -> TemplateValue {
        conformances(coding: nil, isHashable: canBeHashed && hashable == .all)
    }

    private func conformances(coding: String?, isHashable: Bool) -> TemplateValue {
        var list = coding.map { $0 + ", " } ?? ""
        if coding == "JSONCodable", options.isCodable { list += "Codable, " }
        if isHashable { list += "Hashable, " }
        return .text(list + "Sendable")
    }

    /// The module of the runtime if it is imported.
    var importedRuntime: Set<String> { Set([options.runtime.importedModule].compactMap(\.self)) }

    /// Returns the keys available to every template.
    ///
    /// - Parameters:
    ///   - modules: The modules, apart from the runtime, whose types the declarations of the file mention.
    ///   - usesRuntime: Whether they mention types of the runtime.
    ///   - hidden: The modules that only the bodies of the declarations use.
    func file(modules: Set<String>, usesRuntime: Bool = true, hidden: Set<String> = []) -> TemplateRecord {
        let imports = usesRuntime ? modules.union(importedRuntime) : modules
        // If one file has a `package import`, the compiler requires an access level on every import of the module.
        let hiddenAccess = options.access == .package ? "internal " : ""
        let lines = imports.map { (module: $0, access: access) } + hidden.subtracting(imports).map { (module: $0, access: hiddenAccess) }
        return [
            "version": .text(options.source.version),
            "source": .text(DocComment.lines(of: options.source.descriptionPath).joined(separator: " ")),
            "access": .text(access),
            "client": .text(options.clientName),
            "hasImports": .flag(!lines.isEmpty),
            "imports": .list(lines.sorted { $0.module < $1.module }.map { ["access": .text($0.access), "module": .text($0.module)] }),
        ]
    }
}
