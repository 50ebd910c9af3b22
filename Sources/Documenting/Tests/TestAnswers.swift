import APIDescription
import JSONReading
import Planning

/// The planner of the responses that tests answer with: a documented example, or else a plausible value.
struct TestAnswers {
    let calls: CallArguments
    let known: KnownMembers
    let documented: DocumentedExamples
    let names: TestTypeNames

    func answers(to request: RequestPlan, _ signature: OperationSignature) -> [TestPlan.Answer] {
        guard request.method != .head else { return [] }
        var codes = Set((request.successes + request.problems).compactMap(\.status.code))
        let documented = (signature.successes + signature.failures).compactMap(\.status.code)
        func status(of response: ResponseCase, else usual: Int) -> Int {
            if let code = response.status.code { return code }
            let start = response.status.codes?.lowerBound ?? usual
            let range = start..<start + 99
            let status = (documented.filter(range.contains) + range).first { !codes.contains($0) } ?? start
            codes.insert(status)
            return status
        }
        let successes = request.successes.flatMap { response in
            answers(response, status(of: response, else: 200), signature, type: signature.success, isFailure: false)
        }
        let failures = request.problems.flatMap { response in
            answers(response, status(of: response, else: 500), signature, type: .body(signature.problem), isFailure: true)
        }
        return successes + failures
    }

    private func answers(
        _ response: ResponseCase,
        _ status: Int,
        _ signature: OperationSignature,
        type: SuccessType,
        isFailure: Bool
    ) -> [TestPlan.Answer] {
        response.codings.flatMap { coding in
            let media = calls.media(of: response, coding, of: signature)
            return contents(of: coding, media, wrappedBy: type).map { content in
                TestPlan.Answer(status: status, contentType: coding.contentType, content: content, isFailure: isFailure)
            }
        }
    }

    private func contents(of coding: ResponseCase.Coding, _ media: MediaType?, wrappedBy type: SuccessType) -> [TestPlan.Answer.Content] {
        // The value of a wrapper is one of several types.
        let value: SuccessType? = if let wrapper = coding.wrapper { wrapper.payload } else { type }
        let isAlone = coding.wrapper == nil
        switch (coding.kind, value) {
        case (.json, .body(let body)): return json(coding, media, body)
        case (.text, .body(.builtIn(.string))) where isAlone: return [.text(media?.examples.first?.string ?? "text")]
        case (.data, .body(.builtIn(.data))) where isAlone: return [.bytes("bytes")]
        case (.none, _), (.undecoded, _): return [.nothing]
        case (.events(_, typesErrors: false), .eventStream(of: let event)) where isAlone && event.isJSONModel:
            return calls.examples.streamItems(of: event).map { [.events($0)] } ?? []
        case (.lines, .lines(of: let line)) where isAlone && coding.form == nil && line.isJSONModel:
            return calls.examples.streamItems(of: line).map { [.lines($0)] } ?? []
        case (.json, _), (.text, _), (.data, _), (.textValue, _), (.lines, _), (.parts, _), (.events, _), (.rawEvents, _),
            (.eventEnvelopes, _):
            return []
        }
    }

    private func json(_ coding: ResponseCase.Coding, _ media: MediaType?, _ type: TypeReference) -> [TestPlan.Answer.Content] {
        let examples = documented.examples(of: media)
        guard type.isJSONModel, coding.form == nil else { return examples.map { .decodable(.init(json: $0, mayDropMembers: false)) } }
        if examples.isEmpty {
            guard let value = self.value(of: type, media), !value.isOfChosenType else { return [] }
            if coding.wrapper == nil { return [.value(value)] }
            return [.decodableValue(calls.examples.typed(value, as: type, spelling: names.spelling))]
        }
        return examples.map { example in
            coding.wrapper == nil
                ? .json(known.example(example, of: type, isSent: false)) : .decodable(.init(json: example, mayDropMembers: false))
        }
    }

    private func value(of type: TypeReference, _ media: MediaType?) -> ExampleValue? {
        let source = ExamplePlanner.Source(name: "response", schema: media?.schema, hint: nil)
        return calls.examples.value(of: type, source)
    }
}

extension ValueType where Declared == QualifiedName {
    /// Whether the value itself can be encoded as JSON.
    fileprivate var isJSONModel: Bool {
        switch self {
        case .builtIn(.void), .builtIn(.never), .builtIn(.event), .builtIn(.multipartForm), .builtIn(.fileUpload): false
        case .builtIn, .chosen, .declared: !hasForm
        case .array(let element), .dictionary(let element): element.isJSONModel
        case .optional: false
        }
    }
}
