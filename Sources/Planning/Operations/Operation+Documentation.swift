import APIDescription

extension Operation {
    /// The summary, unless it only repeats the name, followed by the description if it differs.
    var documentation: Documentation {
        var paragraphs: [String] = []
        if let summary, !summary.isEmpty, case let words = Words(summary).list, !repeatsName(summary, words), !repeatsRequestLine(words) {
            paragraphs.append(summary)
        }
        if let description, !description.isEmpty, description != summary, !isIdentifier(description) { paragraphs.append(description) }
        return Documentation(paragraphs: paragraphs, isDeprecated: isDeprecated)
    }

    /// Returns whether a summary has only the words of the identifier, or of a function in it: "List Items" for
    /// `list_items_api_v1_items_get` (FastAPI) and for `items_api_list_items` (Django Ninja), "Post API v1 things" for `post-api-v1-things`
    /// (Huma).
    private func repeatsName(_ summary: String, _ words: [String]) -> Bool {
        let name = Words(id ?? "").list
        if words.isEmpty || name.isEmpty { return false }
        if words == name { return words.count > 1 }
        if name.starts(with: words) { return name.last == method.rawValue }
        return name.count > words.count && name.suffix(words.count).elementsEqual(words) && (id ?? "").contains("_")
            && summary.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
    }

    /// Returns whether a summary is the method and the path (Scribe): "GET api/users/{id}".
    private func repeatsRequestLine(_ words: [String]) -> Bool {
        // Few summaries end like the path.
        guard let last = words.last, path.lettersAndDigits.hasSuffix(last) else { return false }
        let line = Words(path).list
        return !line.isEmpty && (words == line || words == [method.rawValue.lowercased()] + line)
    }

    /// Returns whether a description is only an identifier (Spring Data REST): "get-customer" for `/customers/{id}`.
    private func isIdentifier(_ description: String) -> Bool {
        guard description.utf8.contains(UInt8(ascii: "-")), !description.contains(where: \.isWhitespace) else { return false }
        let literals = Set(Words(path).list.map(singular))
        return Words(description).list.dropFirst().allSatisfy { literals.contains(singular($0)) }
    }
}
