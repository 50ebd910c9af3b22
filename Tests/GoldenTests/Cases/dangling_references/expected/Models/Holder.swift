// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Holder: JSONCodable, Hashable, Sendable {
    public var model: JSONValue?

    public var other: JSONValue?

    public init(model: JSONValue? = nil, other: JSONValue? = nil) {
        self.model = model
        self.other = other
    }
}

nonisolated extension Holder {
    public init(from json: inout JSONReader) throws(JSONError) {
        var model: JSONValue?
        var other: JSONValue?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "model": try json.read(&model)
            case "other": try json.read(&other)
            default: try json.skip()
            }
        }
        self.model = model
        self.other = other
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("model", model)
        json.member("other", other)
        json.endObject()
    }
}
