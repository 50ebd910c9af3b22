package import EmbeddedTemplates
import Planning

/// The client runtime, which is copied into the output as it is.
package struct RuntimeSources: Sendable {
    /// `JSONReader.swift` and its text.
    private let files: [(name: String, text: String)]

    package init(_ files: [TemplateFile] = TemplateFile.embedded) {
        self.files = files.compactMap { file in
            guard file.path.hasPrefix("Runtime/"), file.path.hasSuffix(".swift") else { return nil }
            return (String(file.path.dropFirst("Runtime/".count)), file.text)
        }
    }

    /// Names of files without their ending: no other file of the output may have them.
    package var fileNames: Set<String> {
        Set(files.map { String($0.name.dropLast(".swift".count)) })
    }

    /// The types that the runtime declares at the top of its files.
    package var typeNames: Set<String> {
        let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
        var names: Set<String> = []
        for file in files {
            for line in file.text.split(separator: "\n") where line.first?.isWhitespace == false && !line.hasPrefix("/") && !line.hasPrefix("private ") {
                let words = line.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") })
                if let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count { names.insert(String(words[kind + 1])) }
            }
        }
        return names
    }

    /// The files as they go into the output, with another access word where that is asked for, and nothing else changed.
    func output(access: ClientOptions.Access) -> [OutputFile] {
        files.map { OutputFile(path: "Runtime/\($0.name)", text: Self.replaceAccess(in: $0.text, by: access)) }
    }

    private static func replaceAccess(in text: String, by access: ClientOptions.Access) -> String {
        guard access != .public else { return text }
        let word = access == .package ? "package " : ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let code = line.drop { $0 == " " }
            let indent = line.prefix(line.count - code.count)
            if code.hasPrefix("public ") { return indent + word + code.dropFirst("public ".count) }
            // Behind an attribute: `@discardableResult public func`.
            if code.hasPrefix("@"), let range = line.firstRange(of: " public ") { return line[..<range.lowerBound] + " " + word + line[range.upperBound...] }
            return String(line)
        }.joined(separator: "\n")
    }
}
