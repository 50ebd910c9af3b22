package import APIDescription
internal import Documenting
package import EmbeddedTemplates
package import Mustache
package import Planning
package import Rendering
package import Reporting

/// Select, plan, render: what a description and the user's options give.
package struct Generation: Sendable {
    package var files: [OutputFile]
    package var report: PlanReport
    /// The version, and the description's name and digest: it changes with every change of the description, also where no file does.
    package var origin: String

    /// What the user decides, as ``ClientOptions`` without what the runtime brings along.
    package struct Options: Sendable {
        package var module: String
        package var clientName: String
        package var access: ClientOptions.Access
        package var runtime: ClientOptions.Runtime
        /// Whether pages are written beside the code.
        package var hasPages: Bool
        package var layout: Layout
        package var selection: Selection
        /// Whether `default` values of the description are default arguments; else they are documented.
        package var appliesDefaults: Bool
        /// Defaults to what suits the description.
        package var grouping: Grouping?
        /// Whether an operation that declares nothing pages if the names of its parameters and properties look like it.
        package var guessesPaging: Bool

        package init(
            module: String,
            clientName: String,
            access: ClientOptions.Access = .public,
            runtime: ClientOptions.Runtime = .copy,
            selection: Selection = Selection(),
            hasPages: Bool = true,
            appliesDefaults: Bool = false,
            grouping: Grouping? = nil,
            layout: Layout = .files,
            guessesPaging: Bool = false
        ) {
            self.module = module
            self.clientName = clientName
            self.access = access
            self.runtime = runtime
            self.hasPages = hasPages
            self.layout = layout
            self.selection = selection
            self.appliesDefaults = appliesDefaults
            self.grouping = grouping
            self.guessesPaging = guessesPaging
        }
    }

    /// Plans and renders the client of an API.
    ///
    /// - Parameters:
    ///   - descriptionPath: As the first line of each file names the description.
    ///   - version: The version of Tenon that emitted files name.
    ///   - digest: Of the bytes of the description.
    ///   - templates: The templates and the runtime; of two of one path the last counts.
    /// - Throws: The first mistake in a template that the user has replaced.
    package init(
        of api: API,
        options: Options,
        descriptionPath: String,
        version: String = GeneratorVersion.current,
        digest: String = "",
        templates: [TemplateFile] = TemplateFile.embedded,
        diagnostics: inout Diagnostics
    ) throws(TemplateError) {
        let runtime = RuntimeSources(templates)
        let plan = ClientPlan(
            of: api.selecting(options.selection, diagnostics: &diagnostics),
            options: ClientOptions(
                module: options.module,
                clientName: options.clientName,
                access: options.access,
                runtime: options.runtime,
                descriptionPath: descriptionPath,
                version: version,
                runtimeTypes: runtime.typeNames,
                runtimeFiles: [.copy, .copyAll].contains(options.runtime) ? runtime.fileNames : [],
                appliesDefaults: options.appliesDefaults,
                // By the whole API, so that a selection renames nothing.
                grouping: options.grouping ?? api.defaultGrouping,
                guessesPaging: options.guessesPaging
            ),
            diagnostics: &diagnostics
        )
        let pages = options.hasPages && options.layout == .files ? DocumentationPlan(of: plan) : nil
        files = try Renderer(files: templates).render(plan, pages: pages).laidOut(as: options.layout)
        report = plan.report.naming(api.writtenPointers)
        origin = "Tenon \(version) from \(descriptionPath), digest \(digest)"
    }
}
