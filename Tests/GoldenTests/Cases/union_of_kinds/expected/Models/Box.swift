// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Box: JSONCodable, Hashable, Sendable {
    public var width: Int

    public init(width: Int) {
        self.width = width
    }
}

nonisolated extension Box {
    public init(from json: inout JSONReader) throws(JSONError) {
        var width: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "width": try json.read(&width)
            default: try json.skip()
            }
        }
        self.width = try json.required(width, "width")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("width", width)
        json.endObject()
    }
}
