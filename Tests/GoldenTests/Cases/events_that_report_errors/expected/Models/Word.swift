// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Word: JSONCodable, Hashable, Sendable {
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

nonisolated extension Word {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.text = text
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.endObject()
    }
}
