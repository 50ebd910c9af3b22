/// A documented response, as far as its type does not matter.
nonisolated struct DocumentedResponse: Sendable {
    struct Coding: Sendable {
        /// None if there is no body to expect.
        var contentTypes: [String]
        /// Whether the body is handed on as it arrives.
        var isStream: Bool

        /// Whether a response may be decoded this way although the description doesn't list its content type.
        ///
        /// Servers often name a wrong one, and decoding JSON reports a body that isn't as described. But events would just be missing
        /// (WHATWG HTML, section 9.2.3), and the error page of a proxy would be a file.
        func admits(_ type: HTTPMediaType?) -> Bool {
            guard let type, !type.isUnspecific, !contentTypes.isEmpty else { return true }
            if contentTypes.contains("text/event-stream") { return false }
            return !(type.isJSON || type.essence == "text/html") || !contentTypes.allSatisfy { HTTPMediaType($0).isSpecificBinary }
        }
    }

    var pattern: StatusPattern
    var codings: [Coding]
}

/// The documented responses of an operation, and how one is chosen. Not generic, so that it is there once for all operations.
nonisolated struct DocumentedResponses: Sendable {
    var success: [DocumentedResponse]
    var problems: [DocumentedResponse]

    /// Where in the lists of an operation the coding of a response is.
    enum Choice: Sendable {
        case success(entry: Int, coding: Int)
        case problem(entry: Int, coding: Int)
    }

    var contentTypes: [String] {
        (success + problems).flatMap(\.codings).flatMap(\.contentTypes)
    }

    /// The coding of a response; `nil` where it is not documented.
    ///
    /// The most exact entry for a status wins, a success before a problem.
    ///
    /// - Parameter mayBeMislabelled: Whether the content type says nothing against a documented problem of another content type.
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
        // The error page of a proxy in between is not the problem that the description means.
        let codings = problems[entry].codings
        let coding = Self.choice(for: type, in: codings) ?? (mayBeMislabelled ? codings.indices.first : nil)
        return coding.map { .problem(entry: entry, coding: $0) }
    }

    /// Whether the body of such a response is handed on as it arrives.
    func isStreamed(_ status: Int, _ type: HTTPMediaType?) -> Bool {
        switch choice(for: status, type, mayBeMislabelled: true) {
        case .success(let entry, let coding): success[entry].codings[coding].isStream
        case .problem, nil: false
        }
    }

    /// The entry for the class of a status, or for all others, if the status itself is documented without a body and yet has one: servers
    /// answer most errors in the same way.
    private func broaderProblem(for status: Int, _ type: HTTPMediaType?) -> Int? {
        guard let type, status >= 400, let exact = Self.match(status, in: problems) else { return nil }
        guard problems[exact].codings.allSatisfy(\.contentTypes.isEmpty) else { return nil }
        guard let broader = Self.match(status, in: problems, lessExactThan: problems[exact].pattern) else { return nil }
        let names = problems[broader].codings.flatMap(\.contentTypes)
        return names.contains { HTTPMediaType($0).covers(type) } ? broader : nil
    }

    /// The most exact entry for a status, of several the first.
    private static func match(_ status: Int, in responses: [DocumentedResponse], lessExactThan limit: StatusPattern? = nil) -> Int? {
        var best: Int?
        for (index, response) in responses.enumerated() where response.pattern.matches(status) {
            if let limit, response.pattern.precision >= limit.precision { continue }
            if response.pattern.precision > best.map({ responses[$0].pattern.precision }) ?? -1 { best = index }
        }
        return best
    }

    /// The coding that names the content type, else one that covers it, else one that expects no body; `nil` if there is none.
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
    /// Whether it is one kind of bytes, such as `image/png`, that no text could be.
    fileprivate var isSpecificBinary: Bool {
        !isUnspecific && !isJSON && !essence.hasPrefix("text/") && !essence.contains("*") && !essence.contains("json")
    }
}
