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
    /// The files of the tests, with paths relative to a folder of their own; empty unless asked for.
    package var tests: [OutputFile] = []
    private let plan: ClientPlan
    private let pointers: WrittenPointers
    /// The version of Tenon and the description's path and digest. It changes with every change of the description, even if no file does.
    package var origin: String

    /// The user's options.
    package struct Options: Sendable {
        /// Those of the client. ``Generation`` determines its ``ClientOptions/Source``.
        package var client: ClientOptions
        /// The part of the API that the client has.
        package var selection: Selection
        /// Whether pages are written in addition to the code.
        package var hasPages: Bool
        package var layout: Layout
        /// Whether tests of the client are written. Those of a client that a build plugin generates aren't.
        package var hasTests: Bool

        package init(
            client: ClientOptions,
            selection: Selection = Selection(),
            hasPages: Bool = true,
            layout: Layout = .files,
            hasTests: Bool = false
        ) {
            self.client = client
            self.selection = selection
            self.hasPages = hasPages
            self.layout = layout
            self.hasTests = hasTests
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
        let samples = options.client.hasSamples ? SamplePlan(of: plan) : nil
        let renderer = try Renderer(files: templates)
        files = try renderer.render(plan, pages: pages, samples: samples).laidOut(as: options.layout)
        if options.hasTests, options.layout == .files { tests = try renderer.render(TestPlan(of: plan), of: plan) }
        pointers = api.writtenPointers
        origin = "Tenon \(version) from \(descriptionPath), digest \(digest)"
    }

    /// The report without the reasons for names, which is computed anew each time.
    package var report: PlanReport { plan.report.naming(pointers) }

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
        var client = options.client
        client.source = ClientOptions.Source(
            descriptionPath: descriptionPath,
            version: version,
            runtimeTypes: runtime.typeNames,
            runtimeFiles: client.runtime.isEmitted ? runtime.fileNames : []
        )
        // The full API determines the grouping, so that a selection does not rename anything.
        client.grouping = client.grouping ?? api.defaultGrouping
        return ClientPlan(of: api.selecting(options.selection, diagnostics: &diagnostics), options: client, diagnostics: &diagnostics)
    }
}
