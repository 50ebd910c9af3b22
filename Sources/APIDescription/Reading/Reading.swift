internal import JSONReading
internal import Reporting

/// The state of reading: the results so far, diagnostics, and pending references.
struct Reading {
    private struct Key: Hashable {
        var file: SourceFileID
        var base: BaseURI
        var text: String
        var kind: NounKind
    }

    var documents: Documents
    var diagnostics: Diagnostics
    var nouns = Nouns()
    /// The scope of the schema that is being read.
    var scope = ReadingScope()
    private(set) var leftOut: [Remark] = []
    /// The keywords that don't affect the client although a user may expect it.
    private(set) var narrowed: [Remark] = []
    private var known: Set<Remark> = []
    private(set) var targets: [Description.Target] = []
    private var numbers: [Key: Int] = [:]
    /// Whether ``references`` and ``places`` are kept, which only bundling needs.
    var recordsReferences = false
    /// The numbers of references, by the location of their text.
    private(set) var references: [SourceLocation: Int] = [:]
    /// The targets of references, by number; `nil` if there is none.
    private(set) var places: [Documents.Place?] = []
    /// The references by number. Descriptions repeat references thousands of times, and each is resolved once.
    private var keys: [Key] = []
    /// The first location of each reference, by number.
    private var locations: [SourceLocation] = []

    init(documents: Documents, diagnostics: Diagnostics) {
        self.documents = documents
        self.diagnostics = diagnostics
    }

    /// Records that the target of a reference must be read as well.
    mutating func follow(_ text: String, at location: SourceLocation, to kind: NounKind) -> ReferenceSyntax {
        let key = Key(file: documents.owner(of: location.file), base: scope.base, text: text, kind: kind)
        if recordsReferences { references[location] = numbers[key] ?? keys.count }
        if let known = numbers[key] { return ReferenceSyntax(text: text, location: location, number: known) }
        numbers[key] = keys.count
        keys.append(key)
        locations.append(location)
        return ReferenceSyntax(text: text, location: location, number: keys.count - 1)
    }

    /// The expected kind of a reference's target.
    func kind(ofReference number: Int) -> NounKind {
        keys[number].kind
    }

    /// Omits a place from the result, with a warning that gives the reason.
    mutating func leaveOut(_ pointer: NodePointer, _ message: Diagnostic.Message, at location: SourceLocation) {
        diagnostics.warning(message, at: location)
        // Referenced objects may be read twice: inline and as a target.
        let place = Remark(pointer: pointer, why: message.text)
        if known.insert(place).inserted { leftOut.append(place) }
    }

    /// Records that a keyword has no effect, which costs the user no data.
    mutating func narrow(_ pointer: NodePointer, _ why: String) {
        let place = Remark(pointer: pointer, why: why)
        if known.insert(place).inserted { narrowed.append(place) }
    }

    /// Returns the members of an object; `nil`, after reporting the omission, if the value isn't an object.
    mutating func object(_ node: JSONNode, _ kind: DescribedObject, at pointer: NodePointer) -> ObjectReader? {
        guard node.object != nil else {
            leaveOut(pointer, .wrongNoun(kind.noun, found: node), at: node.location)
            return nil
        }
        return ObjectReader(node, kind, &self)
    }

    /// Returns the object or array that a `$ref` refers to where the standard doesn't allow a `$ref`, with the members next to the
    /// `$ref`. A node without a `$ref` is returned unchanged.
    ///
    /// Bundlers and linters follow a `$ref` wherever an object may be, so published descriptions have them everywhere.
    ///
    /// - Parameter noun: The expected object, as named in messages.
    mutating func following(_ node: JSONNode, as noun: String) -> JSONNode {
        var node = node
        var visited: Set<SourceLocation> = []
        while let object = node.object, let reference = object["$ref"], let text = reference.string {
            var rest = object.members
            rest.removeAll { $0.key == "$ref" }
            let own = JSONNode(value: .object(JSONObject(members: rest)), location: node.location)
            guard visited.insert(reference.location).inserted else {
                diagnostics.warning(.circle(of: [text]), at: reference.location)
                return own
            }
            let file = reference.location.file
            switch documents.locate(text, from: file, base: scope.base, as: nil, at: reference.location, diagnostics: &diagnostics) {
            case .found(let place):
                diagnostics.warning(.unusualReference(noun), at: reference.location)
                node = place.node.overridden(by: rest)
            case .missing(let message):
                diagnostics.warning(message, at: reference.location)
                return own
            case .remote(let message):
                diagnostics.error(message, at: reference.location)
                return own
            case .unreadable:
                return own
            }
        }
        return node
    }

