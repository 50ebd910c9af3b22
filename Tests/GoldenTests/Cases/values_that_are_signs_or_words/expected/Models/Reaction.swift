// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Reaction: OpenStringEnum {
    case plus1
    case minus1
    case asterisk
    case empty
    case greaterThanOrEqual
    case lessThanOrEqual
    case `true`
    case `false`
    case null
    case noneValue
    case someValue
    case selfValue
    case _1
    case _01
    case _10
    case aB
    case aB2
    case aB3
    case thumbsUpSign
    case partyPopper
    case unnamed
    case unnamed2
    case space
    case aB4
    case tilde
    case `default`
    case type
    case initValue
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "+1": self = .plus1
        case "-1": self = .minus1
        case "*": self = .asterisk
        case "": self = .empty
        case ">=": self = .greaterThanOrEqual
        case "<=": self = .lessThanOrEqual
        case "true": self = .true
        case "false": self = .false
        case "null": self = .null
        case "none": self = .noneValue
        case "some": self = .someValue
        case "self": self = .selfValue
        case "1": self = ._1
        case "01": self = ._01
        case "1.0": self = ._10
        case "a b": self = .aB
        case "a-b": self = .aB2
        case "a_b": self = .aB3
        case "👍": self = .thumbsUpSign
        case "🎉": self = .partyPopper
        case "\n": self = .unnamed
        case "\t": self = .unnamed2
        case " ": self = .space
        case "a/b": self = .aB4
        case "~": self = .tilde
        case "default": self = .default
        case "Type": self = .type
        case "init": self = .initValue
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .plus1: "+1"
        case .minus1: "-1"
        case .asterisk: "*"
        case .empty: ""
        case .greaterThanOrEqual: ">="
        case .lessThanOrEqual: "<="
        case .true: "true"
        case .false: "false"
        case .null: "null"
        case .noneValue: "none"
        case .someValue: "some"
        case .selfValue: "self"
        case ._1: "1"
        case ._01: "01"
        case ._10: "1.0"
        case .aB: "a b"
        case .aB2: "a-b"
        case .aB3: "a_b"
        case .thumbsUpSign: "👍"
        case .partyPopper: "🎉"
        case .unnamed: "\n"
        case .unnamed2: "\t"
        case .space: " "
        case .aB4: "a/b"
        case .tilde: "~"
        case .default: "default"
        case .type: "Type"
        case .initValue: "init"
        case .unrecognized(let value): value
        }
    }
}
