import JSONPath
import JSONReading
import Reporting

/// The nodes that a query selects from a JSON text.
struct Query {
    var matches: [JSONPath.Match]

    init(_ path: String, in text: String) throws {
        matches = try JSONPath(path).matches(in: json(text))
    }

    var values: [String] { matches.map { canonical($0.node) } }
    var paths: [String] { matches.map(\.path.description) }
}

struct NoJSON: Error {}

func json(_ text: String) throws -> JSONNode {
    var files = SourceFiles()
    let file = files.add(path: "a.json", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    guard let node = JSONNode.read(file, in: files, diagnostics: &diagnostics) else { throw NoJSON() }
    return node
}

/// The value without blanks, with keys in the order of the text.
func canonical(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): number.text
    case .string(let string): string.debugDescription
    case .array(let elements): "[" + elements.map(canonical).joined(separator: ",") + "]"
    case .object(let object):
        "{" + object.members.map { $0.key.debugDescription + ":" + canonical($0.value) }.joined(separator: ",") + "}"
    }
}
