import APIDescription
import Documenting
import Mustache
import Planning

/// The page of a group.
struct GroupPageRecord {
    let plan: ClientPlan
    let pages: DocumentationPlan
    let links: PageLinks
    let anchors: PageAnchors
    let declarations: [QualifiedName: Declaration]
    let code: ExampleCode

    /// Returns the keys of `page_group.mustache`.
    ///
    /// - Parameter part: The part of a large group that the page is for; `nil` for the page of the group.
    func record(ofGroup index: Int, part: (name: String, operations: [Int])? = nil, header: TemplateRecord) throws(TemplateError)
        -> TemplateRecord
    {
        let group = pages.offers[index]
        let listed = (part?.operations ?? Array(group.operations.indices)).map { OperationPlace(group: index, operation: $0) }
        let isHere = part != nil || pages.parts[index].ofOperations.isEmpty
        var record = header
        record["title"] = .text(part.map { "\(group.name): \($0.name)" } ?? group.name)
        record["call"] = .text(group.path(from: pages.clientVariable.text))
        record["isPart"] = .flag(part != nil)
        record["whole"] = .text("[\(group.name)](\(links.group(group)))")
        record["documentation"] = .text(Markdown.page(group.documentation.paragraphs.joined(separator: "\n\n")))
        record["hasNested"] = .flag(part == nil && !group.nested.isEmpty)
        record["nested"] = .list(group.nested.compactMap(nested))
        record["hasContents"] = .flag(!listed.isEmpty)
        record["contents"] = .list(listed.map { line($0, isHere: isHere) })
        record["operations"] = .list(isHere ? try listed.map { place throws(TemplateError) in try operation(place) } : [])
        return record
    }

    /// Returns a group within the group of the page.
    private func nested(_ nested: OperationGroup.Nested) -> TemplateRecord? {
        pages.offers.first { $0.name == nested.name }.map { group in
            [
                "call": .text(group.path(from: pages.clientVariable.text)),
                "link": .text(links.group(group)),
                "summary": .text(nested.documentation.paragraphs.first.map(Markdown.summary) ?? ""),
            ]
        }
    }

    /// Returns an operation for the list at the beginning of a page.
    private func line(_ place: OperationPlace, isHere: Bool) -> TemplateRecord {
        let operation = pages.offers[place.group].operations[place.operation]
        let anchor = anchors.operations[place.group][place.operation]
        return [
            "name": .text(operation.name.text),
            "link": .text(isHere ? "#\(anchor)" : links.operation(place)),
            "summary": .text(operation.documentation.paragraphs.first.map(Markdown.summary) ?? ""),
            "isDeprecated": .flag(operation.documentation.isDeprecated),
        ]
    }

    /// Returns the keys of `_page_operation.mustache`.
    private func operation(_ place: OperationPlace) throws(TemplateError) -> TemplateRecord {
        let operation = pages.offers[place.group].operations[place.operation]
        let page = pages.groups[place.group][place.operation]
        let signature = operation.signature
        let example = try example(at: place)
        let request = pages.offers.request(of: operation)
        let parameters = signature.arguments.map { parameter($0, page) }
        return [
            "name": .text(operation.name.text),
            "hasSummary": .flag(operation.documentation.paragraphs.first?.isEmpty == false),
            "text": .text(Markdown.page(operation.documentation.paragraphs.joined(separator: "\n\n"))),
            "isDeprecated": .flag(operation.documentation.isDeprecated),
            "requestLine": .text(Markdown.code("\(signature.method.rawValue.uppercased()) \(signature.path)")),
            "hasSecurity": .flag(!page.security.isEmpty),
            "security": .text(securityText(page.security)),
            "hasExample": .flag(example != nil),
            "example": .text(example ?? ""),
            "parameters": .list(parameters.map(\.record)),
            "parameterNotes": FieldRow.notes(of: parameters),
            "body": body(signature, page),
            "outcome": outcome(signature.success.declared, operation),
            "responses": .list(page.successes.map { answer($0, request?.successes, signature.success) ?? $0.record(type: "no body") }),
            "headers": headers(of: operation),
            "problem": outcome(signature.problem, operation),
            "coversAllErrors": .flag(page.failures.contains { $0.status == .default }),
            "errors": .list(
                page.failures.map {
                    answer($0, request?.problems, .body(signature.problem)) ?? $0.record(type: "`Failure.undocumented`")
                }
            ),
        ]
    }

    /// Returns the credentials with their scopes, such as "`key` or `user` and `password`", omitting empty alternatives.
    private func securityText(_ alternatives: [[CredentialUse]]) -> String {
        alternatives.map { credentials in
            let texts = credentials.map { credential in
                let scopes = credential.scopes.map { Markdown.code($0) }.filter { !$0.isEmpty }
                guard !scopes.isEmpty else { return Markdown.code(credential.name.text) }
                return
                    "\(Markdown.code(credential.name.text)) with the scope\(scopes.count > 1 ? "s" : "") \(scopes.joined(separator: ", "))"
            }
            return texts.isEmpty ? "none" : texts.joined(separator: " and ")
        }
        .joined(separator: ", or ")
    }

