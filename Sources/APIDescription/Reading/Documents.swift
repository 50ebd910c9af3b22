internal import JSONReading
internal import Reporting
internal import Upgrading
internal import YAMLReading

/// The files of a description, each read when it is first referred to, and the way from a reference to the node that it names.
struct Documents {
    /// A node and how to get there.
    struct Place: Sendable {
        var node: JSONNode
        var pointer: NodePointer
    }

    enum Lookup: Sendable {
        case found(Place)
        case missing(Diagnostic.Message)
        /// Nothing is fetched, and nothing emitted that would need it.
        case remote(Diagnostic.Message)
        /// In a file whose mistakes were reported when it was read.
        case unreadable
    }

    struct Document {
        /// In the words of OpenAPI 3.x: upgraded when it is first needed.
        var root: JSONNode
        var pointer: NodePointer
        var version: DescriptionVersion
        /// What was upgraded: all of it, or each part that a reference names.
        var upgraded: [(pointer: JSONPointer, node: JSONNode)] = []
        /// As written, if `root` was upgraded.
        var written: JSONNode?
        /// The pointers before and after the upgrade, looked for when a reference first needs one.
        var upgradedPointers: UpgradedPointers?
        /// `$anchor` and `$dynamicAnchor`, looked for when a reference first needs one.
        var anchors: [String: Place]?
        /// Of these, the names that several schemas have.
        var ambiguousAnchors: Set<String> = []
        /// `$id`, likewise.
        var identifiers: [String: Place]?
    }

    var files: SourceFiles
    let readFile: (String) -> [UInt8]?
    var overlays = PendingOverlays()
    var documents: [SourceFileID: Document] = [:]
    /// The file that the others hang on, once it is read.
    private(set) var mainFile: SourceFileID?
    /// Files by the shortest path to them; `nil` for those that are not there.
    private var opened: [String: SourceFileID?] = [:]

    private var suggestionsLeft = 100
    /// The pairs of files of different versions that refer to each other and were reported.
    var reportedVersions: Set<[SourceFileID]> = []

    init(files: SourceFiles, readFile: @escaping (String) -> [UInt8]?) {
        self.files = files
        self.readFile = readFile
    }

    /// Reads the main file, and the overlays that are applied to it or to the files that it refers to.
    ///
    /// - Returns: `nil` after an error.
    mutating func openMain(path: String, overlays: [String], diagnostics: inout Diagnostics) -> JSONNode? {
        if !overlays.isEmpty { readOverlays(overlays, for: path, readFile(path), diagnostics: &diagnostics) }
        guard let file = open(path, pointer: NodePointer(rootOf: ""), from: nil, diagnostics: &diagnostics) else {
            diagnostics.error(.noFile(path), at: nil)
            return nil
        }
        mainFile = file
        upgrade(file, diagnostics: &diagnostics)
        applyOverlays(to: file, diagnostics: &diagnostics)
        return documents[file]?.root
    }

    /// The value of the main file, once it is read.
    var mainRoot: JSONNode? {
        mainFile.flatMap { documents[$0]?.root }
    }

    /// Finds what a reference in a file names.
    ///
    /// - Parameters:
    ///   - kind: What it should be, which decides how a part of a Swagger 2.0 description is upgraded.
    ///   - location: The reference.
    mutating func locate(
        _ text: String,
        from file: SourceFileID,
        as kind: NounKind,
        at location: SourceLocation,
        diagnostics: inout Diagnostics
    ) -> Lookup {
        let file = owner(of: file)
        let lookup = find(text, from: file, jumps: 0, diagnostics: &diagnostics)
        guard case .found(let place) = lookup else { return lookup }
        reportVersions(of: place, from: file, at: location, diagnostics: &diagnostics)
        return .found(upgrade(place, as: kind, diagnostics: &diagnostics))
    }

    /// - Parameter referrer: The file that refers to this one; `nil` for the main file.
    mutating func open(
        _ path: String,
        pointer: NodePointer,
        from referrer: SourceFileID?,
        diagnostics: inout Diagnostics
    ) -> SourceFileID? {
        let name = path.resolved(besideFile: "")
        if let known = opened[name] { return known }
        guard let bytes = readFile(path) else {
            opened[name] = .some(nil)
            return nil
        }
        let file = files.add(path: path, bytes: bytes)
        opened[name] = file
        if let root = JSONNode.readDocument(file, in: files, diagnostics: &diagnostics) {
            let version = DescriptionVersion(of: root, referrer: referrer.flatMap { documents[$0]?.version })
            documents[file] = Document(root: root, pointer: pointer, version: version)
        }
        return file
    }

    /// Whether a `$dynamicRef` names an anchor that only one schema of the same file has.
    mutating func hasOneTarget(_ text: String, in file: SourceFileID) -> Bool {
        let file = owner(of: file)
        let name = String(text.dropFirst())
        guard text.hasPrefix("#"), anchored(name, in: file) != nil else { return false }
        return documents[file]?.ambiguousAnchors.contains(name) == false
    }

