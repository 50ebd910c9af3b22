internal import JSONReading
internal import Reporting

/// Bundles a description that spans several files into one document.
///
/// Objects in other files become components, named after their key or file, and references are rewritten to them. A component that only
/// refers to another file is replaced by its target. Path items are inlined in OpenAPI 3.0, which has no components for them.
struct Bundle {
    /// The maximum number of values in the result, because mutually recursive path items could grow without bound.
    private static let mostValues = 5_000_000

    private(set) var diagnostics: Diagnostics
    private let references: [SourceLocation: Int]
    private let places: [Documents.Place?]
    private let kinds: [NounKind]
    private let documents: Documents

    /// The component for each bundled place of another file.
    private var destinations: [NodePointer: Destination] = [:]
    /// The main file's components that only refer to another file, by location.
    private var adopted: [SourceLocation: Documents.Place] = [:]
    private var names: [NounKind: Set<String>] = [:]
    /// The pending components, in order of discovery.
    private var pending: [(destination: Destination, place: Documents.Place)] = []
    /// The enclosing path items that are being inlined.
    private var inlined: Set<NodePointer> = []
    private var hasPathItems = false
    private var valuesLeft = mostValues

    private struct Destination {
        var kind: NounKind
        var name: String

        var reference: String { JSONPointer(tokens: ["components", kind.rawValue, name]).fragment }
    }

    /// - Parameter reading: A complete reading that recorded its references.
    init(reading: Reading) {
        diagnostics = reading.diagnostics
        references = reading.references
        places = reading.places
        kinds = reading.places.indices.map(reading.kind(ofReference:))
        documents = reading.documents
    }

    /// - Parameter root: The main file.
    mutating func bundled(_ root: JSONNode) -> JSONNode {
        let version = root.object?["openapi"]?.string ?? ""
        hasPathItems = !version.hasPrefix("3.0")
        adoptComponents(of: root)
        var result = rewritten(root)
        var added: [NounKind: [JSONObject.Member]] = [:]
        var next = 0
        while next < pending.count, valuesLeft > 0 {
            let (destination, place) = pending[next]
            let value = rewritten(place.node)
            let location = place.node.location
            added[destination.kind, default: []].append(JSONObject.Member(key: destination.name, keyLocation: location, value: value))
            next += 1
        }
        if valuesLeft <= 0 { diagnostics.error(.bundleTooLarge(Self.mostValues), at: root.location) }
        for kind in NounKind.allCases {
            guard let members = added[kind] else { continue }
            result = result.adding(members, at: ["components", kind.rawValue])
        }
        return result
    }

    /// Finds components that consist of a reference to another file, and the names in use.
    private mutating func adoptComponents(of root: JSONNode) {
        for kind in NounKind.allCases {
            let members = root.object?["components"]?.object?[kind.rawValue]?.object?.members ?? []
            names[kind] = Set(members.map(\.key))
            for member in members {
                guard let object = member.value.object, object.members.count == 1, let text = object["$ref"],
                    let number = references[text.location], let place = places[number], isExternal(place),
                    destinations[place.pointer] == nil
                else { continue }
                destinations[place.pointer] = Destination(kind: kind, name: member.key)
                adopted[member.value.location] = place
            }
        }
    }

    // MARK: Rewriting

    private mutating func rewritten(_ node: JSONNode) -> JSONNode {
        valuesLeft -= 1
        guard valuesLeft > 0 else { return node }
        if let place = adopted[node.location] { return rewritten(place.node) }
        var result = node
        switch node.value {
        case .object(let object):
            if let item = inlinedPathItem(object) { return JSONNode(value: .object(item), location: node.location) }
            var members = object.members
            for index in members.indices { members[index].value = rewritten(members[index].value) }
            result.value = .object(JSONObject(members: members))
        case .array(let elements):
            result.value = .array(elements.map { rewritten($0) })
        case .string:
            if let text = reference(at: node.location) { result.value = .string(text) }
        case .null, .bool, .number: break
        }
        return result
    }

    /// Returns the replacement for a reference; `nil` to keep it unchanged.
    private mutating func reference(at location: SourceLocation) -> String? {
        guard let number = references[location] else { return nil }
        guard let place = places[number] else {
            diagnostics.warning(.notBundled, at: location)
            return nil
        }
        if isExternal(place) { return destination(of: place, kinds[number]).reference }
        return documents.owner(of: location.file) == documents.mainFile ? nil : place.pointer.inFile.fragment
    }

    private func isExternal(_ place: Documents.Place) -> Bool {
        !place.pointer.file.isEmpty
    }

    private mutating func destination(of place: Documents.Place, _ kind: NounKind) -> Destination {
        if let known = destinations[place.pointer] { return known }
        let destination = Destination(kind: kind, name: freeName(for: place.pointer, kind))
        destinations[place.pointer] = destination
        pending.append((destination, place))
        return destination
    }

    /// A name that OpenAPI 3.1, 4.8.7, allows: letters, digits, `.`, `-` and `_`.
    private mutating func freeName(for pointer: NodePointer, _ kind: NounKind) -> String {
        let file = pointer.file.split(separator: "/").last?.split(separator: ".").first ?? ""
        let scalars = (pointer.inFile.tokens.last ?? String(file)).unicodeScalars.map { scalar -> Character in
            let isAllowed = scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains(scalar))
            return isAllowed ? Character(scalar) : "_"
        }
        let name = scalars.isEmpty ? kind.rawValue : String(scalars)
        var candidate = name
        var number = 2
        while !names[kind, default: []].insert(candidate).inserted {
            candidate = "\(name)\(number)"
            number += 1
        }
        return candidate
    }

    // MARK: Path items

    /// A path item with the members of its target, if that is in another file and can't be a component.
    private mutating func inlinedPathItem(_ object: JSONObject) -> JSONObject? {
        guard !hasPathItems, let text = object["$ref"], let number = references[text.location], kinds[number] == .pathItems,
            let place = places[number], isExternal(place), let target = place.node.object, inlined.insert(place.pointer).inserted
        else { return nil }
        defer { inlined.remove(place.pointer) }
        var members: [JSONObject.Member] = []
        // Its own members take precedence and come first.
        for member in object.members where member.key != "$ref" {
            members.append(JSONObject.Member(key: member.key, keyLocation: member.keyLocation, value: rewritten(member.value)))
        }
        let inherited = inlinedPathItem(target) ?? target
        for member in inherited.members where object[member.key] == nil {
            members.append(JSONObject.Member(key: member.key, keyLocation: member.keyLocation, value: rewritten(member.value)))
        }
        return JSONObject(members: members)
    }
}

extension JSONNode {
    /// This object with further members of an object inside it, which is created if it is missing.
    fileprivate func adding(_ members: [JSONObject.Member], at path: ArraySlice<String>) -> JSONNode {
        var all = object?.members ?? []
        guard let key = path.first else {
            return JSONNode(value: .object(JSONObject(members: all + members)), location: location)
        }
        if let index = object?.index(of: key) {
            all[index].value = all[index].value.adding(members, at: path.dropFirst())
        } else {
            let empty = JSONNode(value: .object(JSONObject(members: [])), location: location)
            all.append(JSONObject.Member(key: key, keyLocation: location, value: empty.adding(members, at: path.dropFirst())))
        }
        return JSONNode(value: .object(JSONObject(members: all)), location: location)
    }
}

extension Diagnostic.Message {
    static let notBundled: Self = "the reference has no target that can be bundled: it is kept unchanged"

    static func bundleTooLarge(_ limit: Int) -> Self {
        "the document would have more than \(limit) values: path items that refer to each other repeat what they refer to"
    }
}
