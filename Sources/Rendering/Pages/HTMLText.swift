import Mustache
import Reporting

/// Converts the HTML elements that are common in descriptions to Markdown. Others are preserved and displayed as text.
enum HTMLText {
    static func markdown(_ text: String) -> String {
        guard text.utf8.has(UInt8(ascii: "<")) else { return text }
        var output = ""
        var rest = text[...]
        var links: [String] = []
        while let start = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }) {
            output += rest[..<start]
            rest = rest[start...]
            if rest.utf8.first != UInt8(ascii: "<") {
                let code = code(rest)
                output += code
                rest = rest[code.endIndex...]
                continue
            }
            let inside = rest.utf8.index(after: start)
            guard let end = rest.utf8.prefix(maximumLength).firstIndex(of: UInt8(ascii: ">")),
                let mark = mark(for: rest[inside..<end], &links)
            else {
                output += "<"
                rest = rest[inside...]
                continue
            }
            output += mark
            rest = rest[rest.utf8.index(after: end)...]
        }
        return output + rest
    }

    /// Returns a run of backticks or tildes with the code that it begins, if any.
    private static func code(_ text: Substring) -> Substring {
        guard let first = text.first else { return text }
        let run = text.prefix { $0 == first }
        if first == "~", run.count < 3 { return run }
        var rest = text[run.endIndex...]
        while let start = rest.firstIndex(of: first) {
            let other = rest[start...].prefix { $0 == first }
            if other.count == run.count || (run.count >= 3 && other.count > run.count) { return text[..<other.endIndex] }
            rest = rest[other.endIndex...]
        }
        // An unclosed fence extends to the end.
        return run.count >= 3 ? text : run
    }

    /// The maximum length of a tag in bytes.
    private static let maximumLength = 400

    /// Returns the Markdown for a tag; `nil` if the tag isn't supported.
    private static func mark(for tag: Substring, _ links: inout [String]) -> String? {
        let name = name(of: tag)
        switch name {
        case "br", "br/", "/br": return "\n"
        case "p", "/p", "ul", "/ul", "ol", "/ol", "div", "/div": return "\n\n"
        case "li": return "\n- "
        case "/li": return ""
        case "b", "/b", "strong", "/strong": return "**"
        case "i", "/i", "em", "/em": return "*"
        case "code", "/code": return "`"
        case "a":
            guard let target = target(of: tag) else { return nil }
            links.append(target)
            return "["
        case "/a": return links.popLast().map { "](\($0))" }
        default: return nil
        }
    }

    /// Returns the name of a tag in lowercase, with the slash of an end tag.
    private static func name(of tag: Substring) -> String {
        guard tag.utf8.all({ $0 < 0x80 }) else { return tag.prefix { $0.isLetter || $0 == "/" || $0.isNumber }.lowercased() }
        let name = tag.utf8.prefix { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "/")
        }
        return Substring(name).lowercased()
    }

    private static func target(of tag: Substring) -> String? {
        guard let start = tag.range(ofASCII: "href=")?.upperBound, let quote = tag[start...].first, quote == "\"" || quote == "'" else {
            return nil
        }
        let text = tag[tag.index(after: start)...].prefix { $0 != quote }
        return text.contains { $0.isWhitespace || "()<>".contains($0) } ? nil : String(text)
    }
}
