// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Paint: JSONCodable, Hashable, Sendable {
    case plain(Plain)
    case licensed(Licensed)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Paint {
    public init(from json: inout JSONReader) throws(JSONError) {
        if json.hasKeys("licence"), let value: Licensed = json.attempt() {
            self = .licensed(value)
        } else if let value: Plain = json.exactly() {
            self = .plain(value)
        } else if let value: Plain = json.attempt() {
            self = .plain(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .plain(let value): json.value(value)
        case .licensed(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
