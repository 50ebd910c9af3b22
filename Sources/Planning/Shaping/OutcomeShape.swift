import APIDescription

/// The result of a successful operation.
struct SuccessShape: Sendable {
    enum Result: Sendable {
        case nothing
        case one(Payload<DeclarationID>)
        /// A body or nothing, as an optional, which is easier to use than an enum.
        case optional(ValueType<DeclarationID>)
        /// A case for each alternative.
        case outcome
    }

    let result: Result
    /// In description order.
    let documented: [DocumentedResponse]
    /// The alternatives of the responses.
    let alternatives: [ResponseAlternative]

    /// - Parameter words: The words of a representation; `nil` for the default one.
    init(of operation: Operation, as words: String? = nil, _ types: SchemaTypes) {
        alternatives = operation.successResponses.flatMap { response in
            let other = words.flatMap { words in MediaChoice.others(of: response.content, in: types.graph).first { $0.words == words } }
            return response.alternatives(of: other?.media ?? MediaChoice.alternatives(of: response.content, in: types.graph), types)
        }
        let bodies = alternatives.filter(\.hasBody)
        documented = operation.successResponses.map { response in
            DocumentedResponse(
                status: response.status,
                text: response.description,
                mediaType: MediaChoice.best(of: response.content, in: types.graph)?.name,
                hasBody: bodies.contains { $0.status == response.status }
            )
        }
        let payloads = bodies.map(\.payload).uniqued
        result =
            switch (payloads.first, payloads.count) {
            case (nil, _): .nothing
            case (let payload?, 1) where bodies.count == alternatives.count: .one(payload)
            case (.body(let type)?, 1): .optional(type)
            default: .outcome
            }
    }

    /// Whether the status distinguishes the alternatives, or some of them.
    var dependsOnStatus: Bool { Set(alternatives.map(\.status)).count > 1 }
}

/// The documented failures of an operation.
struct ProblemShape: Sendable {
    struct Failure: Sendable {
        var status: ResponseStatus
        /// The alternatives of its responses; empty if none of them can be decoded.
        var alternatives: [ResponseAlternative]

        /// The decoded alternative; `nil` if the body isn't decoded.
        var alternative: ResponseAlternative? { alternatives.first(where: \.isProblem) }
    }

    let failures: [Failure]
    /// In description order, like the failures.
    let documented: [DocumentedResponse]
    /// The types of the bodies without duplicates.
    let payloads: [Payload<DeclarationID>]

    init(of operation: Operation, _ types: SchemaTypes) {
        failures = operation.problemResponses.map { response in
            let media = MediaChoice.alternatives(of: response.content, in: types.graph)
            return Failure(status: response.status, alternatives: response.alternatives(of: media, types))
        }
        documented = zip(operation.problemResponses, failures).map { response, failure in
            DocumentedResponse(
                status: failure.status,
                text: response.description,
                mediaType: MediaChoice.best(of: response.content, in: types.graph)?.name,
                hasBody: failure.alternative != nil
            )
        }
        payloads = failures.compactMap(\.alternative?.payload).uniqued
    }

    /// The failures whose body is decoded.
    var typed: [ResponseAlternative] { failures.compactMap(\.alternative) }
}

extension ResponseAlternative {
    /// Whether a failure with this coding is decoded: JSON and plain text are, HTML pages aren't.
    fileprivate var isProblem: Bool {
        switch kind {
        case .json: true
        case .text: coding.contentType == nil
        case .jsonLines, .form, .multipart, .parts, .eventStream, .binary, nil: false
        }
    }
}
