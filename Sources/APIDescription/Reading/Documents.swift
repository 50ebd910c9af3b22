internal import JSONReading
internal import Reporting
internal import Upgrading
internal import YAMLReading

/// The files of a description, each read when it is first referred to. Resolves references to nodes.
struct Documents {
    /// A node with its context.
    struct Place: Sendable {
        var node: JSONNode
        var pointer: NodePointer
        /// The base URI of its resource.
        var base = BaseURI.unnamed
    }

    enum Lookup: Sendable {
        case found(Place)
        case missing(Diagnostic.Message)
        /// A URL that isn't fetched.
        case remote(Diagnostic.Message)
        /// A target in a file whose errors were already reported.
        case unreadable
    }

    struct Document {
        /// The document as OpenAPI 3.x, upgraded on first use.
        var root: JSONNode
        var pointer: NodePointer
        var version: DescriptionVersion
        /// The upgraded parts: the full document, or each referenced part.
        var upgraded: [(pointer: JSONPointer, node: JSONNode)] = []
        /// As written, if `root` was upgraded.
        var written: JSONNode?
        /// The pointers before and after the upgrade, built when a reference first needs them.
        var upgradedPointers: UpgradedPointers?
        /// The `$self` of a description, or the `$id` of a schema that fills a file.
        var base: BaseURI
        /// Built when a reference first needs it.
        var index: ResourceIndex?

        var place: Place { Place(node: root, pointer: pointer, base: base) }
    }

    var files: SourceFiles
    let readFile: (String) -> [UInt8]?
    var overlays = PendingOverlays()
    var documents: [SourceFileID: Document] = [:]
    /// The main file, once it is read.
    private(set) var mainFile: SourceFileID?
    /// The files by normalized path; `nil` for missing ones.
    private var opened: [String: SourceFileID?] = [:]

    /// The paths in reading order.
    private(set) var order: [SourceFileID] = []

    /// The number of further reference errors that get a suggestion.
    var suggestionsLeft = 100
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

    /// Finds the target of a reference.
    ///
    /// - Parameters:
    ///   - file: The file with the reference.
    ///   - base: The base URI of the resource with the reference.
    ///   - kind: The expected kind, which determines how a part of a Swagger 2.0 description is upgraded; `nil` if no component has it.
    ///   - location: The reference.
    mutating func locate(
        _ text: String,
        from file: SourceFileID,
        base: BaseURI,
        as kind: NounKind?,
        at location: SourceLocation,
        diagnostics: inout Diagnostics
    ) -> Lookup {
        let file = owner(of: file)
        let lookup = find(Query(text: text, file: file, base: base), &diagnostics)
        guard case .found(let place) = lookup else { return lookup }
        reportVersions(of: place, from: file, at: location, diagnostics: &diagnostics)
        guard let kind else { return lookup }
        return .found(upgrade(place, as: kind, diagnostics: &diagnostics))
    }

    /// - Parameter referrer: The file that refers to this one; `nil` for the main file.
    mutating func open(
        _ path: String,
        pointer: NodePointer,
        from referrer: SourceFileID?,
        diagnostics: inout Diagnostics
    ) -> SourceFileID? {
        let name = path.resolved(relativeToFile: "")
        if let known = opened[name] { return known }
        guard let bytes = readFile(path) else {
            opened[name] = .some(nil)
            return nil
        }
        let file = files.add(path: path, bytes: bytes)
        opened[name] = file
        if let root = JSONNode.readDocument(file, in: files, diagnostics: &diagnostics) {
            let version = DescriptionVersion(of: root, referrer: referrer.flatMap { documents[$0]?.version })
            documents[file] = Document(root: root, pointer: pointer, version: version, base: BaseURI(of: root))
            order.append(file)
        }
        return file
    }

    /// Returns the reference for a value of a discriminator's mapping, which is the name of a schema or a reference (OpenAPI 3.1, 4.8.25).
    func schemaReference(_ text: String, in file: SourceFileID) -> String {
        if let reference = componentReference(to: text, in: owner(of: file)) { return reference }
        let isName = !text.contains { "/#.:".contains($0) }
        return isName ? "#/components/schemas/" + text : text
    }

    func componentReference(to name: String, in file: SourceFileID) -> String? {
        guard let document = documents[file] else { return nil }
        let schemas = document.root.object?["components"]?.object?["schemas"]?.object
        if schemas?[name] == nil { return nil }
        let root = NodePointer(rootOf: "")
        let section = document.version.isSwaggerDocument ? root.child("definitions") : root.child("components").child("schemas")
        return section.child(name).text
    }

    /// Whether the description has a component with this name.
    func mainHasComponent(_ name: String, in section: NounKind) -> Bool {
        let root = mainFile.flatMap { documents[$0]?.root.object }
        return root?["components"]?.object?[section.rawValue]?.object?[name] != nil
    }
}

extension Diagnostic.Message {
    static func noFile(_ path: String) -> Self { "can't read the file \"\(path)\": check the path" }

    /// - Parameter component: The probable intended reference, if the path is the name of a schema.
    static func noReferredFile(_ path: String, component: String?) -> Self {
        if let component {
            return "can't read the file \"\(path)\"; did you mean \"\(component)\"?"
        }
        return "can't read the file \"\(path)\", which is referred to here: save it there, or correct the path"
    }

    static func remoteReference(_ text: String) -> Self {
        "\"\(text)\" is a URL, and files are never downloaded: save the file next to this one and refer to it by its path"
    }

    static func noAnchor(_ name: String) -> Self {
        "unknown `$anchor` \"\(name)\"; a reference to a place in this file begins with `#/`"
    }

    static func nothing(at reference: String, near: String?) -> Self {
        if let near {
            return "there is no value at \"\(reference)\"; did you mean \"\(near)\"?"
        }
        return "there is no value at \"\(reference)\""
    }
}
