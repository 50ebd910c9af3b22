// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Words: OpenStringEnum {
    case ä
    case 日本
    case имяФайла
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ä": self = .ä
        case "日本": self = .日本
        case "имя файла": self = .имяФайла
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ä: "ä"
        case .日本: "日本"
        case .имяФайла: "имя файла"
        case .unrecognized(let value): value
        }
    }
}
