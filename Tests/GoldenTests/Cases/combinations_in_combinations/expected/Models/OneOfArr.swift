// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum OneOfArr: JSONCodable, Hashable, Sendable {
    case strings([String])
    case ints([Int])
    case string(String)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension OneOfArr {
    public init(from json: inout JSONReader) throws(JSONError) {
        if json.kind == .string {
            self = .string(try json.value())
        } else if let value: [Int] = json.attempt() {
            self = .ints(value)
        } else if let value: [String] = json.attempt() {
            self = .strings(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .strings(let value): json.value(value)
        case .ints(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
