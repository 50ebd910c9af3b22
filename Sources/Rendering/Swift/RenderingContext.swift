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
    ///   - usesFoundation: Whether declarations of the file mention types of Foundation.
    ///   - usesRuntime: Whether they mention types of the runtime.
    func file(usesFoundation: Bool, usesRuntime: Bool = true) -> TemplateRecord {
        var imports: [String] = []
        if usesRuntime, case .importing(let module) = options.runtime { imports.append(module) }
        if usesFoundation { imports.append("Foundation") }
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
