// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A message to an agent.
public nonisolated struct SendMessageRequest: JSONCodable, Hashable, Sendable {
    /// Apps that the message refers to, by identifier or address. Older versions of the API wanted them.
    ///
    /// Deprecated.
    public var apps: [String]?

    /// How many steps the agent may take before it stops, at least 1.
    public var maxSteps: Int?

    /// Media files that the message refers to, by name or URL. Older versions of the API wanted them.
    ///
    /// Deprecated.
    public var media: [String]?

    /// Whether the agent makes a plan only, and changes nothing. The default is `false`.
    public var planMode: Bool?

    /// What the user writes.
    public var text: String

    /// How much the model thinks before it answers. The server decides where this is `null` or absent.
    public var thinkingLevel: Nullable<ThinkingLevel>?

    public init(
        text: String,
        apps: [String]? = nil,
        maxSteps: Int? = nil,
        media: [String]? = nil,
        planMode: Bool? = nil,
        thinkingLevel: Nullable<ThinkingLevel>? = nil
    ) {
        self.text = text
        self.apps = apps
        self.maxSteps = maxSteps
        self.media = media
        self.planMode = planMode
        self.thinkingLevel = thinkingLevel
    }

    /// How much the model thinks before it answers. The server decides where this is `null` or absent.
    public enum ThinkingLevel: OpenStringEnum {
        case off
        case basic
        case medium
        case maximum
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "off": self = .off
            case "basic": self = .basic
            case "medium": self = .medium
            case "maximum": self = .maximum
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .off: "off"
            case .basic: "basic"
            case .medium: "medium"
            case .maximum: "maximum"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension SendMessageRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var apps: [String]?
        var maxSteps: Int?
        var media: [String]?
        var planMode: Bool?
        var text: String?
        var thinkingLevel: Nullable<ThinkingLevel>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "apps": try json.read(&apps)
            case "max_steps": try json.read(&maxSteps)
            case "media": try json.read(&media)
            case "plan_mode": try json.read(&planMode)
            case "text": try json.read(&text)
            case "thinking_level": try json.read(&thinkingLevel)
            default: try json.skip()
            }
        }
        self.apps = apps
        self.maxSteps = maxSteps
        self.media = media
        self.planMode = planMode
        self.text = try json.required(text, "text")
        self.thinkingLevel = thinkingLevel
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("apps", apps)
        json.member("max_steps", maxSteps)
        json.member("media", media)
        json.member("plan_mode", planMode)
        json.member("text", text)
        json.member("thinking_level", thinkingLevel)
        json.endObject()
    }
}
