import Foundation

nonisolated extension RawResponse {
    /// The status with its reason phrase, if it has one: `404 Not Found`.
    var statusLine: String {
        guard let reason = HTTPStatus.reason(status) else { return "\(status)" }
        return "\(status) \(reason)"
    }

    /// The status and the error in the body, in one line: `404 Not Found: session not found (not_found)`.
    ///
    /// A body other than JSON is truncated to 1 KiB. A JSON body of more than 1 MiB isn't parsed.
    var summary: String {
        guard let problemText else { return statusLine }
        return "\(statusLine): \(problemText)"
    }

    /// The error in the body, in one line; `nil` if the body is empty.
    var problemText: String? {
        guard !body.isEmpty else { return nil }
        if body.count <= 1 << 20, let json = try? decodedJSON(nil, as: JSONValue.self) { return ProblemWords(json).text ?? excerpt }
        return excerpt
    }

    private var excerpt: String? {
        let beginning = body.count > 1024 ? RawResponse(status: status, headers: headers, body: body.prefix(1024), call: call).text : text
        let line = beginning.onOneLine
        return line.isEmpty ? nil : line + (body.count > 1024 ? " …" : "")
    }
}

nonisolated extension String {
    /// The words of the text, separated by single spaces.
    var onOneLine: String {
        split { $0.isWhitespace || $0.isNewline || $0 == "\0" }.joined(separator: " ")
    }
}

nonisolated extension RawResponse {
    /// The error in a JSON body, according to the names that APIs commonly use, such as those of RFC 9457 and RFC 6749.
    fileprivate struct ProblemWords {
        let text: String?

        init(_ json: JSONValue) {
            let inner = if case .object? = json["error"], let error = json["error"] { error } else { json }
            let message =
                inner.firstText("message", "error_description", "title", "detail", "description") ?? json.firstText("message", "error")
            let type = inner.firstText("type", "code") ?? json.firstText("error").flatMap { $0 == message ? nil : $0 }
            text =
                switch (message, type) {
                case (let message?, let type?): "\(message) (\(type))"
                case (let message?, nil): message
                case (nil, let type?): type
                case (nil, nil): nil
                }
        }
    }
}

nonisolated extension JSONValue {
    fileprivate func firstText(_ names: String...) -> String? {
        for name in names {
            if case .string(let text)? = self[name], !text.isEmpty { return text }
        }
        return nil
    }
}
