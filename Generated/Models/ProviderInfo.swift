// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A provider of models.
public nonisolated struct ProviderInfo: JSONCodable, Hashable, Sendable {
    /// The name to show to people.
    public var displayName: String

    /// The models of the provider. What it holds differs by provider.
    public var models: [String: JSONValue]

    public init(displayName: String, models: [String: JSONValue]) {
        self.displayName = displayName
        self.models = models
    }
}

nonisolated extension ProviderInfo {
    public init(from json: inout JSONReader) throws(JSONError) {
        var displayName: String?
        var models: [String: JSONValue]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "display_name": try json.read(&displayName)
            case "models": try json.read(&models)
            default: try json.skip()
            }
        }
        self.displayName = try json.required(displayName, "display_name")
        self.models = try json.required(models, "models")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("display_name", displayName)
        json.member("models", models)
        json.endObject()
    }
}
