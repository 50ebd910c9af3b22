// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms that an API key for a tool was stored.
public nonisolated struct StoreToolAPIKeyResponse: JSONCodable, Hashable, Sendable {
    /// What was done, in a sentence to show to people.
    public var message: String

    /// The provider that the key is for.
    public var provider: String

    /// How it went, in a word.
    public var status: String

    /// The kind of tool that uses the key.
    public var toolType: String

    public init(message: String, provider: String, status: String, toolType: String) {
        self.message = message
        self.provider = provider
        self.status = status
        self.toolType = toolType
    }
}

nonisolated extension StoreToolAPIKeyResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var message: String?
        var provider: String?
        var status: String?
        var toolType: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "message": try json.read(&message)
            case "provider": try json.read(&provider)
            case "status": try json.read(&status)
            case "tool_type": try json.read(&toolType)
            default: try json.skip()
            }
        }
        self.message = try json.required(message, "message")
        self.provider = try json.required(provider, "provider")
        self.status = try json.required(status, "status")
        self.toolType = try json.required(toolType, "tool_type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("message", message)
        json.member("provider", provider)
        json.member("status", status)
        json.member("tool_type", toolType)
        json.endObject()
    }
}
