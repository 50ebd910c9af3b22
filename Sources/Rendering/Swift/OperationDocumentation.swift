import Planning

extension GroupedOperation {
    /// The documentation comment of the method.
    var callDocumentation: String {
        // `@available` marks a deprecated operation.
        var blocks = [DocComment.text(documentation.paragraphs)].filter { !$0.isEmpty }
        let fields = DocCommentWrapping.wrap([parameterLines, returnLines, throwLines].flatMap { $0 })
        blocks.append(fields.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(separator: "\n"))
        return blocks.joined(separator: "\n///\n")
    }

    private var parameterLines: [String] {
        let arguments = signature.arguments.compactMap { argument -> (name: String, paragraphs: [String])? in
            var paragraphs = argument.documentation.paragraphs
            if argument.documentation.isDeprecated { paragraphs.append("Deprecated.") }
            return paragraphs.isEmpty ? nil : (argument.name.text, paragraphs)
        }
        let all = arguments + [(name: "options", paragraphs: ["Options for this call."])]
        if all.count == 1 {
            return lines(DocComment.item("- Parameter \(all[0].name):", all[0].paragraphs))
        }
        return ["- Parameters:"] + all.flatMap { lines(DocComment.item("- \($0.name):", $0.paragraphs, indent: "  ")) }
    }

    private var returnLines: [String] {
        guard signature.success != .body(.builtIn(.void)), let text = signature.successText, !text.isEmpty else { return [] }
        return lines(DocComment.item("- Returns:", [text]))
    }

    /// The documented failures and the documented statuses below 400, which callers of conditional requests expect.
    private var throwLines: [String] {
        let bare = signature.failures.filter { !$0.hasBody && $0.status.isRedirection }.map(\.status.text)
        let note = bare.isEmpty ? nil : "`Failure.documentedStatus` for \(bare.joinedAsList)."
        let typed = typedThrowLines
        guard let note else { return typed.isEmpty ? ["- Throws: ``Failure``."] : typed }
        guard let last = typed.last else { return ["- Throws: \(note)"] }
        let isSentence = typed.count == 1 && last.count + note.count + 1 <= DocCommentWrapping.width
        return isSentence ? ["\(last) \(note)"] : typed + ["", "  \(note)"]
    }

    /// The failures with a body by status, in one sentence if it fits on the line, otherwise as a list; empty if there are none.
    private var typedThrowLines: [String] {
        let typed = signature.failures.filter(\.hasBody)
        guard !typed.isEmpty else { return [] }
        let problem = signature.problem.spelling()
        let article = "AEIOU".contains(problem.first ?? "X") ? "an" : "a"
        let name = problem.hasPrefix("[") ? "a `\(problem)`" : "\(article) ``\(problem.replacing(".", with: "/"))``"
        let head = "- Throws: ``Failure`` with \(name) for"
        let texts = typed.map { failure in
            (status: failure.status.text, words: failure.text.map { DocComment.lines(of: $0).joined(separator: " ") } ?? "")
        }
        let parts = texts.map { $0.words.isEmpty ? $0.status : "\($0.status) (\($0.words.asPhrase))" }
        let sentence = "\(head) \(parts.joinedAsList)."
        if sentence.count <= DocCommentWrapping.width { return [sentence] }
        return ["\(head):"] + texts.map { $0.words.isEmpty ? "  - \($0.status)" : "  - \($0.status): \($0.words)" }
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension ResponseCase.Status {
    fileprivate var isRedirection: Bool {
        switch self {
        case .code(let code): (300..<400).contains(code)
        case .range(let hundreds): hundreds == 3
        case .default: false
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

extension [String] {
    /// The elements as `a`, `a and b` or `a, b and c`.
    fileprivate var joinedAsList: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
