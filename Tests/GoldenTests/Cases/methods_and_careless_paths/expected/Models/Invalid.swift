// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Invalid: JSONCodable, Hashable, Sendable {
    public var field: String

    public init(field: String) {
        self.field = field
    }
}

nonisolated extension Invalid {
    public init(from json: inout JSONReader) throws(JSONError) {
        var field: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "field": try json.read(&field)
            default: try json.skip()
            }
        }
        self.field = try json.required(field, "field")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("field", field)
        json.endObject()
    }
}
