// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// A tool of the core, or one that a server brings along.
public nonisolated enum Name: JSONCodable, Hashable, Sendable {
    case coreName(CoreName)
    case string(String)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Name {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: CoreName = json.attempt() {
            self = .coreName(value)
        } else if let value: String = json.attempt() {
            self = .string(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .coreName(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
