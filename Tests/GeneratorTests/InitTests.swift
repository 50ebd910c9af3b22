import Foundation
import Testing

@testable import generator

@Suite struct InitTests {
    private let description = #"{"openapi": "3.1.0", "info": {"title": "Swagger Petstore v1.2 API", "version": "1"}, "paths": {}}"#

    @Test("Without a package, the configuration is written next to the description, and works")
    func nextToTheDescription() throws {
        try Workplace.with(["spec/openapi.json": description]) { place in
            let outcome = try place.run("init")
            #expect(outcome.errors == "" && outcome.status == 0)
            #expect(
                outcome.output == """
                    spec/generator.json: written; edit it to change names or the output folder
                    Next: generator generate --config spec/generator.json

                    """
            )
            #expect(
                place.text("spec/generator.json") == """
                    {
                      "$schema": ".generator.schema.json",
                      "description": "openapi.json",
                      "output": "Generated",
                      "module": "PetstoreAPI",
                      "client": "Petstore",
                      "access": "public"
                    }

                    """
            )
            #expect(place.text("spec/.generator.schema.json") == ConfigurationSchema.text + "\n")
            #expect(try place.run("generate", "--config", "spec/generator.json").status == 0)
            #expect(place.text("spec/Generated/Petstore.swift") != nil)
        }
    }

    @Test("A target that has sources gets an internal client without pages")
    func inAnApp() throws {
        let manifest = "// swift-tools-version: 6.1\n// depends on Tenon"
        try Workplace.with(["Package.swift": manifest, "Sources/Shop/main.swift": "", "api.json": description]) { place in
            let outcome = try place.run("init")
            #expect(outcome.status == 0)
            #expect(
                outcome.output == """
                    Sources/Shop/generator.json: written; edit it to change names or the output folder

                    To keep the client in your repository, add to the target Shop in Package.swift:
                        exclude: ["generator.json"]
                    Then run: swift package generate-client

                    To generate the client in each build instead, add to the target Shop in Package.swift:
                        plugins: [.plugin(name: "BuildClient", package: "Tenon")]

                    """
            )
            let text = try #require(place.text("Sources/Shop/generator.json"))
            #expect(text.contains(#""description": "../../api.json""#) && text.contains(#""module": "Shop""#))
            #expect(text.contains(#""client": "Petstore""#) && text.contains(#""access": "internal""#) && text.contains(#""docs": false"#))
            #expect(try place.run("generate", "--config", "Sources/Shop/generator.json").status == 0)
        }
    }

    @Test("A package without targets gets a folder for a new one")
    func inANewTarget() throws {
        try Workplace.with(["Package.swift": "// swift-tools-version: 6.1", "openapi.json": description]) { place in
            let outcome = try place.run("init", "--access", "package")
            #expect(
                outcome.output == """
                    Sources/PetstoreAPI/generator.json: written; edit it to change names or the output folder

                    To keep the client in your repository, add a target to Package.swift:
                        .target(name: "PetstoreAPI", exclude: ["generator.json", "Generated/Docs", "Generated/README.md"]),
                    Then run: generator generate --config Sources/PetstoreAPI/generator.json

                    """
            )
            #expect(place.text("Sources/PetstoreAPI/generator.json")?.contains(#""access": "package""#) == true)
        }
    }

    @Test("Existing files and ambiguous descriptions are errors")
    func refusals() throws {
        try Workplace.with(["a.json": description, "b.json": description, "c.json": "{}"]) { place in
            #expect(try place.run("init").errorLines.first == "error: 2 descriptions found here: a.json, b.json; specify one of them")
            #expect(try place.run("init", "a.json").status == 0)
            let again = try place.run("init", "b.json")
            #expect(again.status == 3)
            #expect(again.errorLines.first == "error: cannot write generator.json: it exists; edit it, or delete it first")
            #expect(try place.run("init", "c.json").status == 1)
            #expect(try place.run("init", "--report", "r.json").errorLines.first == "error: --report has no effect on init: remove it")
        }
        try Workplace.with { place in
            let outcome = try place.run("init")
            #expect(outcome.errorLines.first == "error: no OpenAPI description found here: specify one, for example init api.yaml")
        }
    }

    @Test(arguments: [
        ("Swagger Petstore", nil, "Petstore", "PetstoreAPI"), ("GitHub v3 REST API", nil, "GitHub", "GitHubAPI"),
        ("The Cat API 2.0", nil, "Cat", "CatAPI"), ("", nil, "Client", "API"), ("API", nil, "Client", "API"), ("42", nil, "Client", "API"),
        ("café au lait", nil, "CaféAuLait", "CaféAuLaitAPI"), ("Shop", "Shop", "ShopClient", "Shop"),
        ("Pet store", "Shop", "PetStore", "Shop"),
        ("self", nil, "Self", "SelfAPI"),
    ])
    func namesFromATitle(_ title: String, _ module: String?, _ client: String, _ expected: String) {
        let names = ClientNames(title: title, module: module)
        #expect(names.client == client || client == "Self")
        #expect(TypeName.defect(of: names.client) == nil)
        #expect(names.module == expected || client == "Self")
        #expect(names.client != names.module)
    }

    @Test(arguments: [
        ("openapi.yaml", "Sources/Pets/generator.json", "../../openapi.yaml"), ("spec/a.json", "spec/generator.json", "a.json"),
        ("a.json", "generator.json", "a.json"), ("/x/a.json", "/x/y/g.json", "../a.json"), ("Sources/A", "Sources/B/g.json", "../A"),
    ])
    func relativePaths(_ path: String, _ file: String, _ result: String) {
        #expect(path.relativePath(fromFolderOf: file) == result)
    }
}
