import JSONReading
import Reporting
import Upgrading
import YAMLReading

/// A Swagger 2.0 document and its upgrade.
struct Upgraded {
    var root: JSONNode
    var written: JSONNode
    var files = SourceFiles()
    /// Each as `line:column: severity: message`.
    var diagnostics: [String] = []

    /// - Parameter members: The members of the document in addition to `swagger`.
    init(_ members: String) {
        self.init(document: #"{"swagger": "2.0", \#(members)}"#)
    }

    init(document: String) {
        var diagnostics = Diagnostics()
        let written = JSONNode.tree(document, in: &files, diagnostics: &diagnostics)
        var targets = ReferenceTargets()
        var open = ReferenceTargets.references(in: written)
        while let key = open.popLast() {
            guard targets[key] == nil, let node = JSONPointer(fragment: key.text).flatMap({ written.at($0) }) else { continue }
            targets[key] = ReferenceTargets.Target(node: node, defaults: SwaggerDefaults(of: written))
            open += ReferenceTargets.references(in: node)
        }
        root = SwaggerDocument.upgrade(written, targets: targets, diagnostics: &diagnostics)
        self.written = written
        let files = files
        self.diagnostics = diagnostics.list.map { diagnostic in
            let position = diagnostic.location.map { files.position(of: $0) }
            return "\(position?.line ?? 0):\(position?.column ?? 0): \(diagnostic.severity.rawValue): \(diagnostic.message.text)"
        }
    }

    /// The upgraded node at a pointer, as compact JSON; empty if there is none.
    func json(_ pointer: String) -> String {
        JSONPointer(pointer).flatMap { root.at($0) }?.compact ?? ""
    }

    /// The text of the document from the location of an upgraded node on.
    func source(of pointer: String, length: Int) -> String {
        guard let node = JSONPointer(pointer).flatMap({ root.at($0) }) else { return "" }
        let bytes = files.bytes(of: node.location.file)
        return String(decoding: bytes.dropFirst(Int(node.location.offset)).prefix(length), as: UTF8.self)
    }
}

extension JSONNode {
    static func tree(_ text: String, in files: inout SourceFiles, diagnostics: inout Diagnostics) -> JSONNode {
        let file = files.add(path: "api.json", bytes: Array(text.utf8))
        return JSONNode.readDocument(file, in: files, diagnostics: &diagnostics)
            ?? JSONNode(value: .null, location: SourceLocation(file: file, offset: 0))
    }

    /// The JSON text without blanks, members in order.
    var compact: String {
        switch value {
        case .null: "null"
        case .bool(let bool): "\(bool)"
        case .number(let number): number.text
        case .string(let text): quoted(text)
        case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
        case .object(let object): "{" + object.members.map { quoted($0.key) + ":" + $0.value.compact }.joined(separator: ",") + "}"
        }
    }
}

private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
