package import APIDescription
package import Reporting

extension ClientPlan {
    /// Plans the client of an API.
    ///
    /// The passes: drop the formats that do not hold, name the types, plan the declarations, plan the operations by group, give each file its name.
    package init(of api: API, options: ClientOptions, diagnostics: inout Diagnostics) {
        let api = api.withFormatsThatHold(diagnostics: &diagnostics)
        var reserved = options.runtimeTypes.union([options.module, options.clientName])
        if case .importing(let module) = options.runtime { reserved.insert(module) }
        var namer = TypeNamer(shapes: SchemaShapes(table: api.schemas), reserved: reserved)
        namer.name(api.components, inline: (api.operations + api.webhooks).flatMap(\.schemas), diagnostics: &diagnostics)
        let prefixes = TypePrefixes(of: api)
        let forms = namer.name(typesOf: api, prefixes: prefixes)
        namer.nameRemainingTargets()
        namer.nameWhatIsMentioned()
        namer.renameWhatHides(forms: forms)
        let security = SecurityPlanner(of: api)
        let servers = ServerPlanner(of: api, diagnostics: &diagnostics)
        let groupNames = namer.takeGroupNames(for: api, hidden: Self.namesInClient(security, servers))

        var models = ModelPlanner(
            shapes: namer.foundShapes,
            names: namer.names,
            sent: api.operations.flatMap(\.bodySchemas),
            received: api.operations.flatMap(\.responseSchemas) + prefixes.incoming.flatMap(\.operation.bodySchemas)
        )
        var declarations = namer.names.roots.map { models.declaration(of: $0) }
        declarations += forms.values.sorted { $0.name.text < $1.name.text }.compactMap { models.declaration(of: $0) }
        RecursionBreaker.breakCycles(in: &declarations)
        StorageLimit.apply(to: &declarations)

        let planner = OperationPlanner(
            models: models,
            forms: forms,
            names: namer,
            typesLikeMembers: namer.typesLikeMembers,
            security: security,
            servers: servers
        )
        var groups = GroupPlanner(planner: planner, names: groupNames, prefixes: prefixes)
        groups.plan(api, diagnostics: &diagnostics)
        let untyped = groups.planner.models.untyped

        var files = FileNames(reserved: options.runtimeFiles)
        let clientFile = files.take(options.clientName)
        // A group has the file of its name, also where models share one that could be called the same.
        let operationGroups = groups.groups.map { group in
            var group = group
            group.fileName = files.take(group.name)
            return group
        }
        var modelFiles = ModelFileNames(declarations)
        self.init(
            options: options,
            client: ClientDeclaration(
                name: options.clientName,
                documentation: Documentation(paragraphs: [api.info.description ?? api.info.title]),
                fileName: clientFile,
                retries: api.retries.flatMap { $0.isEnabled ? $0 : nil },
                credentials: security.credentials,
                servers: servers.plan
            ),
            models: declarations.map { ModelFile(fileName: modelFiles.name(of: $0, &files), declaration: $0) },
            groups: operationGroups,
            clientOperations: groups.untagged.isEmpty
                ? nil : ClientOperations(fileName: files.take("\(options.clientName)+Operations"), operations: groups.untagged),
            documentation: nil,
            report: PlanReport(of: api, models: &groups.planner.models, untyped: untyped)
        )
        if options.hasPages { documentation = DocumentationPlan(of: api, models: groups.planner.models, forms: forms, plan: self) }
    }

    /// The types that are declared inside the client.
    private static func namesInClient(_ security: SecurityPlanner, _ servers: ServerPlanner) -> Set<String> {
        var names: Set<String> = []
        if !security.credentials.isEmpty { names.insert("Credentials") }
        if !servers.plan.servers.isEmpty { names.insert("Server") }
        return names
    }
}

extension Operation {
    fileprivate var bodySchemas: [SchemaID] { (requestBody?.content ?? []).compactMap(\.schema) }

    fileprivate var responseSchemas: [SchemaID] {
        responses.flatMap(\.content).flatMap { [$0.schema, $0.itemSchema].compactMap { $0 } }
    }
}

extension PlanReport {
    fileprivate init(of api: API, models: inout ModelPlanner, untyped: [Place]) {
        self.init()
        operationsInDescription = api.operations.count + api.leftOut.count(where: \.isOperation)
        operationsEmitted = api.operations.count
        schemasInDescription = api.components.count + api.leftOut.count { $0.isComponentSchema }
        schemasEmitted = api.components.count
        leftOut = api.leftOut.map { Place(pointer: $0.pointer, why: $0.why) }
        self.untyped = untyped
        for component in api.components {
            let type = models.type(of: component.schema)
            var spelling = type.spelling()
            if models.shapes.isNullable(component.schema), type.mentioned != nil { spelling = "Nullable<\(spelling)>" }
            types.append(NamedType(pointer: models.shapes.table[component.schema].pointer, type: spelling))
        }
    }
}

extension LeftOut {
    /// `#/paths/~1pets/get`, and not a place inside of it.
    fileprivate var isOperation: Bool {
        let steps = pointer.split(separator: "/")
        return steps.count == 4 && steps[0] == "#" && steps[1] == "paths" && HTTPMethod(rawValue: String(steps[3])) != nil
    }

    /// `#/components/schemas/Pet`, and not a place inside of it.
    fileprivate var isComponentSchema: Bool {
        pointer.hasPrefix("#/components/schemas/") && pointer.count { $0 == "/" } == 3
    }
}

extension Declaration {
    package var name: QualifiedName {
        switch self {
        case .structure(let structure): structure.name
        case .openEnum(let openEnum): openEnum.name
        case .union(let union): union.name
        case .alias(let alias), .wrapper(let alias): alias.name
        }
    }
}
