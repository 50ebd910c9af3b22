// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Like: JSONCodable, Hashable, Sendable {
    public var text: String?

    public var query: Query?

    public init(text: String? = nil, query: Query? = nil) {
        self.text = text
        self.query = query
    }
}

nonisolated extension Like {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        var query: Query?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            case "query": try json.read(&query)
            default: try json.skip()
            }
        }
        self.text = text
        self.query = query
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.member("query", query)
        json.endObject()
    }
}
