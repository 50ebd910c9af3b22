import Foundation
import JSONReading
import Reporting
import Testing

@Suite("The artifact bundle") struct ArtifactBundleTests {
    @Test("A bundle has the executable and an index with its version and platform")
    func packsTheExecutable() throws {
        try Workplace.with { place in
            let outcome = try place.run("artifact-bundle")
            #expect(outcome.errors == "" && outcome.status == 0)
            let artifact = try artifact(place, "Tenon.artifactbundle")
            #expect(artifact["type"]?.string == "executable")
            #expect(try place.run("--version").output == "Tenon \(artifact["version"]?.string ?? "")\n")
            let variants = try #require(artifact["variants"]?.array)
            #expect(variants.count == 1)
            let path = try #require(variants[0].object?["path"]?.string)
            let triples = variants[0].object?["supportedTriples"]?.array?.compactMap(\.string) ?? []
            #expect(!triples.isEmpty && triples.allSatisfy { outcome.output.contains($0) })
            #expect(outcome.output.contains("Next: zip -r Tenon.artifactbundle.zip Tenon.artifactbundle && swift package compute-checksum"))
            #expect(FileManager.default.isExecutableFile(atPath: "\(place.root)/Tenon.artifactbundle/\(path)"))
        }
    }

    @Test("Variants for other platforms are preserved, and the one for this platform is replaced")
    func addsAVariant() throws {
        try Workplace.with { place in
            #expect(try place.run("artifact-bundle", "--output", "out/A.artifactbundle").status == 0)
            let index = try #require(place.text("out/A.artifactbundle/info.json"))
            let other = #"{"path": "other/generator", "supportedTriples": ["riscv64-unknown-linux-gnu"]}, "#
            let start = try #require(index.range(of: #""variants" : ["#))
            try place.put("out/A.artifactbundle/info.json", index[..<start.upperBound] + other + index[start.upperBound...])
            let again = try place.run("artifact-bundle", "--output", "out/A.artifactbundle")
            #expect(again.status == 0 && again.output.contains("riscv64-unknown-linux-gnu"))
            #expect(try artifact(place, "out/A.artifactbundle")["variants"]?.array?.count == 2)
        }
    }

    @Test("Folders that aren't bundles of this version are refused")
    func refusals() throws {
        try Workplace.with(["A.artifactbundle/info.json": "{}"]) { place in
            let name = try place.run("artifact-bundle", "--output", "Tenon")
            #expect(name.status == 2)
            #expect(name.errorLines.first == "error: --output must end with .artifactbundle, as SwiftPM requires, not Tenon")
            let foreign = try place.run("artifact-bundle", "--output", "A.artifactbundle")
            #expect(foreign.status == 3)
            #expect(
                foreign.errorLines.first
                    == "error: cannot write A.artifactbundle: it exists and isn't an artifact bundle of Tenon; delete it first"
            )
            #expect(place.text("A.artifactbundle/info.json") == "{}")
            #expect(try place.run("artifact-bundle").status == 0)
            let index = try #require(place.text("Tenon.artifactbundle/info.json"))
            try place.put("Tenon.artifactbundle/info.json", index.replacing(#""version" : ""#, with: #""version" : "0.0."#))
            let older = try place.run("artifact-bundle")
            #expect(older.status == 3)
            #expect(older.errorLines.first?.contains("it contains Tenon 0.0.") == true, "\(older.errors)")
        }
    }

    private func artifact(_ place: Workplace, _ bundle: String) throws -> JSONObject {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let text = try #require(place.text("\(bundle)/info.json"))
        let file = files.add(path: "info.json", bytes: Array(text.utf8))
        let root = JSONNode.read(file, in: files, diagnostics: &diagnostics)?.object
        #expect(root?["schemaVersion"]?.string == "1.0")
        return try #require(root?["artifacts"]?.object?["generator"]?.object)
    }
}
