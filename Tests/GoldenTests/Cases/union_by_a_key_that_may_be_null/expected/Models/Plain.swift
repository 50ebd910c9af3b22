// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Plain: JSONCodable, Hashable, Sendable {
    public var name: String

    public var color: Nullable<String>?

    public init(name: String, color: Nullable<String>? = nil) {
        self.name = name
        self.color = color
    }
}

nonisolated extension Plain {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var color: Nullable<String>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "color": try json.read(&color)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        self.color = color
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("color", color)
        json.endObject()
    }
}
