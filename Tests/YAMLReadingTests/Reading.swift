import JSONReading
import Reporting
import YAMLReading

/// The result of reading one text as YAML.
struct Reading {
    /// The root of the first document; `nil` after an error.
    var node: JSONNode?
    /// `line:column: severity: message`.
    var diagnostics: [String]
    /// The values of all documents, also of a text with errors that don't end the reading.
    var documents: [Tree]
    var isValid: Bool
    /// The number of visited bytes.
    var work: Int

    private var files = SourceFiles()

    init(_ bytes: [UInt8]) {
        let file = files.add(path: "a.yaml", bytes: bytes)
        var found = Diagnostics()
        node = JSONNode.readYAML(file, in: files, diagnostics: &found)
        let stream = YAMLStream(file, in: files)
        documents = stream.documents.map { Tree($0.root) }
        (isValid, work) = (stream.isValid, stream.work)
        diagnostics = found.list.map { [files] in String($0.formatted(in: files).dropFirst("a.yaml:".count)) }
    }

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    var tree: Tree? { node.map(Tree.init) }

    /// `line:column` of a node.
    func place(_ location: SourceLocation?) -> String? {
        location.map { location in
            let (line, column) = files.position(of: location)
            return "\(line):\(column)"
        }
    }
}

/// The value of a JSON text.
func json(_ bytes: [UInt8]) -> Tree? {
    var files = SourceFiles()
    var diagnostics = Diagnostics()
    let file = files.add(path: "a.json", bytes: bytes)
    return JSONNode.read(file, in: files, diagnostics: &diagnostics).map(Tree.init)
}

func json(_ text: String) -> Tree? {
    json(Array(text.utf8))
}
