import Foundation
import Testing

@Suite struct GenerateTests {
    @Test func writesOnceAndThenOnlyWhatChanged() throws {
        try Workplace.with(["api.json": minimal]) { place in
            let first = try place.run("generate", "api.json", "--output", "Out", "--module=Pets")
            #expect(first.status == 0)
            #expect(first.errors == "")
            #expect(first.output.hasPrefix("Out/: "))
            let listed = try #require(place.text("Out/.tenon-files")).split(separator: "\n").filter { !$0.hasPrefix("#") }
            #expect(!listed.isEmpty)
            let files = listed.count == 1 ? "1 file" : "\(listed.count) files"
            #expect(first.output == "Out/: \(files), \(listed.count) written, 0 removed\n")
            let second = try place.run("generate", "api.json", "--output", "Out", "--module=Pets")
            #expect(second.output == "Out/: \(files), 0 written, 0 removed\n")
        }
    }

    @Test func readsStandardInput() throws {
        try Workplace.with { place in
            let outcome = try place.run("generate", "-", "--output", "Out", "--module", "Pets", input: minimal)
            #expect(outcome.status == 0)
            #expect(place.text("Out/.tenon-files") != nil)
        }
    }

    /// The same description gives the same bytes, wherever the command is given and wherever the folder lies.
    @Test func theOutputDoesNotDependOnTheCurrentFolder() throws {
        try Workplace.with(["spec/generator.json": configuration, "spec/api.json": minimal]) { place in
            #expect(try place.run().status == 0)
            try FileManager.default.createDirectory(atPath: place.root + "/elsewhere", withIntermediateDirectories: true)
            let below = Workplace(root: place.root + "/elsewhere")
            #expect(try below.run("check", "--config", "../spec/generator.json").status == 0)
            #expect(try below.run("check", "--config", place.root + "/spec/generator.json").status == 0)
        }
    }

    @Test func withoutACommandItDoesWhatTheConfigurationSays() throws {
        try Workplace.with(["spec/generator.json": configuration, "spec/api.json": minimal]) { place in
            let outcome = try place.run()
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("Generated/: "))
            #expect(place.text("spec/report.json") != nil)
            #expect(try place.run("check").status == 0)
        }
    }

    @Test func anOptionCountsBeforeTheConfiguration() throws {
        try Workplace.with(["spec/generator.json": configuration, "spec/api.json": minimal]) { place in
            let outcome = try place.run("generate", "--output", "Other", "--report", "other.json")
            #expect(outcome.status == 0)
            #expect(try Set(place.paths()).isSuperset(of: ["Other/.tenon-files", "other.json"]))
            #expect(place.text("Generated/.tenon-files") == nil)
            #expect(place.text("spec/report.json") == nil)
        }
    }

    /// Pages are files of the output like others: checked, and removed once they are not wanted.
    @Test func pagesAreWrittenUnlessTheyAreNotWanted() throws {
        try Workplace.with(["api.json": minimal, "none.json": #"{"description": "api.json", "docs": false}"#]) { place in
            let arguments = ["api.json", "--output", "Out", "--module", "Pets"]
            #expect(try place.run(["generate"] + arguments).status == 0)
            #expect(place.text("Out/README.md")?.hasPrefix("<!-- Emitted by Tenon from api.json.") == true)
            #expect(place.text("Out/Pets.docc/Pets.md") != nil)
            try "mine".write(toFile: place.root + "/Out/README.md", atomically: true, encoding: .utf8)
            #expect(try place.run(["check"] + arguments).status == 1)
            #expect(try place.run(["generate"] + arguments + ["--no-docs"]).status == 0)
            #expect(place.text("Out/README.md") == nil)
            #expect(try place.run(["check"] + arguments + ["--docs=false"]).status == 0)
            #expect(try place.run("check", "--config", "none.json", "--output", "Out", "--module", "Pets").status == 0)
        }
    }

    @Test func theReportIsPutWhereItIsWanted() throws {
        try Workplace.with(["api.json": minimal]) { place in
            let outcome = try place.run("generate", "api.json", "--output", "Out", "--module", "Pets", "--report", "reports/r.json")
            #expect(outcome.status == 0)
            #expect(place.text("reports/r.json")?.hasPrefix("{\n  \"operations\": {\"in_description\": 0, \"emitted\": 0},") == true)
            #expect(try place.paths().filter { $0.hasPrefix("reports/") } == ["reports/r.json"])
        }
    }

    @Test func checkNamesWhatDiffersAndTouchesNothing() throws {
        try Workplace.with(["api.json": minimal]) { place in
            let before = try place.run("check", "api.json", "--output", "Out", "--module", "Pets")
            #expect(before.status == 1)
            #expect(before.errors.contains("error: Out/.tenon-files is missing\n"))
            #expect(try place.paths() == ["api.json"])

            #expect(try place.run("generate", "api.json", "--output", "Out", "--module", "Pets").status == 0)
            let list = try #require(place.text("Out/.tenon-files"))
            let file = try #require(list.split(separator: "\n").first { !$0.hasPrefix("#") })
            try place.put("Out/\(file)", "changed by hand")
            try place.put("Out/Old.swift", "")
            try place.put("Out/.tenon-files", list + "Old.swift\n")
            let after = try place.run("check", "api.json", "--output", "Out", "--module", "Pets")
            #expect(after.status == 1)
            #expect(
                after.errorLines == [
                    "error: Out/\(file) is not what the description gives",
                    "error: Out/.tenon-files is not what the description gives",
                    "error: Out/Old.swift is no longer part of the output",
                    "3 errors; run generate with the same arguments to bring the output up to date",
                ]
            )
            #expect(place.text("Out/\(file)") == "changed by hand")
        }
    }

    @Test func aTemplateThatReplacesNothingIsAWarning() throws {
        try Workplace.with(["api.json": minimal, "templates/no-such-template.txt": "", "templates/.hidden": ""]) { place in
            let arguments = ["generate", "api.json", "--output", "Out", "--module", "Pets", "--templates", "templates"]
            let lenient = try place.run(arguments)
            #expect(lenient.status == 0)
            #expect(
                lenient.errorLines == [
                    "templates/no-such-template.txt:1:1: warning: no template is called \"no-such-template.txt\", so it replaces nothing",
                    "1 warning",
                ]
            )
            try FileManager.default.removeItem(atPath: place.root + "/Out")
            let strict = try place.run(arguments + ["--strict"])
            #expect(strict.status == 1)
            #expect(strict.errorLines.last == "1 error; nothing was written")
            #expect(place.text("Out/.tenon-files") == nil)
        }
    }

    @Test func explainsItself() throws {
        try Workplace.with { place in
            let help = try place.run("generate", "--help")
            #expect(help.status == 0)
            #expect(help.output.contains("generator check [DESCRIPTION] [OPTIONS]"))
            let version = try place.run("--version")
            #expect(version.status == 0)
            #expect(version.output.wholeMatch(of: /Tenon \d+\.\d+\.\d+\n/) != nil)
        }
    }
}

private let configuration = """
    {"description": "api.json", "output": "../Generated", "module": "PetsAPI", "strict": true, "report": "report.json"}
    """
