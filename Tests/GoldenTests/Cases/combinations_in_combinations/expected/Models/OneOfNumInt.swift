// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum OneOfNumInt: JSONCodable, Hashable, Sendable {
    case int(Int)
    case double(Double)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension OneOfNumInt {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: Int = json.attempt() {
            self = .int(value)
        } else if let value: Double = json.attempt() {
            self = .double(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .int(let value): json.value(value)
        case .double(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
