internal import Reporting

extension Description {
    /// Resolves all references. Dangling ones are reported and replaced by any value or omitted.
    mutating func resolve(files: SourceFiles, diagnostics: inout Diagnostics) -> API {
        var schemas = nouns.schemas
        nouns.schemas = SchemaTable()
        var references = ReferenceResolver(nouns: nouns, targets: targets, diagnostics: diagnostics)
        let names = Dictionary(components.map { ($0.schema, $0.name) }, uniquingKeysWith: { first, _ in first })
        SchemaResolver.resolve(&schemas, &references, names: names)
        let securityResolver = SecurityResolver(securitySchemes, references: &references)

        var resolver = OperationResolver(
            nouns: NounResolver(references: references),
            schemas: schemas,
            security: securityResolver,
            idempotencyHeaders: idempotencyHeaders,
            files: files
        )
        let operations = resolver.resolve(paths, .path)
        let webhooks = resolver.resolve(webhooks, .label)
        let security = resolver.security.resolve(security, &resolver.nouns.references)
        diagnostics = resolver.nouns.references.diagnostics
        return API(
            info: info,
            servers: servers,
            tags: TagResolver.resolve(tags, diagnostics: &diagnostics),
            schemas: resolver.schemas,
            components: components,
            operations: operations,
            webhooks: webhooks,
            securitySchemes: resolver.security.schemes,
            security: security,
            retries: retries,
            leftOut: leftOut + resolver.leftOut,
            narrowed: narrowed
        )
    }
}
