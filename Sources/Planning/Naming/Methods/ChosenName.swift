import APIDescription

/// The custom part of an `operationId`, without the parts that a framework derives from the path, the method, the tag or a class.
struct ChosenName {
    enum Choice: Equatable {
        /// No custom name: there is no identifier, or it is a hash, a number, or the path and the method.
        case nothing
        /// The verb, before or after a path.
        case verb(String)
        case words([String])
    }

    var choice: Choice
    /// Whether there are no words except possibly a verb.
    var isNothing: Bool {
        if case .words = choice { false } else { true }
    }
    /// The omitted leading sections, such as `TopicsController` in `TopicsController_createTopic`.
    var namespace: [String] = []
    /// Longer alternatives with omitted suffixes that distinguish the operation, such as `ByID`.
    var longer: [[String]] = []
    /// The alternative with the number that a framework added to a duplicate.
    var numbered: [[String]] = []

    /// The namespace without the suffix of a class: `topics`.
    var noun: [String] { Self.withoutClass(namespace).filter { !($0.hasPrefix("v") && ResourcePath.isVersion($0)) } }

    private static func withoutClass(_ words: [String]) -> [String] {
        // NestJS: `OrdersControllerV2`.
        let index = words.indices.dropFirst().last { classes.contains(words[$0 - 1]) && ResourcePath.isVersion(words[$0]) }
        // `admin-api-keys`
        func isClass(_ place: Int) -> Bool { classes.contains(words[place]) && (words[place] != "api" || place + 1 == words.count) }
        return words.indices.filter { $0 != index && !isClass($0) }.map { words[$0] }
    }

    /// - Parameter title: The title of the API.
    init(of operation: OperationWords, _ path: ResourcePath, title: String) {
        guard let full = operation.id.map(Sentence.withoutPossessives), Self.hasWords(full) else {
            choice = .nothing
            return
        }
        let (tags, spelling) = (operation.tags, PathSpelling(path))
        let id = FrameworkName.function(in: full, of: operation, path, title: title)
        let function = Self.withoutPathAtEnd(id, spelling, operation.methodName)
        let (text, number) = Self.withoutSuffix(function)
        let wordsOfText = Words(text).list
        if function == id, FrameworkName.isSynthesized(text, wordsOfText, operation, path) {
            choice = .nothing
            return
        }
        if function == id, let verb = Self.verbBesidePath(wordsOfText, spelling, operation.methodName) {
            choice = verb.isEmpty ? .nothing : .verb(verb)
            return
        }
        var sections = Self.sections(of: text, wordsOfText, tags)
        if sections.count == 1 { sections = [RunTogether.separated(sections[0], by: operation, path)] }
        var words = Self.cleaned(sections.removeLast(), path)
        namespace = sections.flatMap { $0 }
        let isKnown = Self.isKnown(sections, path, tags)
        if isKnown, words.count == 1, let verb = Verbs.canonical[words[0]], Self.spells(sections, path), path.resources.count > 1 {
            choice = .verb(verb)
            return
        }
        // Laravel's controllers have `index`, `store`, `show`, `update` and `destroy`.
        if isKnown, words == ["store"], operation.method == .post { words = ["create"] }
        if isKnown, words.count == 1, let verb = ["index": "list", "show": "get", "destroy": "delete"][words[0]] { words = [verb] }
        if !sections.isEmpty, !isKnown {
            // `file.upload`
            let isVerb = words.count == 1 && Verbs.canonical[words[0]] == nil && Verbs.isAction(words, isPosted: false)
            words = isVerb && operation.method != .get ? words + namespace : namespace + words
            namespace = []
        } else if let last = sections.last, words.count == 1, Verbs.canonical[words[0]] != nil {
            // `books.layers.annotationData.get`, and `issues/create`, which creates one.
            let nouns = Self.withoutClass(last)
            let isOne = words[0] == "create" || (["update", "delete"].contains(words[0]) && path.segments.last?.isParameter == true)
            words += isOne ? nouns.dropLast() + nouns.suffix(1).map(singular) : nouns
        }
        words = Self.withoutController(words, path)
        words = Self.withoutTag(Self.withoutNamespace(words, tags), tags)
        words = Sentence.withoutList(Sentence.withoutArticles(words, of: id))
        words = Self.withMethodFirst(Self.withoutAppendix(words, operation, path), operation.methodName)
        let short = WordOrder.natural(
            Self.withoutMethod(Self.withoutParameters(Self.withoutNumber(words, operation, path), path), operation.methodName, path),
            operation,
            path
        )
        words = WordOrder.natural(words, operation, path)
        let optional = Self.withoutOptionalID(words)
        longer = [optional, words].uniqued.filter { $0 != short }
        if !number.isEmpty { numbered = [words + number] }
        choice = .words(short)
    }

