// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The name of a tool: one that comes with the server, or one of an MCP server.
public nonisolated enum ToolName: JSONCodable, Hashable, Sendable {
    case coreToolName(CoreToolName)
    case string(String)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension ToolName {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: CoreToolName = json.attempt() {
            self = .coreToolName(value)
        } else if let value: String = json.attempt() {
            self = .string(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .coreToolName(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
