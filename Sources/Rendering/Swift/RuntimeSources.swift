package import EmbeddedTemplates
import Mustache
import Planning
import Reporting

/// The client runtime, which is copied into the output.
package struct RuntimeSources: Sendable {
    /// The relative path and text of each file, for example of `JSON/JSONReader.swift`.
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

    /// Returns the text of a file; empty if there is none with the name.
    func text(of name: String) -> String {
        // If two files have the same name, the last one wins.
        files.last { $0.name == name }?.text ?? ""
    }

    /// The base names of the files, which no other file of the output may have.
    package var fileNames: Set<String> {
        Set(
            files.map { file in
                String(Substring(file.name.utf8.split(separator: UInt8(ascii: "/")).last?.dropLast(".swift".count) ?? ""[...].utf8))
            }
        )
    }

    /// The top-level types of the runtime. Names must be unique in a module, even for types that are private to a file.
    package var typeNames: Set<String> {
        var names: Set<String> = []
        for var file in files {
            file.text.withUTF8 { names.formUnion(Self.typeNames(in: $0)) }
        }
        return names
    }

    /// The keywords of types.
    private static let kinds: Set<String> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    /// The keywords of declarations that may mention types.
    private static let others: Set<String> = ["extension", "func", "import", "let", "var"]

    private static func typeNames(in text: UnsafeBufferPointer<UInt8>) -> [String] {
        var names: [String] = []
        // The formatter indents declarations in `#if`.
        var indentation = 0
        var rest = text
        while !rest.isEmpty {
            let whole = UnsafeBufferPointer(rebasing: rest.prefix(rest.offset(of: UInt8(ascii: "\n")) ?? rest.count))
            rest = UnsafeBufferPointer(rebasing: rest.dropFirst(whole.count + 1))
            if whole.first == UInt8(ascii: "#") { indentation = whole.starts(with: "#endif".utf8) ? 0 : 4 }
            // Most lines are indented, comments or the ends of declarations.
            guard whole.count > indentation, whole[indentation].isWordPart || whole[indentation] == UInt8(ascii: "@"),
                whole.prefix(indentation).allSatisfy({ $0 == UInt8(ascii: " ") })
            else {
                continue
            }
            if let name = typeName(in: whole[indentation...]) { names.append(name) }
        }
        return names
    }

    /// Returns the name of the type that a line declares; `nil` if it declares none.
    private static func typeName(in line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        var rest = line
        var isNext = false
        while true {
            rest = rest.drop { !$0.isWordPart }
            let bytes = rest.prefix { $0.isWordPart }
            if bytes.isEmpty { return nil }
            let word = String(decoding: bytes, as: UTF8.self)
            if isNext { return word }
            if others.contains(word) { return nil }
            isNext = kinds.contains(word)
            rest = rest[bytes.endIndex...]
        }
    }

    /// Returns the files for the output with the requested access level. Nothing else is changed, apart from `Codable`.
    ///
    /// - Parameters:
    ///   - features: The parts that the client needs. The names of all parts are reserved regardless, so that models aren't renamed when the
    ///     client needs another part.
    ///   - isCodable: Whether models are `Codable`.
    func output(
        access: ClientOptions.Access,
        features: Set<RuntimeFeature> = Set(RuntimeFeature.allCases),
        isCodable: Bool = true
    ) -> [OutputFile] {
        let needed = files.filter { file in RuntimeFeature(file: file.name).map(features.contains) ?? true }
        return (isCodable ? needed : needed.compactMap(Self.withoutCodable)).map {
            OutputFile(path: "Runtime/\($0.name)", text: Self.replaceAccess(in: $0.text, by: access))
        }
    }

    /// Returns a file of a runtime whose types aren't `Codable`; `nil` if only `Codable` needs the file.
    private static func withoutCodable(_ file: (name: String, text: String)) -> (name: String, text: String)? {
        if file.name.hasSuffix(RuntimeFeature.endOfCodable) { return nil }
        return (file.name, file.text.replacing(": JSONCodable, Codable, ", with: ": JSONCodable, "))
    }

    /// Replaces `public` at the beginning of lines, after attributes and other modifiers.
    ///
    /// Multiline literals aren't recognized: no file of the runtime has one with a line that begins with `public`.
    static func replaceAccess(in text: String, by access: ClientOptions.Access) -> String {
        guard access != .public else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            // If one file has a `package import`, the compiler requires an access level on every import of the module.
            let code = line.drop { $0 == " " }
            if access == .package, code.hasPrefix("import ") { return line[..<code.startIndex] + "internal " + code }
            guard let word = accessWord(in: line) else { return String(line) }
            let tail = line[word.upperBound...]
            if access == .package || tail.first == "(" { return line[..<word.lowerBound] + access.rawValue + tail }
            return String(line[..<word.lowerBound] + tail.drop { $0 == " " })
        }.joined(separator: "\n")
    }

    /// Returns the range of the modifier `public` in a line; `nil` if there is none.
    private static func accessWord(in line: Substring) -> Range<Substring.Index>? {
        var rest = line.drop { $0 == " " }
        while !rest.isEmpty {
            let isAttribute = rest.first == "@"
            let word = rest.dropFirst(isAttribute ? 1 : 0).prefix { $0.isLetter || $0.isNumber || $0 == "_" || isAttribute && $0 == "." }
            let tail = rest[word.endIndex...]
            if word == "public", !isAttribute {
                return tail.first == " " || tail.hasPrefix("(set)") ? word.startIndex..<word.endIndex : nil
            }
            guard isAttribute || modifiers.contains(word), let next = skippingParentheses(tail) else { return nil }
            rest = next.drop { $0 == " " }
        }
        return nil
    }

    /// Returns the text after the optional arguments of an attribute or modifier; `nil` if they don't end on the line.
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

    /// The modifiers that may precede `public`.
    private static let modifiers: Set<Substring> = [
        "borrowing", "class", "consuming", "convenience", "dynamic", "fileprivate", "final", "indirect", "infix", "internal", "lazy",
        "mutating", "nonisolated", "nonmutating", "override", "package", "postfix", "prefix", "private", "required", "static", "unowned",
        "weak",
    ]
}

extension UInt8 {
    /// Whether the character is a letter, a digit, `_` or not ASCII.
    fileprivate var isWordPart: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}
