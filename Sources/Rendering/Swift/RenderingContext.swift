import Mustache
import Planning

/// What every file of the output shares.
struct RenderingContext {
    var options: ClientOptions

    /// The widest line, in characters: what fits is written on one line, what does not is broken up.
    static let lineLength = 140

    /// `public `, with the blank behind it, or nothing.
    var access: String {
        switch options.access {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }

    /// The keys that every template finds.
    ///
    /// - Parameters:
    ///   - modules: The modules, apart from the runtime, whose types the declarations of the file mention.
    ///   - usesRuntime: Whether they mention types of the runtime.
    func file(modules: Set<String>, usesRuntime: Bool = true) -> TemplateRecord {
        var imports = modules
        if usesRuntime, case .importing(let module) = options.runtime { imports.insert(module) }
        return [
            "version": .text(options.version),
            "source": .text(DocComment.lines(of: options.descriptionPath).joined(separator: " ")),
            "access": .text(access),
            "client": .text(options.clientName),
            "hasImports": .flag(!imports.isEmpty),
            "imports": .list(imports.sorted().map { ["line": .text("\(access)import \($0)")] }),
        ]
    }
}