    /// Returns the Swift code of a call; `nil` if there is no example.
    func example(at place: OperationPlace) throws(TemplateError) -> String? {
        guard let example = pages.groups[place.group][place.operation].example else { return nil }
        return try code.text(of: example)
    }

    private func parameter(_ argument: OperationSignature.Argument, _ page: OperationPage) -> FieldRow {
        let parameter = page.parameters[argument.name]
        let sentAs = parameter.map { "\($0.place.rawValue) \(Markdown.code($0.wireName, isCell: true))" }
        return FieldRow(
            name: Markdown.code(argument.name.text),
            sentAs: sentAs ?? (argument.isBody ? "body" : ""),
            type: links.type(argument.type),
            isRequired: !argument.mayBeOmitted,
            defaultValue: parameter?.defaultValue ?? argument.defaultValue?.code,
            meaning: FieldRow.meaning(argument.documentation, type: argument.type, declarations)
        )
    }

    /// Returns the keys of `body`: the fields of a structure, or absent for other types.
    private func body(_ signature: OperationSignature, _ page: OperationPage) -> TemplateValue {
        guard let argument = signature.arguments.first(where: \.isBody) else { return .absent }
        guard case .structure(let structure)? = declaration(of: argument.type), !structure.properties.isEmpty else { return .absent }
        let fields = FieldRow.rows(of: structure, pages.models, links, declarations)
        return .record([
            "type": .text(links.type(argument.type)),
            "mediaType": .text(Markdown.code(page.bodyMediaType ?? "application/json")),
            "fields": .list(fields.map(\.record)),
            "fieldNotes": FieldRow.notes(of: fields),
        ])
    }

    private func declaration(of type: TypeReference) -> Declaration? {
        var type = type
        for _ in 0..<16 {
            guard case .declared(let name) = type, let declaration = declarations[name] else { return nil }
            guard case .alias(let alias) = declaration else { return declaration }
            type = alias.type
        }
        return nil
    }

    /// Returns the row for the responses with a status; `nil` if nothing is read from them.
    private func answer(_ answer: DocumentedResponse, _ cases: [ResponseCase]?, _ whole: SuccessType) -> TemplateRecord? {
        guard let one = cases?.first(where: { $0.status == answer.status }) else { return nil }
        let types = one.codings.map { coding in
            if coding.kind == .undecoded { return "`Failure.documentedStatus`" }
            guard let wrapper = coding.wrapper else { return coding.kind == .none ? "no body" : text(of: whole) }
            return "\(Markdown.code(".\(wrapper.caseName.member)")): \(wrapper.payload.map(text) ?? "no body")"
        }
        let media = one.codings.map { $0.kind == .none ? nil : $0.contentType ?? answer.mediaType }
        return answer.record(type: types.joined(separator: "<br>"), mediaTypes: media)
    }

    /// Returns the keys of the table of documented headers; absent if there are none.
    private func headers(of operation: GroupedOperation) -> TemplateValue {
        guard let headers = operation.headers else { return .absent }
        return .record([
            "type": .text(Markdown.code("\(headers.name.text)(response.headers)")),
            "fields": .list(
                headers.fields.map { field in
                    [
                        "name": .text(Markdown.code(field.name.text)),
                        "type": .text(links.type(field.type)),
                        "wireName": .text(Markdown.code(field.wireName, isCell: true)),
                        "meaning": .text(FieldRow.meaning(field.documentation, type: field.type, declarations)),
                    ]
                }
            ),
        ])
    }

    private func text(of success: SuccessType) -> String {
        switch success {
        case .body(.builtIn(.void)): "no body"
        case .body(let type): links.type(type)
        case .eventStream(let type), .lines(let type), .parts(let type): links.type(type, spelled: success.spelling)
        }
    }

    /// Returns the keys of the sentence about an enum that is declared for the operation; absent for any other type.
    private func outcome(_ type: TypeReference?, _ operation: GroupedOperation) -> TemplateValue {
        guard case .declared(let name)? = type, operation.outcomes.contains(where: { $0.name == name }) else { return .absent }
        return .record(["type": .text(Markdown.code(name.text))])
    }
}

extension SuccessType {
    fileprivate var declared: TypeReference? {
        if case .body(let type) = self { type } else { nil }
    }
}

extension DocumentedResponse {
    /// - Parameter mediaTypes: The media types of all alternatives. Defaults to that of the preferred one.
    fileprivate func record(type: String, mediaTypes: [String?]? = nil) -> TemplateRecord {
        let media = (mediaTypes ?? [mediaType]).map { $0.map { Markdown.code($0, isCell: true) } ?? "" }
        return [
            "status": .text(status.text),
            "type": .text(type),
            "mediaType": .text(media.allSatisfy(\.isEmpty) ? "" : media.joined(separator: "<br>")),
            "meaning": .text(Markdown.line(text ?? "")),
        ]
    }
}
