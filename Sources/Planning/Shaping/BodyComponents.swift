import APIDescription

/// The components that a framework synthesized for the body of an operation, without a name of their own: FastAPI writes
/// `Body_upload_file_upload_post` for the operation `upload_file_upload_post`.
enum BodyComponents {
    /// The alternative names of their types, by the numbers of the components: `UploadFileForm` or `ReplaceItemRequest`.
    static func sources(of api: API, _ graph: SchemaGraph) -> [Int: NameSource] {
        let ids = api.operations.enumerated().compactMap { index, operation in
            operation.requestBody == nil ? nil : operation.id.map { ("body" + $0.lettersAndDigits, index) }
        }
        let operations = Dictionary(ids) { first, _ in first }
        var sources: [Int: NameSource] = [:]
        for (number, component) in api.components.enumerated() where graph.table[component.schema].swiftName == nil {
            guard let index = operations[component.name.lettersAndDigits] else { continue }
            let media = api.operations[index].requestBody?.content.first { media in
                media.schema.map { graph.target(of: $0) } == component.schema
            }
            guard let media else { continue }
            switch MediaKind(of: media, in: graph) {
            case .form, .multipart: sources[number] = .operation(index, "Form")
            case .json, .jsonLines, .parts, .eventStream, .text, .binary: sources[number] = .operation(index, "Request")
            }
        }
        return sources
    }
}

/// The components that only multipart bodies use, so that component and form are one type.
struct FormComponents {
    private var media: [SchemaID: MediaType] = [:]

    init(_ uses: [SchemaUse], in graph: SchemaGraph) {
        var forms: [SchemaID: [(schema: SchemaID, media: MediaType)]] = [:]
        var others: Set<SchemaID> = []
        for use in uses {
            switch use.place {
            case .form(let media): forms[graph.target(of: use.schema), default: []].append((use.schema, media))
            // Several media types can share one schema, as those of a Swagger 2.0 body do.
            case .parameter, .body, .response, .header, .webhook, .callback: others.insert(use.schema)
            case .component: break
            }
        }
        if forms.isEmpty { return }
        let isForm = SchemaSet(forms.keys)
        var references: [SchemaID: Int] = [:]
        for id in graph.table.ids {
            for child in Set(graph.edges[id].filter { isForm.contains($0) }) { references[child, default: 0] += 1 }
        }
        for (target, uses) in forms {
            let first = uses[0].media
            let areSame = uses.count == 1 || uses.allSatisfy { $0.media.encodings.isEmpty && $0.media.essence == first.essence }
            let users = Set(uses.map(\.schema).filter { $0 != target })
            let isForm = others.isDisjoint(with: users) && !others.contains(target)
            if areSame, isForm, references[target, default: 0] == users.count { media[target] = first }
        }
    }

    /// The media type as which the component is sent; `nil` if it is also used otherwise.
    subscript(component: SchemaID) -> MediaType? { media[component] }
}
