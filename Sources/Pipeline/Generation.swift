package import APIDescription
internal import Documenting
package import EmbeddedTemplates
package import Mustache
package import Planning
package import Rendering
package import Reporting

/// The result of selecting, planning and rendering a client.
package struct Generation: Sendable {
    package var files: [OutputFile]
    /// The report without the reasons for names.
    package var report: PlanReport
    private let plan: ClientPlan
    private let pointers: WrittenPointers
    /// The version of Tenon and the description's path and digest. It changes with every change of the description, even if no file does.
    package var origin: String

    /// The user's options: ``ClientOptions`` without those that the runtime determines.
    package struct Options: Sendable {
        package var module: String
        package var clientName: String
        package var access: ClientOptions.Access
        package var runtime: ClientOptions.Runtime
        /// Whether pages are written in addition to the code.
        package var hasPages: Bool
        package var layout: Layout
        package var selection: Selection
        /// Whether `default` values of the description become default arguments; otherwise they are only documented.
        package var appliesDefaults: Bool
        /// The grouping of operations. Defaults to the one that suits the description.
        package var grouping: Grouping?
        /// Whether an operation that declares nothing pages if the names of its parameters and properties look like it.
        package var guessesPaging: Bool
        /// The properties that distinguish null from absence.
        package var nulls: NullDistinction
        package var hashability: Hashability
        /// Whether models are `Codable`, if the output has the runtime.
        package var isCodable: Bool
        /// Whether a sample of each model and a stub client are written in addition to the client.
        package var hasSamples: Bool

        package init(
            module: String,
            clientName: String,
            access: ClientOptions.Access = .public,
            runtime: ClientOptions.Runtime = .copy(),
            selection: Selection = Selection(),
            hasPages: Bool = true,
            appliesDefaults: Bool = false,
            grouping: Grouping? = nil,
            nulls: NullDistinction = .sent,
            hashability: Hashability = .all,
            isCodable: Bool = true,
            layout: Layout = .files,
            guessesPaging: Bool = false,
            hasSamples: Bool = false
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
            self.nulls = nulls
            self.hashability = hashability
            self.isCodable = isCodable
            self.hasSamples = hasSamples
        }
    }

    /// Plans and renders the client of an API.
    ///
    /// - Parameters:
    ///   - descriptionPath: The description's path in the header of each file.
    ///   - version: The version of Tenon in the header of each file.
    ///   - digest: The digest of the description's bytes.
    ///   - templates: The templates and the runtime. If two have the same path, the last one wins.
    /// - Throws: The first error in a template that the user has replaced.
    package init(
        of api: API,
        options: Options,
        descriptionPath: String,
        version: String = GeneratorVersion.current,
        digest: String = "",
        templates: [TemplateFile] = TemplateFile.embedded,
        diagnostics: inout Diagnostics
    ) throws(TemplateError) {
        plan = Self.plan(
            of: api,
            options: options,
            descriptionPath: descriptionPath,
            version: version,
            templates: templates,
            diagnostics: &diagnostics
        )
        let pages = options.hasPages && options.layout == .files ? DocumentationPlan(of: plan) : nil
        let samples = options.hasSamples ? SamplePlan(of: plan) : nil
        files = try Renderer(files: templates).render(plan, pages: pages, samples: samples).laidOut(as: options.layout)
        pointers = api.writtenPointers
        report = plan.report.naming(pointers)
        origin = "Tenon \(version) from \(descriptionPath), digest \(digest)"
    }

    /// The report with the reason for each name.
    package var fullReport: PlanReport {
        var report = report
        report.names = plan.namedPlaces
        for (index, pointer) in pointers.written(report.names.map(\.pointer)).enumerated() { report.names[index].pointer = pointer }
        return report
    }

    /// Plans the client of an API without rendering it.
    ///
    /// - Parameters:
    ///   - descriptionPath: The name of the description in emitted files.
    ///   - version: The version of Tenon that emitted files name.
    ///   - templates: The templates and the runtime, whose names nothing else may have.
    package static func plan(
        of api: API,
        options: Options,
        descriptionPath: String,
        version: String = GeneratorVersion.current,
        templates: [TemplateFile] = TemplateFile.embedded,
        diagnostics: inout Diagnostics
    ) -> ClientPlan {
        let runtime = RuntimeSources(templates)
        return ClientPlan(
            of: api.selecting(options.selection, diagnostics: &diagnostics),
            options: ClientOptions(
                module: options.module,
                clientName: options.clientName,
                access: options.access,
                runtime: options.runtime,
                descriptionPath: descriptionPath,
                version: version,
                runtimeTypes: runtime.typeNames,
                runtimeFiles: options.runtime.isEmitted ? runtime.fileNames : [],
                appliesDefaults: options.appliesDefaults,
                // The full API determines the grouping, so that a selection does not rename anything.
                grouping: options.grouping ?? api.defaultGrouping,
                guessesPaging: options.guessesPaging,
                nulls: options.nulls,
                hashability: options.hashability,
                isCodable: options.isCodable,
                hasSamples: options.hasSamples
            ),
            diagnostics: &diagnostics
        )
    }
}
