import APIDescription
import Planning

extension ModelPages {
    init(of models: [Model], groups: [OperationGroup], examples: ExamplePlanner) {
        self.init(pages: [:], uses: [:], defaults: [:])
        var uses = UseCollector()
        var shared: [String: String] = [:]
        if models.count > Self.maximumPages {
            let entries = models.map { (name: $0.page, weight: $0.declaration.withNested.count) }
            shared = SharedPages(of: entries, maximumWeight: Self.maximumDeclarations).pages
        }
        for model in models {
            let page = shared[model.page] ?? model.page
            for declaration in model.declaration.withNested {
                pages[declaration.name] = page
                guard case .structure(let structure) = declaration else { continue }
                defaults[declaration.name] = examples.defaults(of: structure.name)
            }
        }
        for model in models {
            let place = Use.Place.model(model.declaration.name)
            for declaration in model.declaration.withNested {
                for name in declaration.mentioned where name.parts[0] != model.declaration.name.parts[0] {
                    uses.add(name, place, .property)
                }
            }
        }
        for (groupIndex, group) in groups.enumerated() {
            for (index, operation) in group.operations.enumerated() {
                uses.add(operation.signature, .operation(OperationPlace(group: groupIndex, operation: index)))
            }
        }
        self.uses = uses.uses
    }
}

private struct UseCollector {
    private(set) var uses: [QualifiedName: [ModelPages.Use]] = [:]

    mutating func add(_ signature: OperationSignature, _ place: ModelPages.Use.Place) {
        for argument in signature.arguments {
            add(argument.type.mentioned, place, argument.isBody ? .body : .parameter)
        }
        switch signature.success {
        case .body(let type), .eventStream(let type), .lines(let type), .parts(let type):
            add(type.mentioned, place, .response)
        }
        add(signature.problem.mentioned, place, .problem)
    }

    /// Adds a use, once for each role in a place. The uses in one place are added one after the other.
    mutating func add(_ name: QualifiedName?, _ place: ModelPages.Use.Place, _ role: ModelPages.Role) {
        guard let name else { return }
        uses[name.outermost, default: []].add(ModelPages.Use(place: place, role: role))
    }
}

extension [ModelPages.Use] {
    fileprivate mutating func add(_ use: ModelPages.Use) {
        for known in reversed() {
            guard known.place == use.place else { break }
            if known.role == use.role { return }
        }
        append(use)
    }
}
