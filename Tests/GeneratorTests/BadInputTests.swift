import Foundation
import Testing

/// Each bad input has one clear message and its exit code, and no file is touched.
@Suite struct BadInputTests {
    struct BadDescription: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        /// A part of the message.
        var says: String

        var testDescription: String { name }
    }

    static let descriptions = [
        BadDescription(name: "api.json", text: "", says: "api.json:1:1: error: "),
        BadDescription(name: "api.json", text: #"{"openapi": "3.1.0""#, says: "api.json:1:20: error: "),
        BadDescription(name: "api.json", text: "\n[1, 2]", says: "api.json:2:1: error: "),
        BadDescription(name: "api.json", text: #"{"name": "package"}"#, says: "OpenAPI"),
        BadDescription(name: "api.json", text: #"{"swagger": "1.1", "info": {"title": "x", "version": "1"}, "paths": {}}"#, says: "wagger"),
        BadDescription(
            name: "api.json",
            text: #"{"openapi": "4.2.0", "info": {"title": "x", "version": "1"}, "paths": {}}"#,
            says: "4.2.0"
        ),
        BadDescription(
            name: "api.yaml",
            text: "# Pets\nopenapi: 3.1.0\n\tinfo:\n",
            says: "api.yaml:3:1: error: a tab in the indentation"
        ),
        BadDescription(
            name: "api.json",
            text: "openapi: 3.1.0\ninfo:{}\n",
            says: "api.json:2:5: error: a space is missing after this colon"
        ),
        BadDescription(name: "a.yml", text: "x: 1\n", says: "a.yml:1:1: error: this isn't an OpenAPI description"),
        BadDescription(
            name: "api.json",
            text: "<html></html>",
            says: "api.json:1:1: error: expected JSON or YAML, found HTML or XML"
        ),
    ]

    @Test(arguments: descriptions)
    func aBadDescriptionWritesNothing(_ bad: BadDescription) throws {
        try Workplace.with([bad.name: bad.text]) { place in
            for command in ["generate", "check"] {
                let outcome = try place.run(command, bad.name, "--output", "Out", "--module", "Pets", "--report", "report.json")
                #expect(outcome.status == 1)
                #expect(outcome.output == "")
                #expect(outcome.errorLines.count == 2, "\(outcome.errors)")
                #expect(outcome.errorLines.first?.contains("error: ") == true)
                #expect(outcome.errors.contains(bad.says), "\(outcome.errors)")
                #expect(outcome.errorLines.last == "1 error; nothing was written")
                #expect(try place.paths() == [bad.name])
            }
        }
    }

    @Test func badStandardInputIsLocated() throws {
        try Workplace.with { place in
            let outcome = try place.run("generate", "-", "--output", "Out", "--module", "Pets", input: "openapi: [3.0.0")
            #expect(outcome.status == 1)
            #expect(outcome.errors.hasPrefix("standard input:1:10: error: the sequence that opens here isn't closed"))
            let notJSON = try place.run("generate", "-", "--output", "Out", "--module", "Pets", input: "{")
            #expect(notJSON.status == 1)
            #expect(notJSON.errors.hasPrefix("standard input:1:2: error: "))
            #expect(try place.paths() == [])
        }
    }

    @Test(arguments: [
        (
            ["frobnicate"],
            "unknown command \"frobnicate\"; expected generate, check, diff, init, watch, description, schema or artifact-bundle"
        ),
        (["genrate", "api.json"], "unknown command \"genrate\"; did you mean \"generate\"?"),
        (["api.json"], "the description must follow the command; did you mean \"generate api.json\"?"),
        (["generate", "api.json", "--ouput", "Out", "--module", "Pets"], "unknown option --ouput; did you mean --output?"),
        (["generate", "api.json", "--frob=1", "--output", "Out", "--module", "Pets"], "unknown option --frob; --help lists them"),
        (["generate", "api.json", "-x", "--output", "Out", "--module", "Pets"], "unknown option -x; --help lists them"),
        (["generate", "api.json", "--output", "--module", "Pets"], "--output needs a value, as in --output VALUE"),
        (["generate", "api.json", "--module", "Pets", "--output"], "--output needs a value, as in --output VALUE"),
        (["generate", "api.json", "--module", "Pets", "--output="], "--output needs a value, as in --output VALUE"),
        (["generate", "api.json", "--module", "Pets"], "no output: give the folder to write to as --output DIR"),
        (["generate", "api.json", "--output", "Out"], "no module: give the Swift module"),
        (["api.yml"], "the description must follow the command; did you mean \"generate api.yml\"?"),
        (
            ["generate", "https://example.com/api.json", "--output", "Out", "--module", "Pets"],
            "found a URL: download it, for example with `curl -fsSL https://example.com/api.json | generator generate -`"
        ),
        (
            ["generate", "https://example.com/a?b=1&c=it's", "--output", "Out", "--module", "Pets"],
            #"`curl -fsSL 'https://example.com/a?b=1&c=it'\''s' | generator generate -`"#
        ),
        (["generate", "", "--output", "Out", "--module", "Pets"], "no description: name a JSON or YAML file after the command"),
        (["generate", "--output", "Out", "--module", "Pets"], "no description is named and there is no spec/generator.json here"),
        ([], "no description is named and there is no spec/generator.json here"),
        (["check"], "no description is named and there is no spec/generator.json here"),
        (["generate", "api.json", "more.json", "--output", "Out", "--module", "Pets"], "the description is specified twice"),
        (["generate", "api.json", "--output", "Out", "--output", "Other", "--module", "Pets"], "--output is specified twice"),
        (["generate", "api.json", "--output", "Out", "--module", "my-pets"], "--module: \"my-pets\" isn't a Swift name"),
        (["generate", "api.json", "--output", "Out", "--module", "9lives"], "--module: \"9lives\" isn't a Swift name"),
        (["generate", "api.json", "--output", "Out", "--module", "import"], "--module: \"import\" is reserved in Swift"),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--client", "Pet Store"],
            "--client: \"Pet Store\" isn't a Swift name"
        ),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--client", "Pets"],
            "shadows the module; choose another, such as \"PetsClient\""
        ),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--access", "publik"],
            "--access must be public, package or internal, not \"publik\"; did you mean \"public\"?"
        ),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--runtime", "mine"],
            "--runtime must be copy, copy+PART, full, none or import:MODULE, not \"mine\""
        ),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--runtime=import:Pets"],
            "\"Pets\" is the module of the output itself"
        ),
        (["generate", "api.json", "--output", "Out", "--module", "Pets", "--runtime=import:"], "--runtime: \"\" isn't a Swift name"),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--strict=maybe"],
            "--strict must be true or false, not \"maybe\""
        ),
    ])
    func wrongArguments(_ arguments: [String], _ message: String) throws {
        try Workplace.with(["api.json": minimal]) { place in
            let outcome = try place.run(arguments)
            #expect(outcome.status == 2)
            #expect(outcome.output == "")
            #expect(outcome.errorLines.first?.hasPrefix("error: ") == true)
            #expect(outcome.errorLines.first?.contains(message) == true, "\(outcome.errors)")
            #expect(outcome.errorLines.last == "1 error; nothing was written")
            #expect(try place.paths() == ["api.json"])
        }
    }

    /// The default name of the client, which is never the module's.
    @Test(arguments: [
        ("PetstoreAPI", "Petstore"), ("PetstoreClient", "Petstore"), ("PetstoreSDK", "Petstore"), ("Petstore", "PetstoreClient"),
        ("petstore", "PetstoreClient"), ("pet_store_API", "Pet_store"), ("Client", "API"), ("API", "Client"), ("SDK", "Client"),
        ("AnyAPI", "AnyAPIClient"),
    ])
    func theClientTakesItsNameFromTheModule(_ module: String, _ client: String) throws {
        try Workplace.with(["api.json": minimal]) { place in
            let outcome = try place.run("generate", "api.json", "--output", "Out", "--module", module, "--client", module)
            #expect(outcome.status == 2)
            #expect(outcome.errorLines.first?.hasSuffix("choose another, such as \"\(client)\"") == true, "\(outcome.errors)")
        }
    }

    @Test func oneRunReportsEveryInvalidArgument() throws {
        try Workplace.with(["api.json": minimal]) { place in
            let outcome = try place.run("generate", "api.json", "--access", "none", "--client", "1")
            #expect(outcome.status == 2)
            #expect(outcome.errorLines.last == "3 errors; nothing was written")
        }
    }

    @Test(arguments: [
        (["generate", "nope.json", "--output", "Out", "--module", "Pets"], "cannot read nope.json: No such file or directory"),
        (
            ["generate", "folder", "--output", "Out", "--module", "Pets"],
            "cannot read folder: it is a folder; specify the description in it"
        ),
        (["generate", "api.json", "--output", "file", "--module", "Pets"], "file is a file, not a folder"),
        (["check", "api.json", "--output", "file", "--module", "Pets"], "file is a file, not a folder"),
        (["generate", "api.json", "--output", "file/below", "--module", "Pets"], "file is a file, not a folder"),
        (["generate", "api.json", "--output", "/proc/tenon", "--module", "Pets"], "cannot create the folder /proc/tenon: "),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--templates", "nope"],
            "cannot read the folder nope: it doesn't exist"
        ),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--report", "folder"],
            "folder is a folder, not a file"
        ),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--templates", "file"],
            "file is a file, not a folder"
        ),
        (["generate", "api.json", "--output", "Out", "--module", "Pets", "--report", "/proc/r.json"], "cannot write /proc/r.json: "),
        (
            ["generate", "api.json", "--output", "Out", "--module", "Pets", "--report", "/dev/null"],
            "/dev/null is a device, pipe or socket"
        ),
        (["generate", "--config", "nope.json"], "cannot read nope.json: No such file or directory"),
    ])
    func filesThatCannotBeWrittenAreReported(_ arguments: [String], _ message: String) throws {
        try Workplace.with(["api.json": minimal, "file": "", "folder/x.json": ""]) { place in
            let before = try place.paths()
            let outcome = try place.run(arguments)
            #expect(outcome.status == 3)
            #expect(outcome.output == "")
            #expect(outcome.errorLines.first?.hasPrefix("error: \(message)") == true, "\(outcome.errors)")
            #expect(outcome.errorLines.last == "1 error; nothing was written")
            #expect(try place.paths() == before)
        }
    }

    @Test func foreignFilesAreNotOverwritten() throws {
        try Workplace.with(["api.json": minimal]) { place in
            #expect(try place.run("generate", "api.json", "--output", "Out", "--module", "Pets").status == 0)
            let list = try #require(place.text("Out/.tenon-files"))
            let file = try #require(list.split(separator: "\n").first { !$0.hasPrefix("#") })
            try FileManager.default.removeItem(atPath: place.root + "/Out")
            try place.put("Out/\(file)", "mine")
            let outcome = try place.run("generate", "api.json", "--output", "Out", "--module", "Pets", "--report", "report.json")
            #expect(outcome.status == 3)
            #expect(
                outcome.errorLines.first
                    == "error: Out/\(file) wasn't written by the generator, which would overwrite it: move or delete it"
            )
            #expect(place.text("Out/\(file)") == "mine")
            #expect(place.text("Out/.tenon-files") == nil)
            #expect(place.text("report.json") == nil)
        }
    }

    /// Errors in the configuration, with line and column.
    @Test(arguments: [
        (#"{"ouput": "x"}"#, #"1:2: error: unknown key "ouput"; did you mean "output"?"#),
        (#"{"color": "x"}"#, #"1:2: error: unknown key "color"; expected description, output"#),
        (#"{"module": 1}"#, #"1:12: error: "module" must be a string, not a number"#),
        (#"{"docs": "no"}"#, #"1:10: error: "docs" must be true or false, not a string"#),
        (#"{"strict": "yes"}"#, #"1:12: error: "strict" must be true or false, not a string"#),
        (#"{"output": ""}"#, #"1:12: error: "output" is empty"#),
        ("[]", "1:1: error: a configuration must be an object, not an array"),
        ("{\n  \"output\": \"x\",\n}", "2:16: error: "),
        (
            "{\n  \"description\": \"api.json\", \"output\": \"x\", \"module\": \"P\",\n  \"access\": \"open\"}",
            "3:13: error: \"access\" must be public, package or internal"
        ),
        (#"{"description": "api.json", "module": "P"}"#, "no output: give the folder to write to"),
    ])
    func wrongConfiguration(_ text: String, _ message: String) throws {
        try Workplace.with(["spec/generator.json": text, "spec/api.json": minimal]) { place in
            let before = try place.paths()
            let outcome = try place.run()
            #expect(outcome.status == 2)
            #expect(outcome.errorLines.first?.contains(message) == true, "\(outcome.errors)")
            #expect(outcome.errorLines.first?.hasPrefix(message.contains("no output") ? "error: " : "spec/generator.json:") == true)
            #expect(outcome.errorLines.last == "1 error; nothing was written")
            #expect(try place.paths() == before)
        }
    }
}
