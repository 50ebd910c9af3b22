// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Pet: JSONCodable, Hashable, Sendable {
    case cat(Cat)
    case dog(Dog)
    case otherPet(OtherPet)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("petType") {
        case "cat": self = .cat(try json.value())
        case "dog": self = .dog(try json.value())
        case "OtherPet": self = .otherPet(try json.value())
        default:
            if let value: OtherPet = json.attempt() {
                self = .otherPet(value)
            } else {
                self = .unrecognized(try json.unrecognized())
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .cat(let value): json.value(value)
        case .dog(let value): json.value(value)
        case .otherPet(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
