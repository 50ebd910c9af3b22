internal import JSONReading
internal import Reporting

extension PaginationReader {
    // MARK: - Speakeasy

    /// `x-speakeasy-pagination`: the type, its inputs and its outputs.
    static func speakeasy(_ node: JSONNode, _ diagnostics: inout Diagnostics) -> Pagination? {
        let noun = "`x-speakeasy-pagination`"
        guard let object = ObjectReader(node, noun: noun, keys: ["type", "inputs", "outputs"], diagnostics: &diagnostics) else {
            return nil
        }
        guard let type = object.string("type", &diagnostics) else {
            diagnostics.warning(.pagingLacks("type", in: "x-speakeasy-pagination"), at: node.location)
            return nil
        }
        let inputs = speakeasyInputs(object, &diagnostics)
        let sources = speakeasyOutputs(object, &diagnostics)
        guard ["offsetLimit", "cursor", "url"].contains(type) else {
            diagnostics.warning(.unknownPagingType(type), at: object.members["type"]?.location)
            return nil
        }
        let (method, missing) = speakeasyMethod(type, inputs, sources, &diagnostics)
        guard let method else {
            diagnostics.warning(.pagingLacks(missing, in: "x-speakeasy-pagination"), at: node.location)
            return nil
        }
        var pagination = Pagination(method, origin: .speakeasy, location: node.location)
        pagination.items = sources?.at("results", &diagnostics)
        pagination.pageCount = sources?.at("numPages", &diagnostics)
        pagination.limit = inputs["limit"]
        return pagination
    }

    /// Returns the method of a type, or else what it lacks, in the words of a message.
    private static func speakeasyMethod(
        _ type: String,
        _ inputs: [String: Pagination.Target],
        _ sources: PaginationPlaces<Pagination.Source>?,
        _ diagnostics: inout Diagnostics
    ) -> (Pagination.Method?, missing: String) {
        switch type {
        case "cursor":
            guard let cursor = inputs["cursor"] else { return (nil, "inputs` of the type `cursor") }
            return (sources?.at("nextCursor", &diagnostics).map { .cursor(to: cursor, from: $0) }, "outputs.nextCursor")
        case "url": return (sources?.at("nextUrl", &diagnostics).map { .url($0) }, "outputs.nextUrl")
        default:
            let method: Pagination.Method? =
                inputs["page"].map { .number($0, first: nil) } ?? inputs["offset"].map { .offset($0, first: nil) }
            return (method, "inputs` of the type `page` or `offset")
        }
    }

    /// The places of the outputs; `nil` if there are none.
    private static func speakeasyOutputs(_ object: ObjectReader, _ diagnostics: inout Diagnostics) -> PaginationPlaces<Pagination.Source>? {
        let keys = ["results", "numPages", "nextCursor", "nextUrl"]
        let outputs = object.node("outputs").flatMap { ObjectReader($0, noun: "`outputs`", keys: keys, diagnostics: &diagnostics) }
        return outputs.map { outputs in
            PaginationPlaces(
                outputs,
                { PaginationExpression.path($0).map { Pagination.Source.body($0) } },
                expected: "a path such as `$.data`"
            )
        }
    }

    /// The places of the inputs, by their types.
    private static func speakeasyInputs(_ object: ObjectReader, _ diagnostics: inout Diagnostics) -> [String: Pagination.Target] {
        guard let list = object.node("inputs")?.checked(\.array, "inputs", "an array", &diagnostics) else { return [:] }
        var inputs: [String: Pagination.Target] = [:]
        for node in list {
            let keys = ["name", "in", "type"]
            guard let input = ObjectReader(node, noun: "an input of pages", keys: keys, diagnostics: &diagnostics),
                let name = input.string("name", &diagnostics), let type = input.string("type", &diagnostics)
            else { continue }
            let steps = PaginationExpression.path(name)?.compactMap { if case .key(let key) = $0 { key } else { nil } } ?? [name]
            inputs[type] = input.string("in", &diagnostics) == "requestBody" ? .body(steps) : .named([name])
        }
        return inputs
    }

    // MARK: - Fern

    /// `x-fern-pagination`: an offset that counts pages, or items if there is a `step`; a cursor; or the URL of the next page.
    static func fern(_ node: JSONNode, _ diagnostics: inout Diagnostics) -> Pagination? {
        let keys = ["cursor", "next_cursor", "offset", "step", "results", "has-next-page", "next_uri", "next_path", "type"]
        guard let object = ObjectReader(node, noun: "`x-fern-pagination`", keys: keys, diagnostics: &diagnostics) else { return nil }
        let targets = PaginationPlaces(object, PaginationExpression.fernTarget, expected: "a place such as `$request.cursor`")
        let sources = PaginationPlaces(object, PaginationExpression.fernSource, expected: "a place such as `$response.next`")
        var method: Pagination.Method?
        if object.node("cursor") != nil {
            if object.node("next_cursor") == nil {
                diagnostics.warning(.pagingLacks("next_cursor", in: "x-fern-pagination"), at: node.location)
            }
            if let target = targets.at("cursor", &diagnostics), let source = sources.at("next_cursor", &diagnostics) {
                method = .cursor(to: target, from: source)
            }
        } else if object.node("offset") != nil {
            method = targets.at("offset", &diagnostics).map {
                object.node("step") == nil ? .number($0, first: nil) : .offset($0, first: nil)
            }
        } else if let key = ["next_uri", "next_path"].first(where: { object.node($0) != nil }) {
            method = sources.at(key, &diagnostics).map { .url($0) }
        } else {
            diagnostics.warning(.pagingLacks("cursor` or `offset", in: "x-fern-pagination"), at: node.location)
        }
        guard let method else { return nil }
        var pagination = Pagination(method, origin: .fern, location: node.location)
        pagination.items = sources.at("results", &diagnostics)
        pagination.hasMore = sources.at("has-next-page", &diagnostics)
        if object.node("step") != nil { pagination.limit = targets.at("step", &diagnostics) }
        return pagination
    }

    // MARK: - Microsoft

    /// `x-ms-pageable` of AutoRest: the property with the URL of the next page. It's null for a list of one page.
    static func microsoft(_ node: JSONNode, _ diagnostics: inout Diagnostics) -> Pagination? {
        let keys = ["nextLinkName", "itemName", "operationName"]
        guard let object = ObjectReader(node, noun: "`x-ms-pageable`", keys: keys, diagnostics: &diagnostics),
            let name = object.string("nextLinkName", &diagnostics), !name.isEmpty
        else { return nil }
        // Dots separate the names of nested properties.
        func steps(_ name: String) -> [Pagination.Step] { name.split(separator: ".").map { .key(String($0)) } }
        var pagination = Pagination(.url(.body(steps(name))), origin: .microsoft, location: node.location)
        pagination.items = .body(steps(object.string("itemName", &diagnostics) ?? "value"))
        return pagination
    }
}