    // MARK: - Synthesized names

    /// Returns whether an identifier is more than a hash, a number or signs.
    private static func hasWords(_ id: String) -> Bool {
        let letters = id.lettersAndDigits
        guard letters.contains(where: \.isLetter) else { return false }
        let isHash = letters.count >= 8 && letters.allSatisfy(\.isHexDigit) && letters.contains(where: \.isNumber)
        return !isHash
    }

    /// Returns the verb next to a full path: empty if it is the method; `nil` if the words aren't the path.
    private static func verbBesidePath(_ words: [String], _ spelling: PathSpelling, _ method: String) -> String? {
        guard words.count > 1 else { return nil }
        let letters = words.joined()
        if let match = spelling.match(letters), match.isVerbatim || (match.isComplete && match.literals > 1) { return "" }
        let (first, last) = (words[0], words[words.count - 1])
        for (verb, rest, isFirst) in [(first, words.dropFirst(), true), (last, words.dropLast(), false)] {
            if verb == method, verb == "query", isFirst { continue }
            let isMethod = verb == method
            guard isMethod || Verbs.canonical[verb] != nil else { continue }
            guard let match = spelling.match(rest.joined(), inSingular: isMethod && !isFirst) else { continue }
            guard !isFirst || match.isVerbatim || (isMethod && match.isComplete) else { continue }
            // Frameworks append a verb derived from the method.
            return isMethod || (!isFirst && !["list", "get"].contains(Verbs.canonical[verb])) ? "" : Verbs.canonical[verb] ?? verb
        }
        for ending in frameworkVerbs where words.count > ending.count && words.suffix(ending.count).elementsEqual(ending) {
            if spelling.match(words.dropLast(ending.count).joined()) != nil { return ending[0] == "bulk" ? "bulk" : "" }
        }
        return nil
    }

    /// The verbs of Django REST framework: `items_partial_update`.
    private static let frameworkVerbs = [
        ["bulk", "partial", "update"], ["partial", "update"], ["bulk", "update"], ["bulk", "delete"], ["bulk", "create"],
    ]

    // MARK: - Framework suffixes

    /// Returns an identifier without FastAPI's suffix: the path and the method after the function.
    private static func withoutPathAtEnd(_ id: String, _ spelling: PathSpelling, _ method: String) -> String {
        if spelling.isEmpty, id.hasSuffix("__" + method), id.count > method.count + 2 { return String(id.dropLast(method.count + 2)) }
        guard let (count, match) = spelling.prefix(of: id.lettersAndDigits, before: method) else { return id }
        var kept = id.startIndex
        var left = count
        while left > 0 {
            if id[kept].isLetter || id[kept].isNumber { left -= 1 }
            kept = id.index(after: kept)
        }
        // `createBlogPost` doesn't end with the path `blog` and the method `post`.
        guard kept < id.endIndex, !id[kept].isLetter || match.isVerbatim || match.literals > 1 else { return id }
        return String(id[..<kept])
    }

