internal import Reporting

/// Merges the parameters of a path item and an operation (OpenAPI 3.1, 4.8.9.1 and 4.8.10.1).
enum ParameterMerger {
    /// The identity of a parameter: its location and name. Header names are case-insensitive.
    private struct Key: Hashable {
        var place: Parameter.Place
        var name: String

        init(_ parameter: Parameter) {
            place = parameter.place
            name = parameter.place == .header ? parameter.name.lowercased() : parameter.name
        }
    }

    /// Resolves a list; the first of several equal parameters is used.
    static func resolve(_ entries: [ParameterEntry], _ nouns: inout NounResolver) -> [Parameter] {
        var seen: Set<Key> = []
        var parameters: [Parameter] = []
        for entry in entries {
            guard let parameter = nouns.parameter(entry) else { continue }
            if seen.insert(Key(parameter)).inserted {
                parameters.append(parameter)
            } else {
                nouns.references.diagnostics.warning(.duplicateParameter(parameter.name, parameter.place), at: entry.location)
            }
        }
        return parameters
    }

    /// Reports a `querystring` parameter next to another one or to query parameters (OpenAPI 3.2, 4.12.1).
    static func checkQueries(_ parameters: [Parameter], _ diagnostics: inout Diagnostics) {
        guard let whole = parameters.first(where: \.isWholeQuery) else { return }
        for other in parameters where other.place == .query && !other.isWholeQuery {
            diagnostics.warning(.queryBesideQuerystring(other.name, whole: whole.name), at: other.location)
        }
        for other in parameters where other.isWholeQuery && other.name != whole.name {
            diagnostics.warning(.twoQuerystrings(other.name, whole: whole.name), at: other.location)
        }
    }

    /// The path item's parameters that the operation doesn't override, then its own.
    static func merge(_ inherited: [Parameter], with own: [Parameter], _ nouns: inout NounResolver) -> [Parameter] {
        let keys = Set(own.map(Key.init))
        let parameters = inherited.filter { !keys.contains(Key($0)) } + own
        checkQueries(parameters, &nouns.references.diagnostics)
        return parameters
    }
}

extension Diagnostic.Message {
    static func queryBesideQuerystring(_ name: String, whole: String) -> Self {
        "the parameter \"\(whole)\" already represents the full query string: make \"\(name)\" part of it; both are sent"
    }

    static func twoQuerystrings(_ name: String, whole: String) -> Self {
        "the parameter \"\(whole)\" already represents the full query string: remove it or \"\(name)\"; both are sent"
    }

    static func duplicateParameter(_ name: String, _ place: Parameter.Place) -> Self {
        "the \(place.rawValue) parameter \"\(name)\" is already declared: remove one of them; the first is used"
    }
}
