import APIDescription
import JSONReading
package import Planning

extension SamplePlan {
    /// Plans the samples of a client.
    package init(of plan: ClientPlan) {
        let planner = SamplePlanner(plan)
        let taken = Set(plan.models.map(\.declaration.name.last))
        let type = ["Stub", "Stubs", "CallStubs"].first { !taken.contains($0) } ?? "ClientStubs"
        let groups = plan.groups.map { group in
            Group(
                type: "\(group.name)Stub",
                operations: group.name,
                propertyName: group.path.count == 1 ? group.path[0] : SwiftName(Identifier.member(group.name)),
                fileName: "\(group.fileName)+Stub",
                stubs: planner.stubs(of: group.operations)
            )
        }
        self.init(
            models: plan.models.compactMap { planner.samples(of: $0) },
            type: type,
            groups: groups.filter { !$0.stubs.isEmpty },
            ownStubs: planner.stubs(of: plan.clientOperations?.operations ?? [])
        )
    }
}

/// The planner of samples.
struct SamplePlanner {
    private let examples: ExamplePlanner
    private let types: SampleTypes
    private let declarations: [QualifiedName: Declaration]
    /// The case of the first union with a discriminator of which a type is a member.
    private let memberships: [QualifiedName: (case: Union.Case, union: Union)]
    let calls: CallArguments

    init(_ plan: ClientPlan) {
        let all = plan.models.flatMap(\.declaration.withNested)
        declarations = plan.models.map(\.declaration).byName
        types = SampleTypes(all)
        memberships = Dictionary(
            all.flatMap { declaration -> [(QualifiedName, (case: Union.Case, union: Union))] in
                guard case .union(let union) = declaration else { return [] }
                return union.cases.compactMap { one in one.type.storedInline.map { ($0, (one, union)) } }
            }
        ) { first, _ in first }
        var examples = ExamplePlanner(plan.shaped, plan.names.types, declarations: declarations)
        examples.sample = .init(types: types, owner: nil)
        self.examples = examples
        calls = CallArguments(plan.shaped.api, plan.offers, examples)
    }

    // MARK: - Models

    func samples(of model: Model) -> SamplePlan.ModelFile? {
        let models = model.declaration.withNested.compactMap { declaration -> SamplePlan.Model? in
            guard !declaration.hasMember("sample"), let value = sample(of: declaration) else { return nil }
            return SamplePlan.Model(type: declaration.name, value: value)
        }
        return models.isEmpty ? nil : SamplePlan.ModelFile(fileName: "\(model.page)+Sample", models: models)
    }

    private func sample(of declaration: Declaration) -> ExampleValue? {
        // An alias is another name of a type, which has a sample or needs none.
        if case .alias = declaration { return nil }
        guard types.hasSample(declaration.name) else { return nil }
        var examples = examples
        examples.sample?.owner = declaration.name
        examples.context = Words(declaration.name.last).list.map { $0.lowercased() }.joined(separator: "-")
        var value = examples.value(of: .declared(declaration.name), .init(name: declaration.name.last, schema: nil))
        if let membership = memberships[declaration.name] {
            value = value.map { examples.discriminated($0, membership.case, membership.union) }
        }
        guard case .initializer(let arguments) = value else { return value }
        return .construction(of: declaration.name.text, arguments)
    }

    // MARK: - Operations

    /// Returns the stubs of a group's operations, each once: a call that requests another representation or takes another body is of the
    /// same operation. Another group has those of requests that it builds.
    func stubs(of operations: [GroupedOperation]) -> [SamplePlan.Stub] {
        var seen: Set<String> = []
        var names = NameScope(reserved: ["handlers"])
        for operation in operations { _ = names.take(operation.name.text) }
        return operations.compactMap { grouped in
            guard case .built(let request) = grouped.request, seen.insert(request.operation).inserted else { return nil }
            var stub = stub(of: grouped, request)
            stub?.alternatives = alternatives(of: grouped, request).map { alternative in
                var alternative = alternative
                alternative.name = SwiftName(names.take(alternative.name.text))
                return alternative
            }
            return stub
        }
    }

    private func stub(of grouped: GroupedOperation, _ request: RequestPlan) -> SamplePlan.Stub? {
        let signature = grouped.signature
        guard let success = request.successes.first, let coding = success.codings.first else { return nil }
        var stub = SamplePlan.Stub(
            name: grouped.name,
            operation: request.operation,
            signature: signature,
            answer: .unanswered,
            coding: coding.kind.stubCoding,
            status: success.status.codes?.lowerBound ?? 200,
            contentType: coding.contentType
        )
        stub.answer = answer(of: stub.signature.success, coding, calls.media(of: success, coding, of: signature))
        return stub
    }

    /// - Parameter example: A documented example other than the first.
    func answer(
        of success: SuccessType,
        _ coding: ResponseCase.Coding,
        _ media: MediaType?,
        example: JSONNode? = nil
    ) -> SamplePlan.Stub.Answer {
        if let wrapper = coding.wrapper {
            guard let payload = wrapper.payload else { return .bodiless }
            guard case .json = coding.kind, coding.form == nil, case .body(let type) = payload, let value = value(of: type, media, example)
            else {
                return .unanswered
            }
            return .json(examples.typed(value, as: type) { $0.spelling() })
        }
        guard coding.form == nil else { return .unanswered }
        switch (success, coding.kind.stubCoding) {
        case (.body(.builtIn(.void)), _): return .success(nil)
        case (.body, .none): return .bodiless
        case (.body(let type), _): return value(of: type, media, example).map { .success($0) } ?? .unanswered
        case (.eventStream(let type), .events), (.eventStream(let type), .envelopes):
            return examples.streamItems(of: type).map { .events($0) } ?? .unanswered
        case (.lines(let type), _): return examples.streamItems(of: type).map { .lines($0) } ?? .unanswered
        case (.eventStream, _), (.parts, _): return .unanswered
        }
    }

    private func value(of type: TypeReference, _ media: MediaType?, _ example: JSONNode?) -> ExampleValue? {
        let source = ExamplePlanner.Source(name: "response", schema: media?.schema, hint: example ?? media?.examples.first)
        // A declared type without an example in the response has its own sample.
        return examples.value(of: type, source.hint == nil ? source.inside(schema: media?.schema, hint: nil) : source)
    }
}

extension ResponseCase.Coding.Kind {
    var stubCoding: SamplePlan.Stub.Coding {
        switch self {
        case .json: .json
        case .none, .undecoded, .parts: .none
        case .data: .data
        case .text, .textValue: .text
        case .lines: .lines
        case .events: .events
        case .rawEvents: .none
        case .eventEnvelopes: .envelopes
        }
    }
}

extension Declaration {
    /// Whether a case has this name, so that no static property can have it.
    fileprivate func hasMember(_ name: String) -> Bool {
        switch self {
        case .openEnum(let openEnum): openEnum.cases.contains { $0.name.text == name }
        case .union(let union):
            union.cases.contains { $0.name.text == name } || union.shortcuts.contains { $0.name.text == name }
        case .structure, .alias, .wrapper: false
        }
    }
}
