internal import JSONReading
internal import Reporting

/// A Path Item Object whose references haven't been followed yet.
struct PathItemSyntax: Sendable {
    /// Another path item, whose operations and parameters are added.
    var reference: ReferenceSyntax?
    var summary: String?
    var description: String?
    var servers: [Server] = []
    var parameters: [ParameterEntry] = []
    var operations: [OperationSyntax] = []
}

/// Reads Paths and Path Item Objects (OpenAPI 3.1, 4.8.8 and 4.8.9).
enum PathItemReader {
    /// The entries of `paths`, `webhooks` or a callback.
    ///
    /// - Parameter pointer: The pointer to the object.
    static func readMap(_ object: JSONObject, at pointer: NodePointer, into reading: inout Reading) -> [PathSyntax] {
        object.members.compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            let place = pointer.child(member.key)
            return read(member.value, at: place, into: &reading).map { item in
                PathSyntax(path: member.key, item: item, location: member.keyLocation, pointer: place)
            }
        }
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> PathItemSyntax? {
        guard let object = reading.object(node, .pathItem, at: pointer) else { return nil }
        var item = PathItemSyntax()
        if let text = object.string("$ref", &reading.diagnostics) {
            item.reference = reading.follow(text, at: object.members["$ref"]?.location ?? node.location, to: .pathItems)
        }
        item.summary = object.string("summary", &reading.diagnostics)
        item.description = object.string("description", &reading.diagnostics)
        item.servers = ServerReader.readList(object, into: &reading)
        item.parameters = ParameterReader.readList(object, at: pointer, into: &reading)
        for member in object.members.members {
            guard let method = HTTPMethod(rawValue: member.key) else { continue }
            if let operation = OperationReader.read(member, method, at: pointer.child(member.key), into: &reading) {
                item.operations.append(operation)
            }
        }
        item.operations += readAdditional(object, after: item.operations, at: pointer, into: &reading)
        return item
    }

    /// The `additionalOperations` (OpenAPI 3.2), by method as sent.
    private static func readAdditional(
        _ object: ObjectReader,
        after operations: [OperationSyntax],
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> [OperationSyntax] {
        let known = Set(operations.map(\.operation.method))
        return (object.object("additionalOperations", &reading)?.members ?? []).compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            let place = pointer.child("additionalOperations").child(member.key)
            let method = HTTPMethod(name: member.key)
            guard member.key.isToken, !known.contains(method) else {
                let message: Diagnostic.Message = known.contains(method) ? .duplicateMethod(member.key) : .invalidMethod(member.key)
                reading.leaveOut(place, message, at: member.keyLocation)
                return nil
            }
            if let keyword = method.keyword {
                reading.diagnostics.warning(.methodWithKeyword(member.key, keyword), at: member.keyLocation)
            }
            return OperationReader.read(member, method, at: place, into: &reading)
        }
    }
}

extension Diagnostic.Message {
    static func duplicateMethod(_ method: String) -> Self {
        "the path item already has a \(method) operation: remove one; this one is omitted"
    }

    static func invalidMethod(_ method: String) -> Self {
        "\"\(method)\" isn't a valid method: use letters, digits and hyphens; the operation is omitted"
    }

    static func methodWithKeyword(_ method: String, _ keyword: String) -> Self {
        "the method \(method) has its own keyword: write `\(keyword)`, next to `additionalOperations`"
    }
}
