// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Licensed: JSONCodable, Hashable, Sendable {
    public var name: String

    public var color: Nullable<String>?

    public var licence: String?

    public init(name: String, licence: String?, color: Nullable<String>? = nil) {
        self.name = name
        self.licence = licence
        self.color = color
    }
}

nonisolated extension Licensed {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var color: Nullable<String>?
        var licence: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "color": try json.read(&color)
            case "licence": try json.read(&licence)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        self.color = color
        self.licence = licence
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("color", color)
        json.nullableMember("licence", licence)
        json.endObject()
    }
}
