import JSONReading
import Planning
import Reporting

extension Configuration {
    /// Reads `"runtime": {"include": ["stub"]}` as the option `copy+stub`; `nil` after an error, or if the value isn't an object.
    static func runtime(_ node: JSONNode, _ diagnostics: inout Diagnostics) -> String? {
        guard let object = node.object else { return nil }
        var parts = ["copy"]
        for member in object.members {
            guard member.key == "include" else {
                diagnostics.error(.unknownRuntimeKey(member.key), at: member.keyLocation)
                continue
            }
            guard let elements = member.value.array else {
                diagnostics.error(.noParts(member.value), at: member.value.location)
                continue
            }
            for element in elements {
                if let part = element.string, RuntimeFeature(rawValue: part) != nil {
                    parts.append(part)
                } else {
                    diagnostics.error(.unknownPart(element.string ?? element.kindDescription), at: element.location)
                }
            }
        }
        return parts.joined(separator: "+")
    }
}

extension Diagnostic.Message {
    /// A part of the runtime that doesn't exist.
    static func unknownPart(_ part: String) -> Self {
        let known = RuntimeFeature.allCases.map(\.rawValue)
        if let near = known.nearest(to: part) { return "the runtime has no part \"\(part)\"; did you mean \"\(near)\"?" }
        return "the runtime has no part \"\(part)\"; it has \(known.joined(separator: ", "))"
    }

    fileprivate static func unknownRuntimeKey(_ key: String) -> Self {
        "unknown key \"\(key)\"; expected include"
    }

    fileprivate static func noParts(_ node: JSONNode) -> Self {
        "\"include\" must be a list of parts of the runtime, not \(node.kindDescription)"
    }
}
