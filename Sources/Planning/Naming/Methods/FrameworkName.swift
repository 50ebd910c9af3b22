import APIDescription

/// Recognizes the parts of an identifier that come from a framework, apart from the path: modules, the method, and synthesized sentences.
enum FrameworkName {
    /// Returns whether an identifier consists of the method and the resource: `postCollectionResource-customer-post` of Spring Data REST,
    /// or is the comment of a new controller in Laravel: `displayTheSpecifiedResource`.
    ///
    /// - Parameter words: The words of the identifier.
    static func isSynthesized(_ id: String, _ words: [String], _ operation: OperationWords, _ path: ResourcePath) -> Bool {
        let method = operation.methodName
        if words.count > 2, words.first == method, words.last == method { return true }
        func isLiteral(_ word: String) -> Bool {
            path.segments.contains { !$0.isParameter && $0.words.contains { singular($0) == word } }
        }
        let parts = id.sections(separatedBy: "-")
        if parts.count == 3, case let sections = parts.map({ Words($0).list }), sections[2] == [method], sections[0].count > 1 {
            if sections[1].allSatisfy({ isLiteral(singular($0)) }) { return true }
            // The class isn't always the resource: `getItemResource-addressentity-get` of `/addresses/{id}`.
            if sections[0].count == 3, sections[0][0] == method, ["collection", "item"].contains(sections[0][1]),
                sections[0][2] == "resource"
            {
                return true
            }
        }
        return words.contains("resource") && !isLiteral("resource")
            && words.contains { ["specified", "listing", "newly"].contains($0) }
    }

    /// Returns the name of the function in an identifier: without the module, the API or the method around it.
    static func function(in id: String, of operation: OperationWords, _ path: ResourcePath, title: String) -> String {
        withoutCollection(
            withoutMethod(
                withoutModule(withoutSections(withoutUsing(withoutVersion(withoutNamespace(id), path)), title, path), operation),
                operation
            ),
            operation
        )
    }

    /// Returns an identifier without the namespace of PHP: `ProductController::index` for `App\Http\ProductController::index`.
    private static func withoutNamespace(_ id: String) -> String {
        id.utf8.lastIndex(of: UInt8(ascii: "\\")).map { String(id[id.index(after: $0)...]) } ?? id
    }

    /// Returns an identifier without the version that NestJS appends if the path has it: `TasksController_findAll_v1`.
    private static func withoutVersion(_ id: String, _ path: ResourcePath) -> String {
        // Few identifiers end with what could be a version.
        guard let index = id.utf8.lastIndex(of: UInt8(ascii: "_")), index > id.startIndex,
            case let end = String(id[id.index(after: index)...]), ResourcePath.isVersion(end), path.version == [end]
        else { return id }
        return String(id[..<index])
    }

    /// Returns an identifier without the method that springfox appends: `saveUserUsingPOST_1`.
    private static func withoutUsing(_ id: String) -> String {
        // Searching for a byte is faster.
        guard id.utf8.contains(UInt8(ascii: "U")), id.contains("Using"),
            let match = id.firstMatch(of: /^(.*[a-z0-9])Using(?:GET|HEAD|POST|PUT|PATCH|DELETE)(_\d+)?$/)
        else { return id }
        return String(match.1) + (match.2 ?? "")
    }

    /// Returns the sections after those of a module (`app.api.pets.search`) or of the API: `library.shelves.list` of the Library API.
    private static func withoutSections(_ id: String, _ title: String, _ path: ResourcePath) -> String {
        let sections = id.sections(separatedBy: ".")
        guard sections.count > 2 else { return id }
        if let module = sections.dropLast().lastIndex(where: modules.contains) { return sections[(module + 1)...].joined(separator: ".") }
        let name = title.lowercased().filter(\.isLetter)
        let resources = path.resources.map { $0.words.joined() }
        // Google: `container.projects.locations.clusters.list` of `/projects/{id}/locations/{id}/clusters`.
        let isBeforePath =
            sections.count > 3 && resources.first != sections[0].lowercased()
            && sections[1..<(sections.count - 1)].map({ $0.lowercased() }).elementsEqual(resources)
        let isAPI = (sections[0].count > 3 && name.hasPrefix(sections[0].lowercased())) || isBeforePath
        return isAPI ? sections.dropFirst().joined(separator: ".") : id
    }

    /// Returns the function after a module if the summary repeats it, as Django Ninja does: `employees_api_get_employee`.
    private static func withoutModule(_ id: String, _ operation: OperationWords) -> String {
        let words = id.sections(separatedBy: "_")
        let count = operation.summary.count
        guard count > 0, words.count > count, words.suffix(count).elementsEqual(operation.summary),
            words.dropLast(count).contains(where: modules.contains)
        else { return id }
        return words.suffix(count).joined(separator: "_")
    }

    /// Returns an identifier without the method that ServiceStack appends: `CreateBooking_Post`, or without the number of a duplicate in
    /// NSwag: `CustomersGET2`.
    private static func withoutMethod(_ id: String, _ operation: OperationWords) -> String {
        let stem = id.withoutNumberAtEnd
        if stem != id, stem.hasSuffix(operation.method.rawValue.uppercased()), stem.contains(where: \.isLowercase) { return stem }
        let sections = id.sections(separatedBy: "_")
        guard sections.count == 2, sections[1].first?.isUppercase == true, sections[1].lowercased() == operation.methodName else {
            return id
        }
        let words = Words(sections[0]).list
        return words.count > 1 && (Verbs.canonical[words[0]] != nil || Verbs.isAction([words[0]], isPosted: false)) ? sections[0] : id
    }

    /// Returns `api_books_get` for API Platform's `api_books_get_collection`.
    private static func withoutCollection(_ id: String, _ operation: OperationWords) -> String {
        operation.method == .get && id.hasSuffix("_get_collection") ? String(id.dropLast("_collection".count)) : id
    }

    private static let modules: Set<String> = [
        "api", "apis", "app", "controller", "controllers", "endpoints", "handler", "handlers", "resources", "router", "routers", "routes",
        "view", "views", "viewsets",
    ]
}

extension String {
    /// Returns the parts of an identifier between separators, without empty ones. Searching for a byte is faster than for a character.
    func sections(separatedBy separator: Unicode.Scalar) -> [String] {
        utf8.split(separator: UInt8(ascii: separator)).map { String(Substring($0)) }
    }

    /// The text without the digits at its end.
    var withoutNumberAtEnd: String {
        // Most names end with a letter.
        if let last = utf8.last, last >= 0x3A, last < 0x80 { return self }
        var end = endIndex
        while end > startIndex, self[index(before: end)].isNumber { end = index(before: end) }
        return end == endIndex ? self : String(self[..<end])
    }
}
