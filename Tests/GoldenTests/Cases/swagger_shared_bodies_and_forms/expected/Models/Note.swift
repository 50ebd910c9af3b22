// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Note: JSONCodable, Hashable, Sendable {
    public var text: String

    public var pinned: Nullable<Bool>?

    public init(text: String, pinned: Nullable<Bool>? = nil) {
        self.text = text
        self.pinned = pinned
    }
}

nonisolated extension Note {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        var pinned: Nullable<Bool>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            case "pinned": try json.read(&pinned)
            default: try json.skip()
            }
        }
        self.text = try json.required(text, "text")
        self.pinned = pinned
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.member("pinned", pinned)
        json.endObject()
    }
}
