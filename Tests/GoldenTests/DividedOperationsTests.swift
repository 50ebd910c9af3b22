import Pipeline
import Planning
import Rendering
import Testing

/// The files of a client whose operations are too many for one file.
@Suite struct DividedOperationsTests {
    @Test("The file of a group without operations of its own doesn't import the runtime") func dividedGroup() throws {
        let files = try operationFiles(tags: #""tags": ["calls"],"#)
        #expect(files.keys.sorted() == ["Operations/Calls+Areas.swift", "Operations/Calls+Books.swift", "Operations/Calls.swift"])
        #expect(files["Operations/Calls.swift"]?.contains("import ClientRuntime") == false)
        #expect(files["Operations/Calls+Areas.swift"]?.contains("import ClientRuntime") == true)
    }

    @Test("Operations of the client itself have no file of their own if all are in extensions") func dividedClient() throws {
        let files = try operationFiles(tags: "")
        #expect(files.keys.sorted() == ["Operations/Many+Areas.swift", "Operations/Many+Books.swift"])
    }

    /// Returns the text of each file with operations of two resources, which are too long for one file.
    private func operationFiles(tags: String) throws -> [String: String] {
        let paths = ["areas", "books"].flatMap { resource in
            (0..<60).map { index in
                """
                "/\(resource)/kind\(index)": {"get": {"operationId": "call\(resource)\(index)", \(tags) \
                "responses": {"204": {"description": "Done."}}}}
                """
            }
        }
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "paths": {\(paths.joined(separator: ","))}}
            """
        let client = ClientOptions(module: "ManyAPI", clientName: "Many", runtime: .importing(module: "ClientRuntime"), grouping: .tags)
        let all = try Generation.files(ofDescription: text, .init(client: client, hasPages: false))
        let files = all.filter { $0.path.hasPrefix("Operations/") }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }
}
