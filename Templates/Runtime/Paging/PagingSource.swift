import Foundation

/// The place of a value in a response.
public nonisolated struct PagingSource: Hashable, Sendable {
    /// One step into the JSON of a body.
    public enum Step: Hashable, Sendable, ExpressibleByStringLiteral {
        case key(String)
        /// The element of an array, counted from 0; from -1 backwards, if negative.
        case element(Int)
        /// The last element of an array.
        public static let last = Step.element(-1)

        public init(stringLiteral value: String) {
            self = .key(value)
        }
    }

    private enum Place: Hashable, Sendable {
        case header(String)
        case body([Step])
    }

    private let place: Place

    /// The value of a header.
    public static func header(_ name: String) -> PagingSource {
        PagingSource(place: .header(name))
    }

    /// A value in the JSON of the body: `.body("pages", "next")`, `.body("data", .last, "id")`.
    public static func body(_ path: Step...) -> PagingSource {
        PagingSource(place: .body(path))
    }

    /// The value; `nil` if the response doesn't have it.
    func value(in response: RawResponse) -> JSONValue? {
        switch place {
        case .header(let name): response.headers[name].map { .string($0) }
        case .body(let path): try? response.value(at: path)
        }
    }

    /// Decodes the elements of the array at this place; none if the response doesn't have it.
    func elements<Element: JSONCodable>(in response: RawResponse, _ options: JSONOptions) throws(JSONError) -> [Element] {
        guard case .body(let path) = place else { return [] }
        return try response.value(at: path, options) ?? []
    }
}

nonisolated extension RawResponse {
    fileprivate func value<Value: JSONCodable>(at path: [PagingSource.Step], _ options: JSONOptions? = nil) throws(JSONError) -> Value? {
        guard !body.isEmpty else { return nil }
        var reader = JSONReader(body)
        reader.options = options
        return try reader.find(path[...]) ? try reader.readValue() : nil
    }
}

nonisolated extension JSONReader {
    /// Moves to the value at a path; `false` if there is none.
    fileprivate mutating func find(_ path: ArraySlice<PagingSource.Step>) throws(JSONError) -> Bool {
        for step in path {
            switch step {
            case .key(let name): guard kind == .object, try findMember(name) else { return false }
            case .element(let index): guard kind == .array, try findElement(index) else { return false }
            }
        }
        return kind != .null
    }

    private mutating func findMember(_ name: String) throws(JSONError) -> Bool {
        try beginObject()
        while let key = try nextKey() {
            if key.text == name { return true }
            try skip()
        }
        return false
    }

    private mutating func findElement(_ index: Int) throws(JSONError) -> Bool {
        try beginArray()
        // Those that may be the one; a reader is cheap to copy.
        var last: [JSONReader] = []
        var position = 0
        while try nextElement() {
            if position == index { return true }
            if index < 0 { last = last.suffix(-(index + 1)) + [self] }
            try skip()
            position += 1
        }
        guard index < 0, last.count >= -index, let found = last.first else { return false }
        self = found
        return true
    }
}
