// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The stored preferences, and what there is to choose from.
public nonisolated struct GetPreferencesResponse: JSONCodable, Hashable, Sendable {
    /// The providers that can be preferred, by their identifiers.
    public var availableProviders: [String: AvailableProvider]

    /// The stored preferences; `null` where none are stored.
    public var preferences: Nullable<UserPreferencesResponse>?

    public init(availableProviders: [String: AvailableProvider], preferences: Nullable<UserPreferencesResponse>? = nil) {
        self.availableProviders = availableProviders
        self.preferences = preferences
    }

    /// A provider of models.
    public struct AvailableProvider: JSONCodable, Hashable, Sendable {
        /// The name to show to people.
        public var displayName: String?

        /// The models of the provider, as it names them.
        public var models: [String]?

        public init(displayName: String? = nil, models: [String]? = nil) {
            self.displayName = displayName
            self.models = models
        }
    }
}

nonisolated extension GetPreferencesResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var availableProviders: [String: AvailableProvider]?
        var preferences: Nullable<UserPreferencesResponse>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "available_providers": try json.read(&availableProviders)
            case "preferences": try json.read(&preferences)
            default: try json.skip()
            }
        }
        self.availableProviders = try json.required(availableProviders, "available_providers")
        self.preferences = preferences
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("available_providers", availableProviders)
        json.member("preferences", preferences)
        json.endObject()
    }
}

nonisolated extension GetPreferencesResponse.AvailableProvider {
    public init(from json: inout JSONReader) throws(JSONError) {
        var displayName: String?
        var models: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "display_name": try json.read(&displayName)
            case "models": try json.read(&models)
            default: try json.skip()
            }
        }
        self.displayName = displayName
        self.models = models
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("display_name", displayName)
        json.member("models", models)
        json.endObject()
    }
}
