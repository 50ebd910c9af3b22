// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A message as a user writes it.
public nonisolated struct MessageData: JSONCodable, Hashable, Sendable {
    /// Whether the agent makes a plan only, and changes nothing. The default is `false`.
    public var planMode: Bool?

    /// What the user writes.
    public var text: String

    public init(text: String, planMode: Bool? = nil) {
        self.text = text
        self.planMode = planMode
    }
}

nonisolated extension MessageData {
    public init(from json: inout JSONReader) throws(JSONError) {
        var planMode: Bool?
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "plan_mode": try json.read(&planMode)
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.planMode = planMode
        self.text = try json.required(text, "text")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("plan_mode", planMode)
        json.member("text", text)
        json.endObject()
    }
}
