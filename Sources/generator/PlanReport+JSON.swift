import Planning

extension PlanReport {
    /// The report as a JSON object, one entry to a line.
    var json: String {
        """
        {
          "operations": \(count(operationsInDescription, emitted: operationsEmitted)),
          "schemas": \(count(schemasInDescription, emitted: schemasEmitted)),
          "untyped": \(list(untyped.map(\.json), "[", "]")),
          "left_out": \(list(leftOut.map(\.json), "[", "]")),
          "types": \(list(types.map { "\(quoted($0.pointer)): \(quoted($0.type))" }, "{", "}"))
        }

        """
    }
}

private func count(_ number: Int, emitted: Int) -> String {
    #"{"in_description": \#(number), "emitted": \#(emitted)}"#
}

extension PlanReport.Place {
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
