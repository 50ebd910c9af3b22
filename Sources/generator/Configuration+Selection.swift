import JSONReading
import Planning
import Reporting

extension Configuration {
    /// Reads `include` or `exclude`: an object with lists of `tags`, `paths`, `operations`, `methods`.
    static func selectors(_ member: JSONObject.Member, _ diagnostics: inout Diagnostics) -> [Selection.Selector] {
        guard let object = member.value.object else {
            diagnostics.error(.noSelectors(member.key, member.value), at: member.value.location)
            return []
        }
        var selectors: [Selection.Selector] = []
        for list in object.members {
            guard let kind = Selection.Selector.Kind(rawValue: list.key) else {
                diagnostics.error(.unknownSelector(list.key), at: list.keyLocation)
                continue
            }
            guard let elements = list.value.array else {
                diagnostics.error(.noList(list.key, list.value), at: list.value.location)
                continue
            }
            for element in elements {
                if let text = element.string {
                    selectors.append(Selection.Selector(kind, text, at: element.location))
                } else {
                    diagnostics.error(.noText(list.key, element), at: element.location)
                }
            }
        }
        if selectors.isEmpty, !diagnostics.hasErrors {
            diagnostics.error(.selectsNothing(member.key), at: member.value.location)
        }
        return selectors
    }
}

extension Diagnostic.Message {
    private static let kinds = Selection.Selector.Kind.allCases.map(\.rawValue)

    fileprivate static func noSelectors(_ key: String, _ node: JSONNode) -> Self {
        "\"\(key)\" must be an object with \(kinds.joined(separator: ", ")), not \(node.kindDescription)"
    }

    fileprivate static func unknownSelector(_ key: String) -> Self {
        if let near = kinds.nearest(to: key) {
            return "unknown key \"\(key)\"; did you mean \"\(near)\"?"
        }
        return "unknown key \"\(key)\"; expected \(kinds.joined(separator: ", "))"
    }

    fileprivate static func noList(_ key: String, _ node: JSONNode) -> Self {
        "\"\(key)\" must be a list of strings, not \(node.kindDescription)"
    }

    fileprivate static func noText(_ key: String, _ node: JSONNode) -> Self {
        "\"\(key)\" must contain strings, not \(node.kindDescription)"
    }

    fileprivate static func selectsNothing(_ key: String) -> Self {
        "\"\(key)\" is empty: add \(kinds.joined(separator: ", ")), or remove it"
    }
}
