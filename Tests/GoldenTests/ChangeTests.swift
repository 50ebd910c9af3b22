import APIDescription
import Comparing
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import TestSupport
import Testing

@Suite("Changes between two descriptions") struct ChangeTests {
    @Test("Each kind of change has its findings", arguments: Change.all)
    func findings(of change: Change) throws {
        let report = ChangeReport(Comparison.findings(from: try surface("[]"), to: try surface(change.actions)))
        let lines = report.findings.filter { $0.effect != .documentation }.map { "\($0.effect.rawValue): \($0.subject) \($0.change)" }
        #expect(lines == change.findings)
    }

    @Test(
        "A change is source-breaking if, and only if, code that used all of the old client doesn't compile with the new one",
        .enabled(if: Compiler.isThere),
        arguments: Change.all
    )
    func compilerAgrees(with change: Change) async throws {
        let folder = try TemporaryFolder()
        var files: [String] = []
        for file in try generation(change.actions).files where file.path.hasSuffix(".swift") {
            let url = folder.url.appending(path: file.path.replacing("/", with: "-"))
            try Data(file.text.utf8).write(to: url)
            files.append(url.path)
        }
        #expect(try await Compiler.emitModule("PetsAPI", of: files, into: folder.url) == "")
        let caller = folder.url.appending(path: "Caller.swift")
        try Data(Change.caller.utf8).write(to: caller)
        let options = ["-no-warnings-as-errors"]
        let message = try await Compiler.typeCheck([caller.path], module: "Caller", options: options, searching: [folder.url])
        let isBreaking = change.findings.contains { $0.hasPrefix("source-breaking") }
        #expect(message.isEmpty == !isBreaking, "\(message)")
    }

    @Test("The report advises a version, and is empty for equal descriptions")
    func advice() throws {
        let old = try surface("[]")
        let same = ChangeReport(Comparison.findings(from: old, to: old))
        #expect(same.versionPart == nil)
        #expect(same.text == "No changes.")
        #expect(same.json == "{\n  \"version\": null,\n  \"findings\": []\n}")
        let new = try surface(#"[{"target": "$.components.schemas.Order", "update": {"enum": ["size"]}}]"#)
        let report = ChangeReport(Comparison.findings(from: old, to: new))
        #expect(report.versionPart == .minor)
        #expect(
            report.text == """
                New cases, which break a switch without default:
                  Order has the new case .size

                Increase the minor version: callers can keep their code.
                """
        )
        #expect(
            report.markdown == """
                ### New cases, which break a `switch` without `default`

                - `Order` has the new case `.size`.

                Increase the minor version: callers can keep their code.
                """
        )
        #expect(
            report.json == """
                {
                  "version": "minor",
                  "findings": [
                    {
                      "effect": "exhaustive-switch",
                      "subject": "Order",
                      "change": "has the new case `.size`",
                      "new": ".size",
                      "newPointer": "#/components/schemas/Order"
                    }
                  ]
                }
                """
        )
    }

    private func surface(_ actions: String) throws -> ClientSurface {
        var diagnostics = Diagnostics()
        return ClientSurface(
            of: Generation.plan(of: try api(actions), options: Self.options, descriptionPath: "api.json", diagnostics: &diagnostics)
        )
    }

    private func generation(_ actions: String) throws -> Generation {
        var diagnostics = Diagnostics()
        return try Generation(of: try api(actions), options: Self.options, descriptionPath: "api.json", diagnostics: &diagnostics)
    }

    private static let options = Generation.Options(
        client: ClientOptions(module: "PetsAPI", clientName: "Client", runtime: .importing(module: "ClientRuntime")),
        hasPages: false
    )

    /// The description with the actions of an overlay.
    private func api(_ actions: String) throws -> API {
        let overlay = "{\"overlay\": \"1.0.0\", \"info\": {\"title\": \"Change\", \"version\": \"1\"}, \"actions\": \(actions)}"
        let texts = ["api.json": Change.description, "overlay.json": overlay]
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let api = API.load(
            path: "api.json",
            overlays: actions == "[]" ? [] : ["overlay.json"],
            files: &files,
            readFile: { texts[$0].map { Array($0.utf8) } },
            diagnostics: &diagnostics
        )
        #expect(diagnostics.list.map { $0.formatted(in: files) } == [])
        return try #require(api)
    }
}
