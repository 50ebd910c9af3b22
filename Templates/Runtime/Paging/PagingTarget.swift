import Foundation

/// The place of a value in a request.
public nonisolated struct PagingTarget: Hashable, Sendable {
    private enum Place: Hashable, Sendable {
        case query(String)
        case header(String)
        case body
    }

    private let place: Place
    /// Names of members, if the value is inside an object.
    private let path: [String]

    /// A parameter of the query, or a member of the object that it is: `.query("page", "after")`.
    public static func query(_ name: String, _ path: String...) -> PagingTarget {
        PagingTarget(place: .query(name), path: path)
    }

    public static func header(_ name: String) -> PagingTarget {
        PagingTarget(place: .header(name), path: [])
    }

    /// A member of the body's JSON: `.body("pagination", "starting_after")`.
    public static func body(_ path: String...) -> PagingTarget {
        PagingTarget(place: .body, path: path)
    }

    /// The number that a request has at this place; `nil` if it has none.
    func number<Success, Problem>(in request: Request<Success, Problem>) -> Int? {
        let value: ParameterValue? =
            switch place {
            case .query(let name): request.query.first { $0.name == name }?.value
            case .header(let name): request.headers.first { $0.name.lowercased() == name.lowercased() }?.value
            case .body: request.body.json
            }
        return value?.member(at: path[...])?.pagingNumber
    }

    /// Replaces the value that a request has at this place.
    func set<Success, Problem>(_ cursor: PagingCursor, in request: inout Request<Success, Problem>) {
        let value = ParameterValue(cursor.value)
        switch place {
        case .query(let name):
            let index = request.query.firstIndex { $0.name == name }
            let old = index.map { request.query[$0] }
            let new = QueryParameter(
                name: name,
                value: (old?.value ?? .null).replacing(path[...], by: value),
                style: old?.style ?? (path.isEmpty ? .form : .deepObject),
                explode: old?.explode ?? true,
                allowReserved: old?.allowReserved ?? false
            )
            if let index { request.query[index] = new } else { request.query.append(new) }
        case .header(let name):
            request.headers.removeAll { $0.name.lowercased() == name.lowercased() }
            request.headers.append(HeaderParameter(name: name, value: value, style: .simple, explode: false))
        case .body:
            request.body = request.body.replacing(path, by: value)
        }
    }
}

nonisolated extension RequestBody {
    fileprivate var json: ParameterValue? {
        guard case .bytes(let data) = content else { return nil }
        return try? ParameterValue(jsonData: data)
    }

    /// The same body with another value in its JSON. A missing body becomes an object; one that isn't JSON stays as it is.
    fileprivate func replacing(_ path: [String], by value: ParameterValue) -> RequestBody {
        RequestBody(contentType: contentType ?? "application/json") { options in
            let old = content(options)
            let json: ParameterValue
            switch old {
            case .none: json = .null
            case .bytes(let data):
                guard let value = try? ParameterValue(jsonData: data) else { return old }
                json = value
            case .file, .stream, .once: return old
            }
            return .bytes(json.replacing(path[...], by: value).jsonData())
        }
    }
}

nonisolated extension ParameterValue {
    fileprivate var pagingNumber: Int? {
        switch self {
        case .string(let text), .literal(let text): Int(text)
        case .null, .array, .object: nil
        }
    }

    fileprivate func member(at path: ArraySlice<String>) -> ParameterValue? {
        guard let name = path.first else { return self }
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value.member(at: path.dropFirst())
    }

    /// The same value with another member; objects on the way to it are created if they are missing.
    fileprivate func replacing(_ path: ArraySlice<String>, by value: ParameterValue) -> ParameterValue {
        guard let name = path.first else { return value }
        var members: [Member] = if case .object(let members) = self { members } else { [] }
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = members[index].value.replacing(path.dropFirst(), by: value)
        } else {
            members.append(Member(name: name, value: ParameterValue.null.replacing(path.dropFirst(), by: value)))
        }
        return .object(members)
    }
}
