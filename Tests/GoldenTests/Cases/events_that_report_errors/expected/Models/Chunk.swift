// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Chunk: JSONCodable, Hashable, Sendable {
    public var text: String?

    public var error: String?

    public init(text: String? = nil, error: String? = nil) {
        self.text = text
        self.error = error
    }
}

nonisolated extension Chunk {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        var error: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            case "error": try json.read(&error)
            default: try json.skip()
            }
        }
        self.text = text
        self.error = error
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.member("error", error)
        json.endObject()
    }
}
