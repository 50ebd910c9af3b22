import APIDescription
package import Reporting

/// All names of the client. They depend only on the description and the reserved names, and no later stage adds any.
package struct Names: Sendable {
    package let types: TypeNames
    /// The members by declaration.
    let members: [MemberNames]
    /// The groups in the order of their declaration.
    let groups: [GroupName]
    /// The operations in description order.
    let operations: [OperationNames]
    /// The reasons for the names of methods, by operation and group tag.
    let methodOrigins: [[String: MethodOrigin]]
    /// The credentials by the keys of the security schemes.
    let credentials: [String: SwiftName]
    let servers: ServerNames
    let clientTypes: ClientTypeNames
    /// `nil` if there are no webhooks.
    let webhooks: WebhookNames?
    package let files: FilePlan

    /// - Parameters:
    ///   - reserved: Reserved names of types.
    ///   - files: Reserved names of files.
    package init(of shaped: ShapedAPI, client: String, reserved: Set<String>, files: Set<String>, diagnostics: inout Diagnostics) {
        let title = shaped.api.info.title
        let brand = Brand.word(of: shaped.api.info)
        let words = shaped.operations.map { MethodWords(of: $0, in: shaped.graph.table, title: title, brand: brand) }
        let prefixes = OperationPrefixes(of: shaped.api, words)
        let reservedTypes = ReservedNames.types.union(reserved).union(shaped.api.chosenTypeNames)
        var (types, withTypes) = TypeNamer.names(
            of: shaped,
            prefixes: prefixes,
            topLevel: NameScope(reserved: reservedTypes),
            diagnostics: &diagnostics
        )
        self.types = types
        webhooks = shaped.webhooks.map { webhooks in
            WebhookNames(of: webhooks, type: withTypes.take(client + "Webhook", elseEnding: "Event"), shaped, types)
        }
        members = MemberNames.all(of: shaped, types)
        credentials = CredentialNames.names(of: shaped.credentials)
        servers = ServerNames(of: shaped.servers)
        clientTypes = ClientTypeNames(topLevel: withTypes)
        var ofClient: Set<String> = credentials.isEmpty ? [] : [clientTypes.credentials]
        if !shaped.servers.servers.isEmpty { ofClient.insert(clientTypes.server) }
        let (groups, withGroups) = GroupName.names(of: shaped.api, shadowing: .ofGroups(nestedInClient: ofClient), topLevel: withTypes)
        self.groups = groups
        let methods = MethodNames(of: shaped, words, groups, diagnostics: &diagnostics)
        methodOrigins = methods.origins
        let responses = ResponseTypeNames.names(of: shaped.operations, prefixes: prefixes.operations, topLevel: withGroups)
        let inArguments = Shadowing.inArguments(types.top.map { types[$0].last })
        operations = shaped.operations.enumerated().map { index, operation in
            OperationNames(
                of: operation,
                methods: methods.operations[index],
                ofRepresentations: methods.representations[index],
                paging: methods.paging[index],
                waiting: methods.waiting[index],
                responses: responses[index],
                types: types,
                shadowing: inArguments
            )
        }
        self.files = FilePlan(
            client: client,
            groups: groups.map(\.type),
            models: types.top.map { types[$0].last },
            webhooks: webhooks?.type,
            hasClientOperations: shaped.api.operations.contains(where: \.groupTags.isEmpty),
            reserved: files
        )
    }
}
