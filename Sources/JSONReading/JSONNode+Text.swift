extension JSONNode {
    /// The value as JSON (RFC 8259), indented by two spaces, with the order of members and the spelling of numbers preserved.
    package var text: String {
        text(isOnOneLine: false)
    }

    /// The same JSON on one line.
    package var lineText: String {
        text(isOnOneLine: true)
    }

    private func text(isOnOneLine: Bool) -> String {
        var writer = JSONWriter(isOnOneLine: isOnOneLine)
        writer.write(self, depth: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

private struct JSONWriter {
    let isOnOneLine: Bool
    var bytes: [UInt8] = []

    init(isOnOneLine: Bool) {
        self.isOnOneLine = isOnOneLine
    }

    mutating func write(_ node: JSONNode, depth: Int) {
        switch node.value {
        case .null: bytes += "null".utf8
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .number(let number): bytes += number.text.utf8
        case .string(let string): bytes.appendJSON(string)
        case .array(let elements):
            writeList("[", "]", count: elements.count, depth: depth) { writer, position in
                writer.write(elements[position], depth: depth + 1)
            }
        case .object(let object):
            writeList("{", "}", count: object.members.count, depth: depth) { writer, position in
                writer.bytes.appendJSON(object.members[position].key)
                writer.bytes += ": ".utf8
                writer.write(object.members[position].value, depth: depth + 1)
            }
        }
    }

    private mutating func writeList(_ open: String, _ close: String, count: Int, depth: Int, _ body: (inout JSONWriter, Int) -> Void) {
        bytes += open.utf8
        for position in 0..<count {
            if position > 0 { bytes += isOnOneLine ? ", ".utf8 : ",".utf8 }
            if !isOnOneLine { writeLine(depth: depth + 1) }
            body(&self, position)
        }
        if count > 0, !isOnOneLine { writeLine(depth: depth) }
        bytes += close.utf8
    }

    private mutating func writeLine(depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}
