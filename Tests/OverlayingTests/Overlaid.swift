import JSONReading
import Overlaying
import Reporting

/// A document with overlays applied.
struct Overlaid {
    var root: JSONNode
    /// `file:line:column: severity: message`.
    var diagnostics: [String]
    private var files = SourceFiles()

    /// - Parameters:
    ///   - document: The text of `api.json`.
    ///   - overlays: The texts of `1.json`, `2.json` and so on.
    init(_ document: String, _ overlays: String..., mostAdditions: Int = Overlay.mostAdditions) throws {
        var found = Diagnostics()
        let file = files.add(path: "api.json", bytes: Array(document.utf8))
        guard let original = JSONNode.read(file, in: files, diagnostics: &found) else { throw NotJSON(text: document) }
        var read: [Overlay] = []
        for (index, text) in overlays.enumerated() {
            let file = files.add(path: "\(index + 1).json", bytes: Array(text.utf8))
            guard let node = JSONNode.read(file, in: files, diagnostics: &found) else { throw NotJSON(text: text) }
            if let overlay = Overlay.read(node, in: files, diagnostics: &found) { read.append(overlay) }
        }
        root = Overlay.apply(read, to: original, files: &files, mostAdditions: mostAdditions, diagnostics: &found)
        diagnostics = found.list.map { [files] in $0.formatted(in: files) }
    }

    /// The result without blanks.
    var text: String { canonical(root) }

    /// `file:line:column` of a value.
    func place(_ pointer: String) -> String? {
        JSONPointer(pointer).flatMap { root.at($0) }.map { files.describe($0.location) }
    }

    /// Every location of the result.
    var locations: [SourceLocation] {
        var locations: [SourceLocation] = []
        var open = [root]
        while let node = open.popLast() {
            locations.append(node.location)
            open += node.array ?? node.object?.members.map(\.value) ?? []
        }
        return locations
    }
}

struct NotJSON: Error {
    var text: String
}

/// An overlay with these actions, on one line, so that the first begins at column 85.
func overlay(_ actions: String..., version: String = "1.1.0") -> String {
    #"{"overlay": "\#(version)", "info": {"title": "Test", "version": "1"},  "actions":         ["#
        + actions.map { "{\($0)}" }.joined(separator: ", ") + "]}"
}

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
