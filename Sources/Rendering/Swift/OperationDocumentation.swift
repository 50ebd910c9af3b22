import APIDescription
import Mustache
import Planning
import Reporting

extension GroupedOperation {
    /// Returns the documentation comment of the method.
    ///
    /// - Parameter failure: The runtime's `Failure`, as a link if the client's module declares it.
    func callDocumentation(failure: String) -> String {
        // `@available` marks a deprecated operation.
        var blocks = [DocComment.text(documentation.paragraphs)].filter { !$0.isEmpty }
        let fields = DocCommentWrapping.wrap([parameterLines, returnLines, throwLines(failure)].flatMap { $0 })
        blocks.append(fields.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(separator: "\n"))
        return blocks.joined(separator: "\n///\n")
    }

    /// All parameters; none if the description has no words about any of them.
    ///
    /// Once a parameter is documented, DocC warns about those that aren't. They have at least their name in the request.
    private var parameterLines: [String] {
        let texts = signature.arguments.map { argument in
            argument.documentation.paragraphs.filter { !DocComment.lines(of: $0).isEmpty }
                + (argument.documentation.isDeprecated ? ["Deprecated."] : [])
        }
        guard texts.contains(where: { !$0.isEmpty }) else { return [] }
        let described = zip(signature.arguments, texts).map { argument, text in
            (name: argument.name.text, paragraphs: text.isEmpty ? [argument.origin.text] : text)
        }
        let all = described + [(name: "options", paragraphs: ["Options for this call."])]
        return ["- Parameters:"] + all.flatMap { DocComment.item("- \($0.name):", $0.paragraphs, indent: "  ") }
    }

    private var returnLines: [String] {
        guard signature.success != .body(.builtIn(.void)), let text = signature.successText, !text.isEmpty else { return [] }
        return DocComment.item("- Returns:", [text])
    }

    /// The documented failures and the documented statuses below 400, which callers of conditional requests expect.
    private func throwLines(_ failure: String) -> [String] {
        let bare = signature.failures.filter { !$0.hasBody && $0.status.isRedirection }.map(\.status.text)
        let note = bare.isEmpty ? nil : "`Failure.documentedStatus` for \(bare.enumerated(with: "and"))."
        let typed = typedThrowLines(failure)
        guard let note else { return typed.isEmpty ? ["- Throws: \(failure)."] : typed }
        guard let last = typed.last else { return ["- Throws: \(note)"] }
        let isSentence = typed.count == 1 && last[...].length + note[...].length + 1 <= DocCommentWrapping.width
        return isSentence ? ["\(last) \(note)"] : typed + ["", "  \(note)"]
    }

    /// The failures with a body by status, in one sentence if it fits on the line, otherwise as a list; empty if there are none.
    private func typedThrowLines(_ failure: String) -> [String] {
        let typed = signature.failures.filter(\.hasBody)
        guard !typed.isEmpty else { return [] }
        let problem = signature.problem.spelling()
        let article = "AEIOU".contains(problem.first ?? "X") ? "an" : "a"
        // Only a declared type is a symbol of the client's module for certain.
        let name = if case .declared = signature.problem { "``\(problem.replacing(".", with: "/"))``" } else { problem.inCode }
        let head = "- Throws: \(failure) with \(article) \(name) for"
        let texts = typed.map { failure in
            (status: failure.status.text, words: failure.text.map { DocComment.lines(of: $0).joined(separator: " ") } ?? "")
        }
        let parts = texts.map { $0.words.isEmpty ? $0.status : "\($0.status) (\($0.words.asPhrase))" }
        let sentence = "\(head) \(parts.enumerated(with: "and"))."
        if sentence[...].length <= DocCommentWrapping.width { return [sentence] }
        return ["\(head):"] + texts.map { $0.words.isEmpty ? "  - \($0.status)" : "  - \($0.status): \($0.words)" }
    }
}

extension OperationSignature.Argument.Origin {
    /// The text for an argument without a description.
    fileprivate var text: String {
        switch self {
        case .parameter(let name, .path): "The path parameter \(name.inCode)."
        case .parameter(let name, .query): "The query parameter \(name.inCode)."
        case .parameter(let name, .header): "The header \(name.inCode)."
        case .parameter(let name, .cookie): "The cookie \(name.inCode)."
        case .body: "The body of the request."
        case .contentType: "The media type of the body."
        }
    }
}

extension String {
    /// The sentence in parentheses: without its period, and in lowercase unless it begins with a name.
    fileprivate var asPhrase: String {
        var text = self
        if text.hasSuffix("."), !text.dropLast().contains(". ") { text.removeLast() }
        let first = text.prefix { !$0.isWhitespace }
        if first.dropFirst().allSatisfy({ !$0.isUppercase }) { text = text.prefix(1).lowercased() + text.dropFirst() }
        return text
    }
}
