// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum QueryEither: JSONCodable, Hashable, Sendable {
    case string(String)
    case int(Int)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension QueryEither {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: String = json.attempt() {
            self = .string(value)
        } else if let value: Int = json.attempt() {
            self = .int(value)
        } else {
            self = .unrecognized(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .int(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
