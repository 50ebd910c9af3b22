/// The name of a generic class of .NET with its arguments.
enum GenericName {
    /// The maximum length of a parsed key, since arguments can be nested.
    private static let longest = 1000

    /// Returns `BookDtoPagedResult` for ``Acme.PagedResult`1[[Acme.BookDto, Acme, Version=1.0.0.0]]``, like Swashbuckle.
    ///
    /// - Parameter argument: Returns the name of an argument.
    /// - Returns: `nil` if the key isn't that of a generic class.
    static func spelled(_ key: String, argument: (String) -> String) -> String? {
        guard key.utf8.contains(UInt8(ascii: "`")), key.utf8.count < longest, let mark = key.firstIndex(of: "`") else { return nil }
        let name = key[..<mark].split(separator: ".").last.map(String.init) ?? ""
        let rest = key[mark...].dropFirst().drop(while: \.isNumber)
        guard !name.isEmpty, rest.isEmpty || rest.first == "[" else { return nil }
        return arguments(in: rest).map(argument).joined() + Identifier.type(name)
    }

    /// Returns the full names of the arguments, each of which is in brackets before its assembly.
    private static func arguments(in text: Substring) -> [String] {
        var depth = 0
        var found: [String] = []
        var isName = false
        for character in text {
            switch character {
            case "[":
                depth += 1
                if depth == 2 {
                    found.append("")
                    isName = true
                } else if isName {
                    found[found.count - 1].append(character)
                }
            case "]":
                if depth > 2, isName { found[found.count - 1].append(character) }
                depth -= 1
            case "," where depth == 2: isName = false
            default: if depth > 1, isName { found[found.count - 1].append(character) }
            }
        }
        return found
    }
}