    /// Returns the sections of an identifier that separates names with signs: `Topics_create`, `books.volumes.list`,
    /// `emails/list-receiving`. Names of several words or in capitals are sections; `list_items` is one name.
    ///
    /// - Parameter words: The words of the identifier.
    private static func sections(of id: String, _ words: [String], _ tags: [[String]]) -> [[String]] {
        if id.hasOnlyLettersAndDigits { return [words] }
        // FastAPI's `generate_unique_id_function` is often the tag and the function: `users-read_user_me`.
        if let dash = id.lastIndex(of: "-"), case let start = id[..<dash], case let function = id[id.index(after: dash)...],
            !function.contains("-"),
            function.contains("_") ? !start.contains(where: { "_/.:".contains($0) }) : Verbs.canonical[String(function)] != nil,
            function.contains("_") || tags.contains(Words(String(start)).list)
        {
            return [Words(String(start)).list, Words(String(function)).list].filter { !$0.isEmpty }
        }
        // Nextcloud: `breakout_room-remove-breakout-rooms`.
        if let dash = id.firstIndex(of: "-"), id[..<dash].contains("_"), !id[dash...].contains("_") {
            return [Words(String(id[..<dash])).list, Words(String(id[dash...])).list].filter { !$0.isEmpty }
        }
        for sign in ["/", "#", ".", ":", "@"] as [Character] where id.contains(sign) {
            let parts = id.split(separator: sign).map { Words(String($0)).list }.filter { !$0.isEmpty }
            if !parts.isEmpty { return parts }
        }
        let parts = id.split(separator: "_").map(String.init)
        let hasHump = parts.contains { part in
            zip(part, part.dropFirst()).contains { $0.isLowercase && $1.isUppercase } || part.contains("-")
        }
        let areNames = parts.count == 2 && parts.allSatisfy { $0.first?.isUppercase == true && $0.contains(where: \.isLowercase) }
        if parts.count > 1, hasHump || areNames {
            return parts.map { Words($0).list }.filter { !$0.isEmpty }
        }
        return [words]
    }

    /// Returns whether the leading sections only repeat the tag or the path.
    private static func isKnown(_ sections: [[String]], _ path: ResourcePath, _ tags: [[String]]) -> Bool {
        !sections.isEmpty
            && sections.allSatisfy { section in
                let words = section.filter { !classes.contains($0) }.map(singular)
                if words.count < section.count { return true }
                let known = Set((path.segments.filter { !$0.isParameter }.flatMap(\.words) + tags.flatMap { $0 }).map(singular))
                let letters = words.joined()
                return words.contains(where: known.contains) || tags.contains { $0.joined().contains(letters) }
            }
    }

    /// Suffixes of the classes that declare the methods.
    private static let classes: Set<String> = ["controller", "service", "resource", "api", "endpoint", "endpoints", "handler", "router"]

    /// Returns whether the sections are the path's literals.
    private static func spells(_ sections: [[String]], _ path: ResourcePath) -> Bool {
        let words = sections.joined().joined()
        return PathSpelling(path).match(words) != nil
    }

    private static func withoutController(_ words: [String], _ path: ResourcePath) -> [String] {
        guard let index = words.firstIndex(of: "controller"), index + 1 < words.count,
            !path.segments.contains(where: { $0.letters.contains("controller") })
        else { return words }
        return Array(words[(index + 1)...])
    }

    /// Returns the words without the path's version at the beginning or end.
    private static func cleaned(_ words: [String], _ path: ResourcePath) -> [String] {
        var words = words
        guard path.version.count == 1, let version = path.version.first, version.hasPrefix("v") else { return words }
        if words.count > 1, words.first == version { words.removeFirst() }
        if words.count > 1, words.last == version { words.removeLast() }
        return words
    }

    /// Returns an identifier without the number that springdoc and others add to duplicates: `getAuthors_1`.
    private static func withoutSuffix(_ id: String) -> (String, [String]) {
        guard let index = id.utf8.lastIndex(of: UInt8(ascii: "_")), index > id.startIndex else { return (id, []) }
        let number = id[id.index(after: index)...]
        return !number.isEmpty && number.allSatisfy(\.isNumber) ? (String(id[..<index]), [String(number)]) : (id, [])
    }

