import JSONReading
import Reporting

/// The result of reading one text.
struct Reading {
    var node: JSONNode?
    /// `line:column: severity: message`.
    var diagnostics: [String]

    init(_ bytes: [UInt8]) {
        var files = SourceFiles()
        let file = files.add(path: "a.json", bytes: bytes)
        var found = Diagnostics()
        node = JSONNode.read(file, in: files, diagnostics: &found)
        diagnostics = found.list.map { String($0.formatted(in: files).dropFirst("a.json:".count)) }
    }

    init(_ text: String) {
        self.init(Array(text.utf8))
    }
}
