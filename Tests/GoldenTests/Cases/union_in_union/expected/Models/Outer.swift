// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Outer: JSONCodable, Hashable, Sendable {
    case a(A)
    case b(B)
    case int(Int)
    case inner(Inner)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Outer {
    public init(from json: inout JSONReader) throws(JSONError) {
        if json.kind == .integer {
            self = .int(try json.value())
        } else if let value: Inner = json.exactly() {
            self = .inner(value)
        } else if let value: A = json.attempt() {
            self = .a(value)
        } else if let value: B = json.attempt() {
            self = .b(value)
        } else if let value: Inner = json.attempt() {
            self = .inner(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .a(let value): json.value(value)
        case .b(let value): json.value(value)
        case .int(let value): json.value(value)
        case .inner(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
