internal import JSONReading

/// A Callback Object: path items by the expression of their URL.
struct CallbackSyntax: Sendable {
    var paths: [PathSyntax]
}

/// One entry of the `callbacks` of an operation.
struct CallbackEntry: Sendable {
    var name: String
    var callback: Referenced<CallbackSyntax>
}

/// Reads Callback Objects (OpenAPI 3.1, 4.8.18).
enum CallbackReader {
    static func readMap(_ object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> [CallbackEntry] {
        let members = object.object("callbacks", &reading)?.members ?? []
        return members.compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            let place = pointer.child("callbacks").child(member.key)
            let callback = reading.referenced(member.value, .callbacks) { read(member.value, at: place, into: &$0) }
            return callback.map { CallbackEntry(name: member.key, callback: $0) }
        }
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> CallbackSyntax? {
        guard let object = node.object else {
            reading.leaveOut(pointer, .wrongNoun("a callback", found: node), at: node.location)
            return nil
        }
        return CallbackSyntax(paths: PathItemReader.readMap(object, at: pointer, into: &reading))
    }
}
