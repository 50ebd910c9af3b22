import APIDescription
import JSONReading
import Planning

/// The answers of stubs with other documented statuses and examples than the first.
extension SamplePlanner {
    func alternatives(
        of grouped: GroupedOperation,
        _ request: RequestPlan,
        names: inout NameScope
    ) -> [SamplePlan.Stub.Alternative] {
        var alternatives: [SamplePlan.Stub.Alternative] = []
        for (index, response) in request.successes.enumerated() {
            for (place, example) in documented(response, grouped.signature).enumerated() where index > 0 || place > 0 {
                guard let coding = response.codings.first else { continue }
                let media = calls.media(of: response, coding, of: grouped.signature)
                let answer = answer(of: grouped.signature.success, coding, media, example: example.value)
                add(answer, response, status: response.status.example, coding, example.name, isUsual: index == 0)
            }
        }
        for response in request.problems {
            for example in documented(response, grouped.signature) {
                guard let coding = response.codings.first else { continue }
                let media = calls.media(of: response, coding, of: grouped.signature)
                let answer = failure(of: grouped.signature.problem, coding, media, example.value)
                let status = response.status == .default ? 500 : response.status.example
                add(answer, response, status: status, coding, example.name, isUsual: false)
            }
        }
        return alternatives

        func add(
            _ answer: SamplePlan.Stub.Answer,
            _ response: ResponseCase,
            status: Int,
            _ coding: ResponseCase.Coding,
            _ example: String?,
            isUsual: Bool
        ) {
            if case .unanswered = answer { return }
            let words = [isUsual ? nil : response.status.caseName, example.map { Identifier.member($0) }].compactMap(\.self)
            let name = grouped.name.text + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            alternatives.append(
                SamplePlan.Stub.Alternative(
                    name: SwiftName(names.take(name)),
                    answer: answer,
                    status: status,
                    contentType: coding.contentType,
                    example: example
                )
            )
        }
    }

    /// Returns the documented examples of a response with their names, if there are several; otherwise a nameless first one.
    private func documented(_ response: ResponseCase, _ signature: OperationSignature) -> [(name: String?, value: JSONNode?)] {
        guard let coding = response.codings.first, case .json = coding.kind,
            let media = calls.media(of: response, coding, of: signature), media.examples.count > 1
        else { return [(nil, nil)] }
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
