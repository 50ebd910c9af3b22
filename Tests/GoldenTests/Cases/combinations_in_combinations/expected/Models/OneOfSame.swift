// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated enum OneOfSame: JSONCodable, Hashable, Sendable {
    case string(String)
    case date(Date)
    case uuid(UUID)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension OneOfSame {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: Date = json.attempt() {
            self = .date(value)
        } else if let value: UUID = json.attempt() {
            self = .uuid(value)
        } else if let value: String = json.attempt() {
            self = .string(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .date(let value): json.value(value)
        case .uuid(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
