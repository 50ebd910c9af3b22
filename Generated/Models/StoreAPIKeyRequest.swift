// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// An API key to store.
public nonisolated struct StoreAPIKeyRequest: JSONCodable, Hashable, Sendable {
    /// The key, as the provider issued it.
    public var apiKey: String

    /// The provider that the key is for. `brave` is a search engine; the others offer models.
    public var provider: Provider

    public init(apiKey: String, provider: Provider) {
        self.apiKey = apiKey
        self.provider = provider
    }

    /// The provider that the key is for. `brave` is a search engine; the others offer models.
    public enum Provider: OpenStringEnum {
        case anthropic
        case openai
        case openrouter
        case gemini
        case brave
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "anthropic": self = .anthropic
            case "openai": self = .openai
            case "openrouter": self = .openrouter
            case "gemini": self = .gemini
            case "brave": self = .brave
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .anthropic: "anthropic"
            case .openai: "openai"
            case .openrouter: "openrouter"
            case .gemini: "gemini"
            case .brave: "brave"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension StoreAPIKeyRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var apiKey: String?
        var provider: Provider?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "api_key": try json.read(&apiKey)
            case "provider": try json.read(&provider)
            default: try json.skip()
            }
        }
        self.apiKey = try json.required(apiKey, "api_key")
        self.provider = try json.required(provider, "provider")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("api_key", apiKey)
        json.member("provider", provider)
        json.endObject()
    }
}
