internal import Reporting

/// Makes one list of the parameters of a path item and of an operation (OpenAPI 3.1, 4.8.9.1 and 4.8.10.1).
enum ParameterMerger {
    /// What tells parameters apart: the place and the name, which of a header may be written in capital or small letters.
    private struct Key: Hashable {
        var place: Parameter.Place
        var name: String

        init(_ parameter: Parameter) {
            place = parameter.place
            name = parameter.place == .header ? parameter.name.lowercased() : parameter.name
        }
    }

    /// Resolves a list; of two that cannot be told apart the first counts.
    static func resolve(_ entries: [ParameterEntry], _ nouns: inout NounResolver) -> [Parameter] {
        var seen: Set<Key> = []
        var parameters: [Parameter] = []
        for entry in entries {
            guard let parameter = nouns.parameter(entry) else { continue }
            if seen.insert(Key(parameter)).inserted {
                parameters.append(parameter)
            } else {
                nouns.references.diagnostics.warning(.repeatedParameter(parameter.name, parameter.place), at: entry.location)
            }
        }
        return parameters
    }

    /// Reports a whole query next to another, or to parameters that are part of the query (OpenAPI 3.2, 4.12.1).
    private static func checkQueries(_ parameters: [Parameter], _ nouns: inout NounResolver) {
        guard let whole = parameters.first(where: \.isWholeQuery) else { return }
        for other in parameters where other.place == .query && !other.isWholeQuery {
            nouns.references.diagnostics.warning(.queryBesideQuerystring(other.name, whole: whole.name), at: other.location)
        }
        for other in parameters where other.isWholeQuery && other.name != whole.name {
            nouns.references.diagnostics.warning(.twoQuerystrings(other.name, whole: whole.name), at: other.location)
        }
    }

    /// Those of the path item that the operation does not declare anew, then its own.
    static func merge(_ inherited: [Parameter], with own: [Parameter], _ nouns: inout NounResolver) -> [Parameter] {
        let keys = Set(own.map(Key.init))
        let parameters = inherited.filter { !keys.contains(Key($0)) } + own
        checkQueries(parameters, &nouns)
        return parameters
    }
}

extension Diagnostic.Message {
    static func queryBesideQuerystring(_ name: String, whole: String) -> Self {
        "the parameter \"\(whole)\" is the whole query already: make \"\(name)\" part of it; both are sent"
    }

    static func twoQuerystrings(_ name: String, whole: String) -> Self {
        "the parameter \"\(whole)\" is the whole query already: remove it or \"\(name)\"; both are sent"
    }

    static func repeatedParameter(_ name: String, _ place: Parameter.Place) -> Self {
        "the \(place.rawValue) parameter \"\(name)\" is declared already: remove one of the two; the first counts"
    }
}
