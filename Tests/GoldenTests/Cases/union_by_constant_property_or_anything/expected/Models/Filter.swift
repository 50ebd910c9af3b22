// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Filter: JSONCodable, Hashable, Sendable {
    case comparison(Comparison)
    case compound(Compound)
    case anyModel(AnyModel)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Filter {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("type") {
        case "eq", "ne": self = .comparison(try json.value())
        case "and", "or": self = .compound(try json.value())
        default: self = .anyModel(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .comparison(let value): json.value(value)
        case .compound(let value): json.value(value)
        case .anyModel(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
