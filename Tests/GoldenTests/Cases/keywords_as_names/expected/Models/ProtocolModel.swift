// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum ProtocolModel: JSONCodable, Hashable, Sendable {
    case `class`(Class)
    case strings([String])
    case bool(Bool)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension ProtocolModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .object: self = .class(try json.value())
        case .array: self = .strings(try json.value())
        case .bool: self = .bool(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .class(let value): json.value(value)
        case .strings(let value): json.value(value)
        case .bool(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
