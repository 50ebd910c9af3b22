package import EmbeddedTemplates
import Planning

/// The client runtime, which is copied into the output as it is.
package struct RuntimeSources: Sendable {
    /// `JSON/JSONReader.swift` and its text.
    private let files: [(name: String, text: String)]

    package init(_ files: [TemplateFile] = TemplateFile.embedded) {
        self.init(
            files: files.compactMap { file in
                guard file.path.hasPrefix("Runtime/"), file.path.hasSuffix(".swift") else { return nil }
                return (String(file.path.dropFirst("Runtime/".count)), file.text)
            }
        )
    }

    init(files: [(name: String, text: String)]) {
        self.files = files
    }

    /// Names of files without their ending: no other file of the output may have them.
    package var fileNames: Set<String> {
        Set(files.map { file in String(file.name.split(separator: "/").last?.dropLast(".swift".count) ?? "") })
    }

    /// The types that the runtime declares at the top of its files. Of two in one module, even one that is private to its file has to have a
    /// name of its own.
    package var typeNames: Set<String> {
        let kinds: Set<String> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
        let others: Set<String> = ["extension", "func", "import", "let", "var"]
        var names: Set<String> = []
        for file in files {
            // The formatter indents what stands in `#if`.
            var indentation = 0
            for whole in [UInt8](file.text.utf8).split(separator: UInt8(ascii: "\n")) {
                if whole.first == UInt8(ascii: "#") { indentation = whole.starts(with: "#endif".utf8) ? 0 : 4 }
                guard whole.prefix(indentation).allSatisfy({ $0 == UInt8(ascii: " ") }) else { continue }
                let line = whole.dropFirst(indentation)
                // Most lines are indented, or are comments.
                guard let first = line.first, first > UInt8(ascii: " "), first != UInt8(ascii: "/") else { continue }
                let words = line.split(whereSeparator: { !$0.isWordPart }).map { String(decoding: $0, as: UTF8.self) }
                guard let kind = words.firstIndex(where: kinds.contains) else { continue }
                guard others.isDisjoint(with: words[..<kind]), kind + 1 < words.count else { continue }
                names.insert(words[kind + 1])
            }
        }
        return names
    }

    /// The files as they go into the output, with another access word where that is asked for, and nothing else changed.
    ///
    /// - Parameter features: The parts without which a client can't do. Names of all parts are reserved in any case, so that no model is
    ///   renamed once the client uses another part.
    func output(access: ClientOptions.Access, features: Set<RuntimeFeature> = Set(RuntimeFeature.allCases)) -> [OutputFile] {
        files.filter { Self.feature(of: $0.name).map(features.contains) ?? true }.map {
            OutputFile(path: "Runtime/\($0.name)", text: Self.replaceAccess(in: $0.text, by: access))
        }
    }

    /// The part that a file belongs to, which is the name of its folder; `nil` if every client has it.
    private static func feature(of name: String) -> RuntimeFeature? {
        name.split(separator: "/").first.flatMap { RuntimeFeature(rawValue: String($0)) }
    }

    /// Puts another word in place of `public` where a line begins with it, behind its attributes and other modifiers.
    ///
    /// The lines of a literal of several lines are not told from code: no file of the runtime has one that begins a line with `public`.
    static func replaceAccess(in text: String, by access: ClientOptions.Access) -> String {
        guard access != .public else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            // Where one file says `package import`, the compiler wants every import of the module to say what it is.
            let code = line.drop { $0 == " " }
            if access == .package, code.hasPrefix("import ") { return line[..<code.startIndex] + "internal " + code }
            guard let word = accessWord(in: line) else { return String(line) }
            let behind = line[word.upperBound...]
            if access == .package || behind.first == "(" { return line[..<word.lowerBound] + access.rawValue + behind }
            return String(line[..<word.lowerBound] + behind.drop { $0 == " " })
        }.joined(separator: "\n")
    }

    /// Where a line says `public` as a modifier; `nil` where it does not.
    private static func accessWord(in line: Substring) -> Range<Substring.Index>? {
        var rest = line.drop { $0 == " " }
        while !rest.isEmpty {
            let isAttribute = rest.first == "@"
            let word = rest.dropFirst(isAttribute ? 1 : 0).prefix { $0.isLetter || $0.isNumber || $0 == "_" || isAttribute && $0 == "." }
            let behind = rest[word.endIndex...]
            if word == "public", !isAttribute {
                return behind.first == " " || behind.hasPrefix("(set)") ? word.startIndex..<word.endIndex : nil
            }
            guard isAttribute || modifiers.contains(word), let next = skippingParentheses(behind) else { return nil }
            rest = next.drop { $0 == " " }
        }
        return nil
    }

    /// What follows the arguments of an attribute or a modifier, if it has any; `nil` where they do not end on the line.
    private static func skippingParentheses(_ text: Substring) -> Substring? {
        guard text.first == "(" else { return text }
        var depth = 0
        var isInString = false
        for index in text.indices {
            switch text[index] {
            case "\"": isInString.toggle()
            case "(" where !isInString: depth += 1
            case ")" where !isInString: depth -= 1
            default: break
            }
            if depth == 0 { return text[text.index(after: index)...] }
        }
        return nil
    }

    /// What may stand before `public`.
    private static let modifiers: Set<Substring> = [
        "borrowing", "class", "consuming", "convenience", "dynamic", "fileprivate", "final", "indirect", "infix", "internal", "lazy",
        "mutating", "nonisolated", "nonmutating", "override", "package", "postfix", "prefix", "private", "required", "static", "unowned",
        "weak",
    ]
}

extension UInt8 {
    /// A letter or a digit, or `_`; of what is not ASCII, anything.
    fileprivate var isWordPart: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}
