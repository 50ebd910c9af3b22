/// What of the description is in the output, and what is not.
struct GenerationReport: Sendable {
    struct Count: Sendable {
        var inDescription: Int
        var emitted: Int
    }

    /// A place of the description, as a JSON pointer with a leading `#`.
    struct Remark: Sendable {
        var pointer: String
        var why: String
    }

    /// The Swift type that a component schema became.
    struct TypeName: Sendable {
        var pointer: String
        var swiftType: String
    }

    var operations: Count
    var schemas: Count
    /// Places that are emitted as a JSON value, because no type fits.
    var untyped: [Remark]
    /// Places that are not emitted.
    var leftOut: [Remark]
    /// In description order, each pointer once.
    var types: [TypeName]
}

extension GenerationReport {
    /// The report as a JSON object, one entry to a line.
    var json: String {
        """
        {
          "operations": \(operations.json),
          "schemas": \(schemas.json),
          "untyped": \(list(untyped.map(\.json), "[", "]")),
          "left_out": \(list(leftOut.map(\.json), "[", "]")),
          "types": \(list(types.map { "\(quoted($0.pointer)): \(quoted($0.swiftType))" }, "{", "}"))
        }

        """
    }
}

extension GenerationReport.Count {
    fileprivate var json: String {
        #"{"in_description": \#(inDescription), "emitted": \#(emitted)}"#
    }
}

extension GenerationReport.Remark {
    fileprivate var json: String {
        #"{"pointer": \#(quoted(pointer)), "why": \#(quoted(why))}"#
    }
}

private func list(_ entries: [String], _ open: String, _ close: String) -> String {
    entries.isEmpty ? open + close : "\(open)\n    \(entries.joined(separator: ",\n    "))\n  \(close)"
}

/// A JSON string (RFC 8259, section 7).
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\u{0}"..."\u{1F}":
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
