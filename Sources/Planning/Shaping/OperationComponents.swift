import APIDescription

/// The components in whose keys Azure API Management has written the method and path of an operation and the part that uses them:
/// `Orders.Get.Api.Order.OrderId.Not.Found.OneOf.ProblemDetails` for `GET /order/{orderId}`.
enum OperationComponents {
    /// Returns the names of their types after the operation, `GetOrderNotFound`, by the numbers of the components.
    static func sources(of api: API) -> [Int: NameSource] {
        let keys = api.components.enumerated().compactMap { number, component in Key(component.name).map { (number, $0) } }
        if keys.isEmpty { return [:] }
        let lines = api.operations.enumerated().map { index, operation in
            (operation.method.rawValue.lowercased() + Self.letters(of: ResourcePath(operation.path)), index)
        }
        let operations = Dictionary(lines) { first, _ in first }
        var sources: [Int: NameSource] = [:]
        for (number, key) in keys {
            for count in (1..<key.path.count).reversed() {
                guard let index = operations[key.method + key.path[..<count].joined().lettersAndDigits] else { continue }
                let part = key.path[count...].joined(separator: " ")
                guard isPart(part.lettersAndDigits, of: api.operations[index]) else { continue }
                sources[number] = part == "Request" ? .operation(index, part) : .operationPart(index, words: part)
                break
            }
        }
        return sources
    }

    /// Returns whether the letters are those of the body, of a parameter, or of a status and what it has. Otherwise, they continue a path that
    /// the description doesn't have.
    private static func isPart(_ letters: String, of operation: Operation) -> Bool {
        if letters == "request" || operation.parameters.contains(where: { $0.name.lettersAndDigits == letters }) { return true }
        return operation.responses.contains { response in
            phrases(of: response.status).contains { letters.hasPrefix($0) }
        }
    }

    private static func phrases(of status: ResponseStatus) -> [String] {
        guard case .code(let code) = status else { return [] }
        // RFC 4918 has another name for the status.
        return [ResponseStatus.code(code).caseName.lowercased()] + (code == 422 ? ["unprocessableentity"] : [])
    }

    private static func letters(of path: ResourcePath) -> String {
        path.segments.dropFirst(path.prefixCount).map(\.letters).joined() + path.action.joined()
    }

    private struct Key {
        var method: String
        /// The path, without API and version, and the part of the operation.
        var path: [String]

        init?(_ name: String) {
            guard name.utf8.contains(UInt8(ascii: ".")) else { return nil }
            let sections = name.split(separator: ".", maxSplits: 100, omittingEmptySubsequences: false).map(String.init)
            guard let method = ComponentNames.methodIndex(sections) else { return nil }
            self.method = sections[method].lowercased()
            // What follows are the types of a union.
            let end = sections.firstIndex { $0.hasPrefix("OneOf") || $0.hasPrefix("AnyOf") || $0.hasPrefix("AllOf") } ?? sections.endIndex
            guard method < end else { return nil }
            path = ComponentNames.path(after: method, Array(sections[..<end]))
            guard path.count > 1 else { return nil }
        }
    }
}
