// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Odd: OpenStringEnum {
    case noneValue
    case someValue
    case selfValue
    case `default`
    case asterisk
    case plus1
    case minus1
    case greaterThanOrEqual
    case empty
    case _2fa
    case ünïcode
    case unrecognizedValue
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "some": self = .someValue
        case "self": self = .selfValue
        case "default": self = .default
        case "*": self = .asterisk
        case "+1": self = .plus1
        case "-1": self = .minus1
        case ">=": self = .greaterThanOrEqual
        case "": self = .empty
        case "2fa": self = ._2fa
        case "ünïcode": self = .ünïcode
        case "unrecognized": self = .unrecognizedValue
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .noneValue: "none"
        case .someValue: "some"
        case .selfValue: "self"
        case .default: "default"
        case .asterisk: "*"
        case .plus1: "+1"
        case .minus1: "-1"
        case .greaterThanOrEqual: ">="
        case .empty: ""
        case ._2fa: "2fa"
        case .ünïcode: "ünïcode"
        case .unrecognizedValue: "unrecognized"
        case .unrecognized(let value): value
        }
    }
}