    /// Returns the words without the tag: `listHooks` for `repoListHooks` in the group of repositories.
    private static func withoutTag(_ words: [String], _ tags: [[String]]) -> [String] {
        guard words.count > 1, words[0].count > 2, Verbs.canonical[words[0]] == nil, Verbs.canonical[words[1]] != nil,
            tags.contains(where: { $0.joined().hasPrefix(words[0]) })
        else { return words }
        return words.dropFirst() + (words.count == 2 ? [words[0]] : [])
    }

    /// Returns the words without the HTTP method: `search` for `searchWithPost`, `list` for `listGet`.
    private static func withoutMethod(_ words: [String], _ method: String, _ path: ResourcePath) -> [String] {
        guard words.count > 1, words.last == method, !path.segments.contains(where: { $0.words.map(singular).contains(method) }) else {
            return words
        }
        if words.count > 2, Verbs.prepositions.contains(words[words.count - 2]) { return words.dropLast(2) }
        // In `createBlogPost`, `confirmDelete` and `mergePatch`, it may be a noun.
        switch method {
        case "get": return Verbs.canonical[words[0]] != nil ? words.dropLast() : words
        case "post", "put":
            return Verbs.canonical[words[0]] == nil && Verbs.isAction([words[0]], isPosted: false) ? words.dropLast() : words
        default: return words
        }
    }

    /// Returns the words without a class in front of the verb that the tag or the rest repeats: `certificateGetCertificateExpiration`.
    private static func withoutNamespace(_ words: [String], _ tags: [[String]]) -> [String] {
        guard words.count > 2, Verbs.canonical[words[0]] == nil, !Verbs.isAction([words[0]], isPosted: false),
            !Verbs.quantities.contains(words[0]),
            let verb = words.indices.dropLast().first(where: { $0 > 0 && Verbs.canonical[words[$0]] != nil }), verb < 4
        else { return words }
        let before = words[..<verb].map(singular)
        let after = words[(verb + 1)...].map(singular)
        let isRepeated = before.allSatisfy(after.contains) || tags.contains { $0.map(singular) == before }
        return isRepeated ? Array(words[verb...]) : words
    }

    /// Returns the words with the HTTP method first: `postStorefrontPurchase` for `storefrontPostPurchase`.
    private static func withMethodFirst(_ words: [String], _ method: String) -> [String] {
        guard words.count > 2, words[1] == method, ["get", "post", "put"].contains(method), Verbs.canonical[words[0]] == nil,
            !Verbs.isAction([words[0]], isPosted: true),
            !Verbs.stages.contains(words[0])
        else { return words }
        return [method, words[0]] + words.dropFirst(2)
    }

    /// Returns the words without endings that every operation could have: `getThread` for `getThreadMethod`, and without the participle of
    /// an argument: `readPod` for Kubernetes' `readNamespacedPod`.
    private static func withoutAppendix(_ words: [String], _ operation: OperationWords, _ path: ResourcePath) -> [String] {
        func isParticiple(_ word: String) -> Bool {
            word.utf8.last == UInt8(ascii: "d") && path.segments.contains { $0.isParameter && $0.words == [String(word.dropLast())] }
        }
        var words = words
        if let index = words.dropLast().firstIndex(where: isParticiple), index > 0, !Verbs.prepositions.contains(words[index + 1]) {
            words.remove(at: index)
        }
        if words.count > 2, let last = words.last, ["endpoint", "handler", "method", "operation"].contains(last),
            Verbs.canonical[words[0]] != nil || Verbs.isAction([words[0]], isPosted: false),
            !(path.segments.flatMap(\.words) + operation.prose).map(singular).contains(last)
        {
            words.removeLast()
        }
        return words
    }
}
