import Foundation
import Testing

@Suite struct OverlayCommandTests {
    private static let description = """
        {
          "openapi": "3.1.0",
          "info": {"title": "Pets", "version": "1"},
          "paths": {
            "/pets": {"get": {"operationId": "findPets", "tags": ["pets"], "responses": {"200": {"description": "OK"}}}},
            "/admin": {"get": {"operationId": "admin", "tags": ["admin"], "responses": {"200": {"description": "OK"}}}}
          },
          "components": {"schemas": {"Pet": {"type": "object", "properties": {"price": {"type": "number"}}}}}
        }
        """

    private static func overlay(_ actions: String) -> String {
        #"{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": [\#(actions)]}"#
    }

    private static let rename = overlay(##"{"target": "$.paths['/pets'].get", "update": {"x-swift-name": "list"}}"##)
    private static let remove = overlay(##"{"target": "$.paths['/admin']", "remove": true}"##)

    @Test("Overlays of the command line are applied in their order, after those of the configuration")
    func overlaysAreApplied() throws {
        let replace = Self.overlay(##"{"target": "$.paths['/pets'].get['x-swift-name']", "update": "all"}"##)
        try Workplace.with([
            "spec/api.json": Self.description, "spec/rename.json": Self.rename, "remove.json": Self.remove, "replace.json": replace,
            "spec/generator.json": #"{"description": "api.json", "overlays": ["rename.json"], "output": "../Out", "module": "Pets"}"#,
        ]) { place in
            let outcome = try place.run("generate", "--overlay", "remove.json", "--overlay=replace.json")
            #expect(outcome.errors == "")
            #expect(outcome.status == 0)
            #expect(place.text("Out/Operations/PetsOperations.swift")?.contains("func all(") == true)
            #expect(place.text("Out/Operations/Admin.swift") == nil)
        }
    }

    @Test("The output is out of date once an overlay changes, even if no file does")
    func checkSeesOverlays() throws {
        try Workplace.with(["api.json": Self.description, "o.json": Self.rename]) { place in
            let arguments = ["api.json", "--overlay", "o.json", "--output", "Out", "--module", "Pets"]
            #expect(try place.run(["generate"] + arguments).status == 0)
            #expect(try place.run(["check"] + arguments).status == 0)
            #expect(try place.run("check", "api.json", "--output", "Out", "--module", "Pets").status == 1)
            try place.put("o.json", Self.rename + "\n")
            #expect(try place.run(["check"] + arguments).status == 1)
        }
    }

    @Test("An overlaid description has the same client as an equal description without overlays")
    func overlaysAndDescriptionsAreTheSame() throws {
        let change = Self.overlay(
            ##"{"target": "$.paths.*.get", "update": {"parameters": [{"name": "kind", "in": "query", "##
                + ##""schema": {"type": "string", "enum": ["a", "b"]}}]}}, "##
                + ##"{"target": "$.components.schemas", "update": {"Copy": {}}}, "##
                + ##"{"target": "$.components.schemas.Copy", "copy": "$.components.schemas.Pet"}, "##
                + ##"{"target": "$.components.schemas.Copy.properties.price", "update": {"format": "float"}}"##
        )
        try Workplace.with(["a/api.json": Self.description, "o.json": change]) { place in
            let printed = try place.run("description", "a/api.json", "--overlay", "o.json")
            #expect(printed.errors == "")
            try place.put("b/api.json", printed.output)
            let options = ["--module", "Pets", "--report", "report.json"]
            let first = try place.run(["generate", "a/api.json", "--overlay", "o.json", "--output", "First"] + options)
            let report = place.text("report.json")
            let second = try place.run(["generate", "b/api.json", "--output", "Second"] + options)
            #expect(first.status == 0 && second.status == 0)
            #expect(report == place.text("report.json"))
            for path in try place.paths() where path.hasPrefix("First/") && path.contains(".") && !path.hasSuffix(".tenon-files") {
                let other = place.text("Second" + path.dropFirst("First".count))
                #expect(place.text(path)?.replacing("a/api.json", with: "b/api.json") == other, "\(path)")
            }
        }
    }

    @Test(
        "Diagnostics of an overlay name its file, and stop the run if they are errors",
        arguments: [
            (
                overlay(#"{"target": "$.paths['/pest']", "remove": true}"#), 0,
                #"o.json:1:85: warning: the target selects nothing: there is no "/pest" in $['paths']; did you mean "/pets"?"#
            ),
            (overlay(#"{"target": "$.", "remove": true}"#), 1, "o.json:1:88: error: expected a name or `*`, found the end of the path"),
            ("[1]", 1, "o.json:1:1: error: this isn't an overlay"),
        ]
    )
    func diagnosticsNameTheOverlay(_ text: String, _ status: Int32, _ message: String) throws {
        try Workplace.with(["api.json": Self.description, "o.json": text]) { place in
            let outcome = try place.run("generate", "api.json", "--overlay", "o.json", "--output", "Out", "--module", "Pets")
            #expect(outcome.status == status)
            #expect(outcome.errorLines.first?.hasPrefix(message) == true, "\(outcome.errors)")
            #expect((place.text("Out/.tenon-files") == nil) == (status != 0))
        }
    }

    @Test(
        "A missing overlay ends with exit code 3, a wrong list of overlays with 2",
        arguments: [
            (["--overlay", "none.json"], "{}", 3, "error: cannot read none.json: No such file or directory"),
            (["--overlay", "folder"], "{}", 3, "error: cannot read folder: it is a folder; specify the overlay in it"),
            ([], #"{"overlays": "o.json"}"#, 2, #"c.json:1:14: error: "overlays" must be a list of paths, not a string"#),
            ([], #"{"overlays": [1]}"#, 2, #"c.json:1:15: error: "overlays" must contain paths, not a number"#),
            ([], #"{"overlay": ["o.json"]}"#, 2, #"c.json:1:2: error: unknown key "overlay"; did you mean "overlays"?"#),
        ]
    )
    func wrongOverlays(_ arguments: [String], _ configuration: String, _ status: Int32, _ message: String) throws {
        try Workplace.with(["api.json": Self.description, "c.json": configuration, "folder/x": ""]) { place in
            let all = ["generate", "api.json", "--config", "c.json", "--output", "Out", "--module", "Pets"] + arguments
            let outcome = try place.run(all)
            #expect(outcome.status == status)
            #expect(outcome.errorLines.first == message)
        }
    }
}
