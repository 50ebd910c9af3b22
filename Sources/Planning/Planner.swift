package import APIDescription
package import Reporting

extension ClientPlan {
    /// Plans the client of an API by determining shapes and names and combining them.
    package init(of api: API, options: ClientOptions, diagnostics: inout Diagnostics) {
        let shaped = ShapedAPI(
            api.grouped(by: options.grouping ?? api.defaultGrouping),
            guessesPaging: options.guessesPaging,
            nulls: options.nulls,
            diagnostics: &diagnostics
        )
        let names = Names(
            of: shaped,
            client: options.clientName,
            reserved: options.reservedTypes,
            files: options.source.runtimeFiles,
            diagnostics: &diagnostics
        )
        self.init(shaped, names, options)
    }

    private init(_ shaped: ShapedAPI, _ names: Names, _ options: ClientOptions) {
        let defaults = DefaultArguments(shaped: shaped, names: names, appliesDefaults: options.appliesDefaults)
        let models = ModelPlanner(shaped: shaped, names: names, defaults: defaults)
        let groups = GroupPlanner(shaped: shaped, names: names, defaults: defaults)
        let planned = zip(names.files.modelPages, models.declarations()).map { Model(page: $0, declaration: $1) }
        self.init(
            options: options,
            client: ClientDeclaration(
                name: options.clientName,
                documentation: Documentation(paragraphs: shaped.api.info.paragraphs),
                fileName: names.files.client,
                retries: shaped.api.retries.flatMap { $0.isEnabled ? $0 : nil },
                credentials: CredentialPlan.all(shaped, names),
                servers: ServersPlan(of: shaped.servers, names.servers),
                serverType: names.clientTypes.server,
                credentialsType: names.clientTypes.credentials,
                hasPaging: shaped.paging.contains { $0 != nil }
            ),
            models: planned,
            hashable: HashableModels(options.hashability, shaped, names, planned),
            groups: groups.groups(),
            clientOperations: groups.clientOperations(),
            webhooks: WebhooksPlan(shaped, names),
            chosenTypes: shaped.chosenTypes,
            shaped: shaped,
            names: names
        )
    }
}

extension ClientOptions {
    /// The reserved names of types.
    fileprivate var reservedTypes: Set<String> {
        var reserved = source.runtimeTypes.union([module, clientName])
        if let imported = runtime.importedModule { reserved.insert(imported) }
        return reserved
    }
}

extension Info {
    /// The summary and the description; the title without them.
    fileprivate var paragraphs: [String] {
        let texts = [summary, description].compactMap { $0?.isEmpty == false ? $0 : nil }
        return texts.isEmpty ? [title] : texts
    }
}

extension ClientPlan {
    /// The report, which is computed anew each time, because few runs ask for it.
    package var report: PlanReport { PlanReport(of: shaped, names) }
}

extension PlanReport {
    fileprivate init(of shaped: ShapedAPI, _ names: Names) {
        let api = shaped.api
        self.init()
        operationsInDescription = api.operations.count + api.leftOut.count(where: \.pointer.isOperation)
        operationsEmitted = api.operations.count
        schemasEmitted = api.components.count { !shaped.graph.isRequestCopy($0.schema) }
        schemasInDescription = schemasEmitted + api.leftOut.count { $0.pointer.file.isEmpty && $0.pointer.componentSchemaName != nil }
        leftOut = api.leftOut + UnusedMedia.find(shaped)
        narrowed = NarrowedPlaces.find(shaped, omitting: leftOut)
        untyped = UntypedPlaces.find(shaped, names.types)
        paging = shaped.pagingPlaces
        types = api.components.filter { !shaped.graph.isRequestCopy($0.schema) }.map { component in
            let type = names.types.reference(shaped.types.type(of: component.schema))
            let isNullable = shaped.graph.isNullable(component.schema) && type.mentioned != nil
            let pointer = shaped.graph.table[component.schema].pointer
            return NamedType(pointer: pointer, type: isNullable ? "Nullable<\(type.spelling())>" : type.spelling())
        }
    }
}
