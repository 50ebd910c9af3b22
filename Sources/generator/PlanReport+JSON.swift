import APIDescription
import JSONReading
import Planning

extension PlanReport {
    /// The report as a JSON object with one entry per line.
    var json: String {
        """
        {
          "operations": \(count(operationsInDescription, emitted: operationsEmitted)),
          "schemas": \(count(schemasInDescription, emitted: schemasEmitted)),
          "untyped": \(list(untyped.map(\.json), "[", "]")),
          "narrowed": \(list(narrowed.map(\.json), "[", "]")),
          "paging": \(list(paging.map(\.json), "[", "]")),
          "left_out": \(list(leftOut.map(\.json), "[", "]")),
          "names": \(list(names.map(\.json), "[", "]")),
          "types": \(list(types.map { "\($0.pointer.text.jsonText): \($0.type.jsonText)" }, "{", "}"))
        }

        """
    }
}

private func count(_ number: Int, emitted: Int) -> String {
    #"{"in_description": \#(number), "emitted": \#(emitted)}"#
}

extension Remark {
    fileprivate var json: String {
        #"{"pointer": \#(pointer.text.jsonText), "why": \#(why.jsonText)}"#
    }
}

extension NamedPlace {
    fileprivate var json: String {
        #"{"name": \#(name.jsonText), "kind": "\#(kind.rawValue)", "pointer": \#(pointer.text.jsonText), "why": \#(why.jsonText)}"#
    }
}

private func list(_ entries: [String], _ open: String, _ close: String) -> String {
    entries.isEmpty ? open + close : "\(open)\n    \(entries.joined(separator: ",\n    "))\n  \(close)"
}
