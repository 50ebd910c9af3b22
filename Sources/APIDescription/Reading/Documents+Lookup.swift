internal import JSONReading
internal import Reporting
internal import Upgrading

/// Resolves references to nodes.
extension Documents {
    /// The state of following a reference.
    struct Query {
        var text: String
        /// The file with the reference.
        var file: SourceFileID
        /// The base URI of the resource with the reference.
        var base: BaseURI
        /// The number of references to it.
        var jumps = 0
    }

    mutating func find(_ query: Query, _ diagnostics: inout Diagnostics) -> Lookup {
        let (text, base) = (query.text, query.base)
        let parts = ReferenceParts(text)
        let file = query.file
        guard let document = documents[file] else { return .unreadable }
        if parts.path.isEmpty {
            // Within a resource first (JSON Schema 2020-12, 8.2.1); then, as most tools do, within the file.
            let root = base == document.base ? document.place : resource(base.text, in: file) ?? document.place
            return find(parts.fragment, in: root, of: file, query, &diagnostics)
        }
        let isURL = ReferenceParts.isURL(parts.path)
        if isURL || base != .unnamed, let (root, other) = identified(parts.path, from: file, base: base) {
            return find(parts.fragment, in: root, of: other, query, &diagnostics)
        }
        guard let path = localPath(of: parts.path, from: file) else { return .remote(.remoteReference(text)) }
        guard let target = open(path, pointer: NodePointer(rootOf: path), from: file, diagnostics: &diagnostics) else {
            if isURL { return .remote(.remoteReference(text)) }
            if let (root, other) = identified(parts.path, from: file, base: base) {
                return find(parts.fragment, in: root, of: other, query, &diagnostics)
            }
            return .missing(.noReferredFile(path, component: componentReference(to: parts.path, in: file)))
        }
        upgrade(target, diagnostics: &diagnostics)
        applyOverlays(to: target, diagnostics: &diagnostics)
        guard let root = documents[target]?.place else { return .unreadable }
        return find(parts.fragment, in: root, of: target, query, &diagnostics)
    }

    /// Finds a fragment in a resource.
    ///
    /// - Parameter query: The reference.
    private mutating func find(_ fragment: String, in root: Place, of file: SourceFileID, _ query: Query, _ diagnostics: inout Diagnostics)
        -> Lookup
    {
        if fragment.isEmpty || fragment == "#" { return .found(root) }
        let decoded = JSONPointer(fragment: fragment)
        // Some descriptions don't percent-encode keys, although a URI reference requires it (RFC 6901, 6).
        let hasEscapes = fragment.utf8.contains(UInt8(ascii: "%")) && fragment.hasPrefix("#/")
        let literal = hasEscapes ? JSONPointer(String(fragment.dropFirst())) : nil
        guard let first = decoded ?? literal else {
            let name = String(fragment.dropFirst())
            return index(of: file)?.anchor(name, in: root.base).map(Lookup.found) ?? .missing(.noAnchor(name))
        }
        let lookup = follow(upgraded(first, in: file, query), from: root, query, &diagnostics)
        var others: [(JSONPointer, Place)] = []
        if let whole = documents[file]?.place, whole.pointer != root.pointer { others.append((first, whole)) }
        if let literal, decoded != nil { others.append((literal, root)) }
        for (pointer, root) in others {
            if case .found = lookup { break }
            let other = follow(pointer, from: root, query, &diagnostics)
            if case .found = other { return other }
        }
        return lookup
    }

    /// The pointer into a Swagger 2.0 document as it was upgraded.
    private mutating func upgraded(_ pointer: JSONPointer, in file: SourceFileID, _ query: Query) -> JSONPointer {
        guard let document = documents[file], document.version.isSwaggerDocument else { return pointer }
        // A reference within an upgraded document is upgraded already, unless it is unusual.
        guard query.file != file || document.root.at(pointer) == nil else { return pointer }
        return upgradedPointers(of: file)?.upgraded(pointer) ?? pointer
    }

    /// Descends from the root and follows any `$ref` along the path, as most tools do.
    private mutating func follow(
        _ pointer: JSONPointer,
        from root: Place,
        _ query: Query,
        _ diagnostics: inout Diagnostics
    ) -> Lookup {
        var place = root
        for token in pointer.tokens {
            if place.descend(to: token) { continue }
            let mostJumps = 32
            if let reference = place.node.object?["$ref"]?.string, query.jumps < mostJumps {
                let next = Query(text: reference, file: owner(of: place.node.location.file), base: place.base, jumps: query.jumps + 1)
                guard case .found(var other) = find(next, &diagnostics), other.descend(to: token) else {
                    return .missing(.nothing(at: query.text, near: suggestion(for: token, at: place, of: query.text)))
                }
                place = other
                continue
            }
            return .missing(.nothing(at: query.text, near: suggestion(for: token, at: place, of: query.text)))
        }
        return .found(place)
    }

    /// Returns the nearest name, but only for the first errors, because each one compares all names.
    private mutating func suggestion(for token: String, at place: Place, of text: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        // A suggestion that repeats the reference's own text doesn't help.
        return place.names.filter { !text.hasSuffix("/" + $0) }.nearest(to: token)
    }

    // MARK: URIs

    /// Returns the file for the path of a reference; `nil` for a URL without a file.
    ///
    /// Documents that identify themselves by sibling URLs are in the same folder (OpenAPI 3.2, 4.1.2.2.2).
    private func localPath(of path: String, from file: SourceFileID) -> String? {
        guard ReferenceParts.isURL(path) else { return path.resolved(relativeToFile: files.path(of: file)) }
        for named in order {
            guard let base = documents[named]?.base, let relative = base.relativePath(to: path) else { continue }
            return relative.resolved(relativeToFile: files.path(of: named))
        }
        return nil
    }

    /// The resource or document that a URI names, in this file or in another that was read.
    private mutating func identified(_ path: String, from file: SourceFileID, base: BaseURI) -> (Place, SourceFileID)? {
        let resolved = base.resolving(path).text
        for other in [file] + order.filter({ $0 != file }) {
            if let document = documents[other], document.base.text == resolved, !resolved.isEmpty { return (document.place, other) }
            if let place = resource(resolved, in: other) { return (place, other) }
            if other == file, let place = resource(path, in: other) { return (place, other) }
        }
        return nil
    }

    private mutating func resource(_ uri: String, in file: SourceFileID) -> Place? {
        index(of: file)?.resource(uri)
    }

    private mutating func index(of file: SourceFileID) -> ResourceIndex? {
        guard let document = documents[file] else { return nil }
        if let index = document.index { return index }
        let index = ResourceIndex(of: document.place)
        documents[file]?.index = index
        return index
    }

    /// The base URI of a file.
    func base(of file: SourceFileID) -> BaseURI {
        documents[file]?.base ?? .unnamed
    }

    /// Whether the anchor of a `$dynamicRef` in this file is ambiguous.
    mutating func isAmbiguous(_ anchor: String, in file: SourceFileID) -> Bool {
        index(of: owner(of: file))?.isAmbiguous(anchor) ?? false
    }
}

extension Documents.Place {
    /// Moves to the member or element of that name; returns `false` if there is none.
    fileprivate mutating func descend(to token: String) -> Bool {
        guard let next = node.at(JSONPointer(tokens: [token])) else { return false }
        node = next
        pointer.append(token)
        if let id = next.object?["$id"]?.string, !id.hasPrefix("#") { base = base.resolving(id) }
        return true
    }

    fileprivate var names: [String] {
        node.object?.members.map(\.key) ?? []
    }
}
