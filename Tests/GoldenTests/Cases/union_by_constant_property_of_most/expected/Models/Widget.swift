// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Widget: JSONCodable, Hashable, Sendable {
    case note(Note)
    case image(Image)
    case userFunnel(UserFunnel)
    case pageFunnel(PageFunnel)
    case graph(Graph)
    case map(Map)
    case clock(ClockModel)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Widget {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("type") {
        case "note": self = .note(try json.value())
        case "image": self = .image(try json.value())
        case "graph": self = .graph(try json.value())
        case "clock": self = .clock(try json.value())
        default:
            if let value: UserFunnel = json.attempt() {
                self = .userFunnel(value)
            } else if let value: PageFunnel = json.attempt() {
                self = .pageFunnel(value)
            } else if let value: Map = json.attempt() {
                self = .map(value)
            } else {
                self = .unrecognized(try json.unrecognized())
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .note(let value): json.value(value)
        case .image(let value): json.value(value)
        case .userFunnel(let value): json.value(value)
        case .pageFunnel(let value): json.value(value)
        case .graph(let value): json.value(value)
        case .map(let value): json.value(value)
        case .clock(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
