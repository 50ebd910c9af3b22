import APIDescription
import JSONReading
package import Planning

extension TestPlan {
    /// Plans the tests of a client.
    package init(of plan: ClientPlan) {
        let planner = TestPlanner(plan)
        var suites = NameScope()
        let groups = plan.offers.map { group in
            Group(name: suites.take("\(group.name)Tests"), operations: group.name, tests: planner.tests(of: group))
        }
        self.init(
            groups: groups.filter { !$0.tests.isEmpty },
            models: planner.modelTests(plan.models),
            modelSuite: suites.take("ModelTests")
        )
    }
}

/// The planner of tests.
private struct TestPlanner {
    private let calls: CallArguments
    private let known: KnownMembers
    private let schemas: SchemaTable
    private let documented: DocumentedExamples
    private let answers: TestAnswers
    private let names: TestTypeNames
    private let requests: TestRequests
    private let groups: [OperationGroup]

    init(_ plan: ClientPlan) {
        let declarations = plan.models.map(\.declaration).byName
        let examples = ExamplePlanner(plan.shaped, plan.names.types, declarations: declarations)
        groups = plan.offers
        schemas = plan.shaped.graph.table
        calls = CallArguments(plan.shaped.api, groups, examples)
        known = KnownMembers(declarations: declarations)
        names = TestTypeNames(module: plan.options.module)
        requests = TestRequests(examples: examples)
        documented = DocumentedExamples(graph: plan.shaped.graph)
        answers = TestAnswers(calls: calls, known: known, documented: documented, names: names)
    }

    // MARK: - Models

    /// Returns the tests of the models that have documented examples.
    func modelTests(_ models: [Model]) -> [TestPlan.ModelTest] {
        var functions = NameScope()
        return models.flatMap(\.declaration.withNested).compactMap { declaration in
            if case .alias = declaration { return nil }
            // A form isn't JSON.
            if case .structure(let structure) = declaration, case .multipart = structure.format { return nil }
            guard let schema = calls.examples.schema(of: declaration.name) else { return nil }
            let type = TypeReference.declared(declaration.name)
            // A type whose schema also allows null has no value for it; a property would be optional.
            let values = schemas[schema].examples.filter { !$0.isNull }
            let examples = documented.valid(values, schema).map { known.example($0, of: type, isSent: false) }
            guard !examples.isEmpty else { return nil }
            let name = functions.take(Identifier.member(declaration.name.text.replacing(".", with: "_")))
            return TestPlan.ModelTest(name: SwiftName(name), type: names.spelling(type), examples: examples)
        }
    }

    // MARK: - Operations

    func tests(of group: OperationGroup) -> [TestPlan.CallTest] {
        var functions = NameScope()
        let overloads = Dictionary(grouping: group.operations, by: \.name)
        return group.operations.compactMap { grouped in
            guard case .built(let request) = grouped.request else { return nil }
            let isOverloaded = (overloads[grouped.name]?.count ?? 0) > 1
            guard let chosen = calls.chosen(for: grouped, isOverloaded: isOverloaded) else { return nil }
            var test = TestPlan.CallTest(
                name: SwiftName(grouped.name.text),
                isDeprecated: grouped.documentation.isDeprecated,
                function: "\(names.spelling(group.name)).\(grouped.name.member)",
                arguments: chosen.map { .init(label: $0.argument.hasLabel ? $0.argument.name : nil, value: $0.value) },
                sent: .init(line: "", headers: []),
                answers: answers.answers(to: request, grouped.signature)
            )
            if let bodies = bodies(chosen, request, grouped, isOverloaded) {
                test.bodies = bodies.values
                test.bodyArgument = bodies.argument
                test.arguments[bodies.argument].value = bodies.value
            }
            if test.arguments.contains(where: \.value.isOfChosenType) { return nil }
            guard let sent = requests.sent(by: request, grouped.signature, chosen) else { return nil }
            test.sent = sent
            test.name = SwiftName(functions.take(grouped.name.text))
            return test
        }
    }

    /// Returns the documented examples of a JSON body, the index of its argument, and the value that is decoded from one of them.
    private func bodies(
        _ chosen: [CallArguments.Chosen],
        _ request: RequestPlan,
        _ grouped: GroupedOperation,
        _ isOverloaded: Bool
    ) -> (values: [TestPlan.Example], argument: Int, value: ExampleValue)? {
        guard let use = request.body, use.coding == .json, use.form == nil else { return nil }
        guard let index = chosen.firstIndex(where: { $0.argument.isBody && $0.argument.name == use.argument }) else { return nil }
        let type = chosen[index].argument.type
        let bodies = documented.examples(of: calls.bodyMedia(of: grouped)).filter { !$0.isNull }
        guard !bodies.isEmpty else { return nil }
        let value = ExampleValue.decoded(from: "body", as: isOverloaded ? names.spelling(type) : nil)
        return (bodies.map { known.example($0, of: type, isSent: true) }, index, value)
    }
}
