// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum ListPetsSortBy: OpenStringEnum {
    case name
    case age
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "name": self = .name
        case "age": self = .age
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .name: "name"
        case .age: "age"
        case .unrecognized(let value): value
        }
    }
}
