// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A call of a tool in the transcript of a session.
public nonisolated struct ExportToolCall: JSONCodable, Hashable, Sendable {
    /// Whether the call had ended when the transcript was taken.
    public var finished: Bool

    /// Identifies the call.
    public var id: String

    /// The arguments of the call, as the text that the model wrote; JSON as a rule.
    public var input: String

    /// The arguments of the call as an object, where `input` is one.
    public var inputJSON: [String: JSONValue]?

    /// The tool that was called.
    public var name: String

    /// What the tool returned.
    public var result: String?

    /// Where the screenshots that the tool took can be fetched.
    public var screenshotURLs: [String]?

    /// The kind of call, in the words of the model's provider.
    public var type: String

    public init(
        finished: Bool,
        id: String,
        input: String,
        name: String,
        type: String,
        inputJSON: [String: JSONValue]? = nil,
        result: String? = nil,
        screenshotURLs: [String]? = nil
    ) {
        self.finished = finished
        self.id = id
        self.input = input
        self.name = name
        self.type = type
        self.inputJSON = inputJSON
        self.result = result
        self.screenshotURLs = screenshotURLs
    }
}

nonisolated extension ExportToolCall {
    public init(from json: inout JSONReader) throws(JSONError) {
        var finished: Bool?
        var id: String?
        var input: String?
        var inputJSON: [String: JSONValue]?
        var name: String?
        var result: String?
        var screenshotURLs: [String]?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "finished": try json.read(&finished)
            case "id": try json.read(&id)
            case "input": try json.read(&input)
            case "inputJson": try json.read(&inputJSON)
            case "name": try json.read(&name)
            case "result": try json.read(&result)
            case "screenshotUrls": try json.read(&screenshotURLs)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.finished = try json.required(finished, "finished")
        self.id = try json.required(id, "id")
        self.input = try json.required(input, "input")
        self.inputJSON = inputJSON
        self.name = try json.required(name, "name")
        self.result = result
        self.screenshotURLs = screenshotURLs
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("finished", finished)
        json.member("id", id)
        json.member("input", input)
        json.member("inputJson", inputJSON)
        json.member("name", name)
        json.member("result", result)
        json.member("screenshotUrls", screenshotURLs)
        json.member("type", type)
        json.endObject()
    }
}
