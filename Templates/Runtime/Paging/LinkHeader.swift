/// The header `Link` (RFC 8288, section 3).
nonisolated enum LinkHeader {
    /// The target of the first link with a relation; `nil` if there is none. A malformed link is skipped.
    static func target(of relation: String, in text: String) -> String? {
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: ">") else { return nil }
            let target = rest[..<end]
            rest = rest[rest.index(after: end)...]
            let parameters = parameters(&rest)
            let relations = parameters.first { $0.name == "rel" }?.value.lowercased().split(separator: " ") ?? []
            // A link with an anchor is one of another resource (section 3.2).
            if !target.isEmpty, relations.contains(Substring(relation)), !parameters.contains(where: { $0.name == "anchor" }) {
                return String(target)
            }
        }
        return nil
    }

    /// Reads the parameters up to the comma before the next link.
    private static func parameters(_ rest: inout Substring) -> [(name: String, value: String)] {
        var parameters: [(name: String, value: String)] = []
        var name = ""
        var value: String?
        var isQuoted = false
        func add() {
            let name = name.filter { !$0.isWhitespace }.lowercased()
            if !name.isEmpty { parameters.append((name, value ?? "")) }
        }
        while let character = rest.popFirst() {
            switch character {
            case "\"": isQuoted.toggle()
            case "\\" where isQuoted: if let escaped = rest.popFirst() { value?.append(escaped) }
            case ";" where !isQuoted:
                add()
                (name, value) = ("", nil)
            case "," where !isQuoted:
                add()
                return parameters
            case "=" where value == nil: value = ""
            default:
                if value == nil { name.append(character) } else if isQuoted || !character.isWhitespace { value?.append(character) }
            }
        }
        add()
        return parameters
    }
}
