/// A documented response, without its type.
nonisolated struct DocumentedResponse: Sendable {
    struct Coding: Sendable {
        /// The content types; empty if no body is expected.
        var contentTypes: [String]
        /// Whether the body is streamed.
        var isStream: Bool

        /// Returns whether a response with an undocumented content type may be decoded this way.
        ///
        /// Servers often send a wrong content type. Decoding a body as JSON detects an unexpected one. Events, however, would only be
        /// missing (WHATWG HTML, section 9.2.3), and a proxy's error page would be treated as a file.
        func admits(_ type: HTTPMediaType?) -> Bool {
            guard let type, !type.isUnspecific, !contentTypes.isEmpty else { return true }
            if contentTypes.contains("text/event-stream") { return false }
            return !(type.isJSON || type.essence == "text/html") || !contentTypes.allSatisfy { HTTPMediaType($0).isSpecificBinary }
        }
    }

    var pattern: StatusPattern
    /// The coding of the body, whose leaves have the properties in `codings`.
    let body: BodyCoding
    let codings: [Coding]

    init(pattern: StatusPattern, body: BodyCoding) {
        self.pattern = pattern
        self.body = body
        codings = body.outline
    }
}

/// The documented responses of an operation. It isn't generic, so that it's compiled only once.
nonisolated struct DocumentedResponses: Sendable {
    var success: [DocumentedResponse]
    var problems: [DocumentedResponse]

    /// The indices of a response and of its coding.
    enum Choice: Sendable {
        case success(entry: Int, coding: Int)
        case problem(entry: Int, coding: Int)
    }

    var contentTypes: [String] {
        (success + problems).flatMap(\.codings).flatMap(\.contentTypes)
    }

    /// Returns the coding of a response; `nil` if the response is undocumented.
    ///
    /// The most specific entry for a status wins, and a success wins over an equally specific error.
    ///
    /// - Parameter mayBeMislabelled: Whether the response may be a documented error with a wrong content type.
    func choice(for status: Int, _ type: HTTPMediaType?, mayBeMislabelled: Bool) -> Choice? {
        let problem = Self.match(status, in: problems)
        if let entry = Self.match(status, in: success),
            success[entry].pattern.precision >= problem.map({ problems[$0].pattern.precision }) ?? -1
        {
            let codings = success[entry].codings
            let coding = Self.choice(for: type, in: codings) ?? codings.firstIndex { $0.admits(type) }
            if let coding { return .success(entry: entry, coding: coding) }
        }
        guard let entry = broaderProblem(for: status, type) ?? problem else { return nil }
        // The error page of a proxy isn't the documented error.
        let codings = problems[entry].codings
        let coding = Self.choice(for: type, in: codings) ?? (mayBeMislabelled ? codings.indices.first : nil)
        return coding.map { .problem(entry: entry, coding: $0) }
    }

    /// Returns whether the body of a response is streamed.
    func isStreamed(_ status: Int, _ type: HTTPMediaType?) -> Bool {
        switch choice(for: status, type, mayBeMislabelled: true) {
        case .success(let entry, let coding): success[entry].codings[coding].isStream
        case .problem, nil: false
        }
    }

    /// Returns the entry for the range of a status or for all other statuses, if the status itself is documented without a body but the
    /// response has one. Most servers use the same body for most errors.
    private func broaderProblem(for status: Int, _ type: HTTPMediaType?) -> Int? {
        guard let type, status >= 400, let exact = Self.match(status, in: problems) else { return nil }
        guard problems[exact].codings.allSatisfy(\.contentTypes.isEmpty) else { return nil }
        guard let broader = Self.match(status, in: problems, lessExactThan: problems[exact].pattern) else { return nil }
        let names = problems[broader].codings.flatMap(\.contentTypes)
        return names.contains { HTTPMediaType($0).covers(type) } ? broader : nil
    }

    /// Returns the most specific entry for a status; the first one of several.
    private static func match(_ status: Int, in responses: [DocumentedResponse], lessExactThan limit: StatusPattern? = nil) -> Int? {
        var best: Int?
        for (index, response) in responses.enumerated() where response.pattern.matches(status) {
            if let limit, response.pattern.precision >= limit.precision { continue }
            if response.pattern.precision > best.map({ responses[$0].pattern.precision }) ?? -1 { best = index }
        }
        return best
    }

    /// Returns the coding with the same content type, or with one that matches it, or without a body, in this order; `nil` if there is
    /// none.
    private static func choice(for type: HTTPMediaType?, in codings: [DocumentedResponse.Coding]) -> Int? {
        if let type {
            let named = codings.firstIndex { $0.contentTypes.contains { HTTPMediaType($0).essence == type.essence } }
            if let found = named ?? codings.firstIndex(where: { $0.contentTypes.contains { HTTPMediaType($0).covers(type) } }) {
                return found
            }
        }
        return codings.firstIndex { $0.contentTypes.isEmpty }
    }
}

nonisolated extension HTTPMediaType {
    /// Whether the type is a specific binary one, such as `image/png`, as opposed to text.
    fileprivate var isSpecificBinary: Bool {
        !isUnspecific && !isJSON && !essence.hasPrefix("text/") && !essence.contains("*") && !essence.contains("json")
    }
}
