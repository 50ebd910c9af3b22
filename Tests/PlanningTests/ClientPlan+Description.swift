import APIDescription
import Reporting
import Testing

@testable import Planning

extension ClientPlan {
    /// The plan of an inline description.
    init(ofDescription text: String) throws {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let api = API.load(path: "spec.json", files: &sources, readFile: { _ in [UInt8](text.utf8) }, diagnostics: &diagnostics)
        let options = ClientOptions(module: "Example", clientName: "Client")
        self.init(of: try #require(api), options: options, diagnostics: &diagnostics)
    }
}
