// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Outcome: JSONCodable, Hashable, Sendable {
    case `true`(Done)
    case `false`(Failed)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Outcome {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("ok") {
        case "true": self = .true(try json.value())
        case "false": self = .false(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .true(let value): json.value(value)
        case .false(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
