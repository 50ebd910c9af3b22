// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum AnyPet: JSONCodable, Hashable, Sendable {
    case cat(Cat)
    case dog(Dog)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension AnyPet {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("petType") {
        case "Cat": self = .cat(try json.value())
        case "Dog": self = .dog(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .cat(let value): json.value(value)
        case .dog(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