    /// Reads a reference or an inline object.
    ///
    /// - Returns: `nil`, after reporting it, if it's neither.
    mutating func referenced<Noun: Sendable>(
        _ node: JSONNode,
        _ kind: NounKind,
        _ read: (inout Reading) -> Noun?
    ) -> Referenced<Noun>? {
        guard let text = node.object?["$ref"] else { return read(&self).map(Referenced.value) }
        guard let string = text.string else {
            diagnostics.warning(.wrongKind("$ref", expected: "a string", found: text), at: text.location)
            return nil
        }
        var reference = follow(string, at: text.location, to: kind)
        let texts = ReferenceSyntax.Texts(
            summary: node.object?["summary"]?.string.flatMap { $0.isEmpty ? nil : $0 },
            description: node.object?["description"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        )
        if texts.summary != nil || texts.description != nil { reference.texts = texts }
        return .reference(reference)
    }

    /// Resolves all references and reads their targets, transitively.
    mutating func readReferences() {
        while targets.count < keys.count {
            let key = keys[targets.count]
            let origin = locations[targets.count]
            switch documents.locate(key.text, from: key.file, base: key.base, as: key.kind, at: origin, diagnostics: &diagnostics) {
            case .found(let place):
                if recordsReferences { places.append(place) }
                let location = place.node.location
                if key.kind != .schemas, let section = place.pointer.componentSection, section != key.kind {
                    // A parameter can serve as a header, a request body as a response: the members that both have are used.
                    let expected = documents.section(of: key.kind, in: key.file)
                    targets.append(.foundOther(location, .wrongKindOfTarget(key.text, is: section, expected: key.kind, in: expected)))
                } else {
                    targets.append(.found(location))
                }
                read(place, as: key.kind)
            case .missing(let message): targets.append(.missing(message))
            case .remote(let message): targets.append(.remote(message))
            case .unreadable: targets.append(.unreadable)
            }
            if recordsReferences, places.count < targets.count { places.append(nil) }
        }
    }

    /// Reads a referenced object unless it was read before.
    mutating func read(_ place: Documents.Place, as kind: NounKind) {
        let (node, pointer) = (place.node, place.pointer)
        scope = ReadingScope(base: place.base)
        switch kind {
        case .schemas:
            _ = SchemaReader.read(node, at: pointer, into: &self)
        case .responses:
            shelve(node, kind, \.responses) { ResponseReader.read(node, at: pointer, into: &$0) }
        case .parameters:
            shelve(node, kind, \.parameters) { ParameterReader.read(node, at: pointer, into: &$0) }
        case .examples:
            shelve(node, kind, \.examples) { ExampleReader.read(node, into: &$0) }
        case .requestBodies:
            shelve(node, kind, \.requestBodies) { RequestBodyReader.read(node, at: pointer, into: &$0) }
        case .headers:
            shelve(node, kind, \.headers) { HeaderReader.read(node, at: pointer, into: &$0) }
        case .securitySchemes:
            shelve(node, kind, \.securitySchemes) { SecuritySchemeReader.read(node, at: pointer, into: &$0) }
        case .callbacks:
            shelve(node, kind, \.callbacks) { CallbackReader.read(node, at: pointer, into: &$0) }
        case .mediaTypes:
            shelve(node, kind, \.mediaTypes) { MediaTypeReader.read(node, at: pointer, into: &$0) }
        case .pathItems:
            // A path item can have a `$ref` together with other members.
            if nouns.pathItems[node.location] == nil {
                let item = PathItemReader.read(node, at: pointer, into: &self)
                nouns.pathItems.updateValue(item.map(Referenced.value), forKey: node.location)
            }
        case .links:
            break
        }
    }

    private mutating func shelve<Noun: Sendable>(
        _ node: JSONNode,
        _ kind: NounKind,
        _ shelf: WritableKeyPath<Nouns, Nouns.Shelf<Noun>>,
        _ read: (inout Reading) -> Noun?
    ) {
        guard nouns[keyPath: shelf][node.location] == nil else { return }
        let noun = referenced(node, kind, read)
        nouns[keyPath: shelf].updateValue(noun, forKey: node.location)
    }
}

extension JSONNode {
    /// Returns the object with these members added or replaced; other values are returned unchanged.
    fileprivate func overridden(by members: [JSONObject.Member]) -> JSONNode {
        guard let object, !members.isEmpty else { return self }
        let keys = Set(members.map(\.key))
        return JSONNode(value: .object(JSONObject(members: object.members.filter { !keys.contains($0.key) } + members)), location: location)
    }
}

extension Diagnostic.Message {
    static func unusualReference(_ noun: String) -> Self {
        "OpenAPI doesn't allow a `$ref` instead of \(noun), so other tools may ignore it; it is followed"
    }

    static func wrongKindOfTarget(_ text: String, is found: NounKind, expected: NounKind, in section: String) -> Self {
        "\"\(text)\" is \(found.noun); expected \(expected.noun), in `\(section)`"
    }
}