    private mutating func find(_ text: String, from file: SourceFileID, jumps: Int, diagnostics: inout Diagnostics) -> Lookup {
        if ReferenceParts.isURL(text) {
            return identified(text, in: file).map(Lookup.found) ?? .remote(.remoteReference(text))
        }
        let parts = ReferenceParts(text)
        var target = file
        if !parts.path.isEmpty {
            let path = parts.path.resolved(besideFile: files.path(of: file))
            guard let opened = open(path, pointer: NodePointer(rootOf: path), from: file, diagnostics: &diagnostics) else {
                if let place = identified(text, in: file) { return .found(place) }
                return .missing(.noReferredFile(path, component: componentReference(to: parts.path, in: file)))
            }
            target = opened
        }
        upgrade(target, diagnostics: &diagnostics)
        applyOverlays(to: target, diagnostics: &diagnostics)
        guard let document = documents[target] else { return .unreadable }
        let root = Place(node: document.root, pointer: document.pointer)
        if parts.fragment.isEmpty || parts.fragment == "#" { return .found(root) }
        if var pointer = JSONPointer(fragment: parts.fragment) {
            // A reference within an upgraded document is upgraded already, unless it is unusual.
            if document.version.isSwaggerDocument, target != file || document.root.at(pointer) == nil {
                pointer = upgradedPointers(of: target)?.upgraded(pointer) ?? pointer
            }
            return walk(pointer, from: root, text: text, jumps: jumps, diagnostics: &diagnostics)
        }
        let name = String(parts.fragment.dropFirst())
        return anchored(name, in: target).map(Lookup.found) ?? .missing(.noAnchor(name))
    }

    /// Goes down from the root. A `$ref` on the way is followed, as most tools do.
    private mutating func walk(
        _ pointer: JSONPointer,
        from root: Place,
        text: String,
        jumps: Int,
        diagnostics: inout Diagnostics
    ) -> Lookup {
        var place = root
        for token in pointer.tokens {
            if place.descend(to: token) { continue }
            let mostJumps = 32
            if let reference = place.node.object?["$ref"]?.string, jumps < mostJumps,
                case .found(var other) = find(
                    reference,
                    from: owner(of: place.node.location.file),
                    jumps: jumps + 1,
                    diagnostics: &diagnostics
                ),
                other.descend(to: token)
            {
                place = other
                continue
            }
            return .missing(.nothing(at: text, near: suggestion(for: token, at: place)))
        }
        return .found(place)
    }

    /// The name that was probably meant; for the first mistakes only, since each is compared with every name.
    private mutating func suggestion(for token: String, at place: Place) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return place.names.nearest(to: token)
    }

    /// The reference that a value of a discriminator's mapping stands for: the name of a schema, or a reference (OpenAPI 3.1, 4.8.25).
    func schemaReference(_ text: String, in file: SourceFileID) -> String {
        if let reference = componentReference(to: text, in: owner(of: file)) { return reference }
        let isName = !text.contains { "/#.:".contains($0) }
        return isName ? "#/components/schemas/" + text : text
    }

    private func componentReference(to name: String, in file: SourceFileID) -> String? {
        guard let document = documents[file] else { return nil }
        let schemas = document.root.object?["components"]?.object?["schemas"]?.object
        if schemas?[name] == nil { return nil }
        return (document.version.isSwaggerDocument ? "#/definitions/" : "#/components/schemas/") + NodePointer.escape(name)
    }

    private mutating func anchored(_ name: String, in file: SourceFileID) -> Place? {
        indexNames(of: file)
        return documents[file]?.anchors?[name]
    }

    /// The schema whose `$id` is this text, in the referring file.
    private mutating func identified(_ text: String, in file: SourceFileID) -> Place? {
        indexNames(of: file)
        return documents[file]?.identifiers?[text]
    }

    private mutating func indexNames(of file: SourceFileID) {
        guard let document = documents[file], document.anchors == nil else { return }
        var anchors: [String: Place] = [:]
        var identifiers: [String: Place] = [:]
        var ambiguous: Set<String> = []
        var open = [Place(node: document.root, pointer: document.pointer)]
        // Depth first and in description order, so that of two equal names the first counts.
        while let place = open.popLast() {
            for key in ["$anchor", "$dynamicAnchor"] {
                guard let name = place.node.object?[key]?.string else { continue }
                if anchors[name] == nil { anchors[name] = place } else { ambiguous.insert(name) }
            }
            if let name = place.node.object?["$id"]?.string, identifiers[name] == nil { identifiers[name] = place }
            open.append(contentsOf: place.children.reversed())
        }
        documents[file]?.anchors = anchors
        documents[file]?.ambiguousAnchors = ambiguous
        documents[file]?.identifiers = identifiers
    }
}

extension Documents.Place {
    /// Goes on to the member or element of that name; `false` where there is none.
    fileprivate mutating func descend(to token: String) -> Bool {
        guard let next = node.at(JSONPointer(tokens: [token])) else { return false }
        node = next
        pointer.append(token)
        return true
    }

    fileprivate var names: [String] {
        node.object?.members.map(\.key) ?? []
    }

    fileprivate var children: [Self] {
        switch node.value {
        case .object(let object): object.members.map { Self(node: $0.value, pointer: pointer.child($0.key)) }
        case .array(let elements): elements.enumerated().map { Self(node: $1, pointer: pointer.child($0)) }
        case .null, .bool, .number, .string: []
        }
    }
}

extension Diagnostic.Message {
    static func noFile(_ path: String) -> Self { "cannot read the file \"\(path)\": check the path" }

    /// - Parameter component: The reference that was probably meant, where a schema has the path for its name.
    static func noReferredFile(_ path: String, component: String?) -> Self {
        if let component {
            return "cannot read the file \"\(path)\"; did you mean \"\(component)\"?"
        }
        return "cannot read the file \"\(path)\", which is referred to here: save it there, or correct the path"
    }

    static func remoteReference(_ text: String) -> Self {
        "\"\(text)\" is a URL, and nothing is fetched: save the file beside this one and refer to it by its path"
    }

    static func noAnchor(_ name: String) -> Self {
        "no `$anchor` is named \"\(name)\"; a reference to a place in this file begins with `#/`"
    }

    static func nothing(at reference: String, near: String?) -> Self {
        if let near {
            return "nothing stands at \"\(reference)\"; did you mean \"\(near)\"?"
        }
        return "nothing stands at \"\(reference)\""
    }
}
