// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Item: JSONCodable, Hashable, Sendable {
    public var title: String?

    public init(title: String? = nil) {
        self.title = title
    }
}

nonisolated extension Item {
    public init(from json: inout JSONReader) throws(JSONError) {
        var title: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "title": try json.read(&title)
            default: try json.skip()
            }
        }
        self.title = title
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("title", title)
        json.endObject()
    }
}
