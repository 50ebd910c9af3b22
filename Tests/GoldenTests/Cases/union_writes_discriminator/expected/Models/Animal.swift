// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Animal: JSONCodable, Hashable, Sendable {
    case cat(Cat)
    case dog(Dog)
    case wolf(Dog)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Animal {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("species") {
        case "cat": self = .cat(try json.value())
        case "dog": self = .dog(try json.value())
        case "wolf": self = .wolf(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .cat(let value): json.value(value, adding: "species", "cat")
        case .dog(let value): json.value(value, adding: "species", "dog")
        case .wolf(let value): json.value(value, adding: "species", "wolf")
        case .unrecognized(let value): json.value(value)
        }
    }
}
