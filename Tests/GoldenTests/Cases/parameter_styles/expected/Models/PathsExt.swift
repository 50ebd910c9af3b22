// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum PathsExt: OpenStringEnum {
    case png
    case jpg
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "png": self = .png
        case "jpg": self = .jpg
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .png: "png"
        case .jpg: "jpg"
        case .unrecognized(let value): value
        }
    }
}
