/// The reason for a deprecation, from the text of the description. OpenAPI has no keyword for it.
enum DeprecationReason {
    /// Sentences, and labels before a colon, that give no reason.
    private static let labels: Set<String> = [
        "deprecated", "deprecation", "deprecation notice", "deprecation warning", "this operation is deprecated",
        "this endpoint is deprecated", "this field is deprecated", "this property is deprecated", "this header is deprecated",
    ]
    /// The maximum number of characters, so the attribute with the message fits a line.
    private static let maximumLength = 90

    /// Returns the first sentence about the deprecation without Markdown emphasis and links; `nil` if there is none, or if it only states
    /// that the declaration is deprecated.
    ///
    /// A longer sentence is cut after a word. Its full text is part of the documentation comment.
    static func find(in paragraphs: [String]) -> String? {
        for paragraph in paragraphs {
            let sentences = sentences(of: withoutMarkup(paragraph))
            guard let index = sentences.firstIndex(where: { $0.lowercased().contains("deprecat") }) else { continue }
            let reason = withoutLabel(sentences[index])
            if !reason.isEmpty { return shortened(reason) }
            let next = index + 1
            return next < sentences.endIndex ? shortened(sentences[next]) : nil
        }
        return nil
    }

    /// The text on one line, with the text of links instead of their targets.
    private static func withoutMarkup(_ text: String) -> String {
        var plain = ""
        var rest = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        while let open = rest.firstIndex(of: "[") {
            guard let middle = rest[open...].firstRange(of: "]("), let close = rest[middle.upperBound...].firstIndex(of: ")") else { break }
            plain += rest[..<open] + rest[rest.index(after: open)..<middle.lowerBound]
            rest = rest[rest.index(after: close)...]
        }
        plain += rest
        return plain.replacing("**", with: "").replacing("__", with: "")
    }

    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        for word in text.split(separator: " ") {
            sentence += sentence.isEmpty ? String(word) : " \(word)"
            guard let last = word.last, ".!?".contains(last) else { continue }
            sentences.append(sentence)
            sentence = ""
        }
        return sentence.isEmpty ? sentences : sentences + [sentence]
    }

    /// The sentence without a leading "Deprecated:" or "Deprecation notice:"; empty if it has no other words.
    private static func withoutLabel(_ sentence: String) -> String {
        if labels.contains(sentence.lowercased().filter { $0.isLetter || $0 == " " }) { return "" }
        guard let colon = sentence.firstIndex(of: ":"), labels.contains(sentence[..<colon].lowercased()) else { return sentence }
        return String(sentence[sentence.index(after: colon)...].drop { $0 == " " })
    }

    private static func shortened(_ text: String) -> String {
        guard text.count > maximumLength else { return text }
        let beginning = text.prefix(maximumLength)
        guard let space = beginning.lastIndex(of: " ") else { return beginning + "…" }
        return beginning[..<space] + "…"
    }
}

extension Documentation {
    /// The message of the deprecation; `nil` if the description gives no reason.
    package var deprecationMessage: String? { isDeprecated ? DeprecationReason.find(in: paragraphs) : nil }
}
