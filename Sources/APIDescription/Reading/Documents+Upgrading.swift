internal import JSONReading
internal import Reporting
internal import Upgrading

/// Files in Swagger 2.0 are upgraded when they are first needed.
extension Documents {
    mutating func upgrade(_ file: SourceFileID, diagnostics: inout Diagnostics) {
        guard let document = documents[file], document.version.isSwaggerDocument, document.written == nil else { return }
        let targets = referenceTargets(of: document.root, in: file, diagnostics: &diagnostics)
        let upgraded = SwaggerDocument.upgrade(document.root, targets: targets, diagnostics: &diagnostics)
        documents[file]?.written = document.root
        documents[file]?.root = upgraded
        documents[file]?.upgraded = [(JSONPointer(), upgraded)]
    }

    /// Upgrades a target in a file without a version or in an extension; the kind of the reference determines its type.
    mutating func upgrade(_ place: Place, as kind: NounKind, diagnostics: inout Diagnostics) -> Place {
        let file = owner(of: place.node.location.file)
        guard let document = documents[file], let defaults = document.version.defaults, let part = kind.swaggerPart else { return place }
        // The rest of a document was upgraded with it.
        if document.version.isSwaggerDocument, place.pointer.inFile.tokens.first?.hasPrefix("x-") != true { return place }
        let targets = referenceTargets(of: place.node, in: file, diagnostics: &diagnostics)
        var place = place
        place.node = SwaggerDocument.upgrade(place.node, as: part, defaults: defaults, targets: targets, diagnostics: &diagnostics)
        documents[file]?.written = document.written ?? document.root
        documents[file]?.upgraded.append((place.pointer.inFile, place.node))
        return place
    }

    /// Follows the references whose targets the upgrade depends on, and those of the targets, to the nodes as written.
    private mutating func referenceTargets(
        of node: JSONNode,
        in file: SourceFileID,
        diagnostics: inout Diagnostics
    ) -> ReferenceTargets {
        var targets = ReferenceTargets()
        var open = ReferenceTargets.references(in: node)
        while let key = open.popLast() {
            guard targets[key] == nil, let target = written(key, diagnostics: &diagnostics) else { continue }
            targets[key] = target
            if target.node.object?["$ref"] != nil { open += ReferenceTargets.references(in: target.node) }
        }
        return targets
    }

    private mutating func written(_ key: ReferenceTargets.Key, diagnostics: inout Diagnostics) -> ReferenceTargets.Target? {
        if ReferenceParts.isURL(key.text) { return nil }
        let parts = ReferenceParts(key.text)
        var file = key.file
        if !parts.path.isEmpty {
            let path = parts.path.resolved(relativeToFile: files.path(of: key.file))
            guard let opened = open(path, pointer: NodePointer(rootOf: path), from: key.file, diagnostics: &diagnostics) else { return nil }
            file = opened
        }
        guard let document = documents[file] else { return nil }
        let root = document.written ?? document.root
        let pointer = parts.fragment.isEmpty ? JSONPointer() : JSONPointer(fragment: parts.fragment)
        guard let node = pointer.flatMap({ root.at($0) }) else { return nil }
        return ReferenceTargets.Target(node: node, defaults: document.version.defaults)
    }

    mutating func upgradedPointers(of file: SourceFileID) -> UpgradedPointers? {
        guard let document = documents[file], let written = document.written else { return nil }
        if let known = document.upgradedPointers { return known }
        let pointers = UpgradedPointers(written: written, upgraded: document.upgraded)
        documents[file]?.upgradedPointers = pointers
        return pointers
    }

    /// Reports a reference from Swagger 2.0 to OpenAPI 3.x or the reverse, once for each pair of files.
    mutating func reportVersions(
        of place: Place,
        from file: SourceFileID,
        at location: SourceLocation,
        diagnostics: inout Diagnostics
    ) {
        let target = owner(of: place.node.location.file)
        guard target != file, let from = documents[file]?.version, let to = documents[target]?.version else { return }
        switch (from, to) {
        case (.openAPI, .openAPI), (.swagger, .swagger), (.swagger, .part), (.part, .swagger), (.part, .part): return
        case (.openAPI, .swagger), (.openAPI, .part), (.swagger, .openAPI), (.part, .openAPI): break
        }
        if reportedVersions.insert([file, target]).inserted {
            diagnostics.warning(.otherVersion(files.path(of: target), isSwagger: to.defaults != nil), at: location)
        }
    }

    /// The section for shared objects of a kind, as spelled in the file.
    func section(of kind: NounKind, in file: SourceFileID) -> String {
        guard documents[file]?.version.defaults != nil else { return "components/\(kind.rawValue)" }
        return switch kind {
        case .schemas: "definitions"
        case .parameters, .requestBodies: "parameters"
        case .securitySchemes: "securityDefinitions"
        case .responses, .examples, .headers, .links, .callbacks, .pathItems, .mediaTypes: kind.rawValue
        }
    }

    /// The upgraded files, for translating pointers back to the user's files.
    var writtenPointers: WrittenPointers {
        var pointers = WrittenPointers()
        for document in documents.values {
            guard let written = document.written else { continue }
            pointers.add(root: document.pointer, written: written, upgraded: document.upgraded)
        }
        return pointers
    }
}

extension NounKind {
    /// The Swagger 2.0 equivalent; `nil` if there is none.
    fileprivate var swaggerPart: SwaggerDocument.Part? {
        switch self {
        case .schemas: .schema
        case .responses: .response
        case .parameters: .parameter
        case .requestBodies: .requestBody
        case .headers: .header
        case .securitySchemes: .securityScheme
        case .pathItems: .pathItem
        case .examples, .links, .callbacks, .mediaTypes: nil
        }
    }
}

extension Diagnostic.Message {
    static func otherVersion(_ path: String, isSwagger: Bool) -> Self {
        isSwagger
            ? "\"\(path)\" is Swagger 2.0, and this file is OpenAPI 3: it is upgraded first"
            : "\"\(path)\" is OpenAPI 3, and this file is Swagger 2.0: it is read as OpenAPI 3"
    }
}
