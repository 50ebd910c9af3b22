// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The stored preferences, and what there is to choose from.
public nonisolated struct PreferencesWithProviders: JSONCodable, Hashable, Sendable {
    /// The providers that can be preferred, by their identifiers.
    public var availableProviders: [String: ProviderInfo]

    /// The stored preferences; `null` where none are stored.
    public var preferences: UserPreferencesResponse?

    public init(availableProviders: [String: ProviderInfo], preferences: UserPreferencesResponse?) {
        self.availableProviders = availableProviders
        self.preferences = preferences
    }
}

nonisolated extension PreferencesWithProviders {
    public init(from json: inout JSONReader) throws(JSONError) {
        var availableProviders: [String: ProviderInfo]?
        var preferences: UserPreferencesResponse?
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
        json.nullableMember("preferences", preferences)
        json.endObject()
    }
}
