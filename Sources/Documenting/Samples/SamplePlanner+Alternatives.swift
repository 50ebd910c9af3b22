import APIDescription
import JSONReading
import Planning

/// The answers of stubs with other documented statuses and examples than the first.
extension SamplePlanner {
    /// Returns the other answers of an operation, each with the name that it suggests.
    func alternatives(of grouped: GroupedOperation, _ request: RequestPlan) -> [SamplePlan.Stub.Alternative] {
        let signature = grouped.signature
        var alternatives: [SamplePlan.Stub.Alternative] = []
        for (index, response) in (request.successes + request.problems).enumerated() {
            guard let coding = response.codings.first else { continue }
            let isFailure = index >= request.successes.count
            let media = calls.media(of: response, coding, of: signature)
            for (place, example) in documented(coding, media).enumerated() where index > 0 || place > 0 || isFailure {
                let answer =
                    isFailure
                    ? failure(of: signature.problem, coding, media, example.value)
                    : answer(of: signature.success, coding, media, example: example.value)
                if case .unanswered = answer { continue }
                let words = [index == 0 && !isFailure ? nil : response.status.caseName, example.name.map { Identifier.member($0) }]
                let name = grouped.name.text + words.compactMap(\.self).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
                alternatives.append(
                    SamplePlan.Stub.Alternative(
                        name: SwiftName(name),
                        answer: answer,
                        status: response.status.codes?.lowerBound ?? (isFailure ? 500 : 200),
                        contentType: coding.contentType,
                        example: example.name
                    )
                )
            }
        }
        return alternatives
    }

    /// Returns the documented examples of a response with their names, if there are several; otherwise a nameless first one.
    private func documented(_ coding: ResponseCase.Coding, _ media: MediaType?) -> [(name: String?, value: JSONNode?)] {
        guard case .json = coding.kind, let media, media.examples.count > 1 else { return [(nil, nil)] }
        return zip(media.exampleNames, media.examples).map { ($0, $1) }
    }

    private func failure(
        of problem: TypeReference,
        _ coding: ResponseCase.Coding,
        _ media: MediaType?,
        _ example: JSONNode?
    ) -> SamplePlan.Stub.Answer {
        switch answer(of: .body(problem), coding, media, example: example) {
        case .success(let value?): coding.kind == .json && problem.isModel ? .failure(value) : .unanswered
        case .success(nil), .bodiless: .bodiless
        case .json(let value): .json(value)
        case .events, .lines, .failure, .unanswered: .unanswered
        }
    }
}

extension ValueType where Declared == QualifiedName {
    /// Whether the values are models or collections of them.
    fileprivate var isModel: Bool { if case .optional = self { false } else { self != .builtIn(.never) } }
}
