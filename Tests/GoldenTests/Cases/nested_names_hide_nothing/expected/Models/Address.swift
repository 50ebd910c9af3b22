// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Address: JSONCodable, Hashable, Sendable {
    public var origin: Country?

    public init(origin: Country? = nil) {
        self.origin = origin
    }
}

nonisolated extension Address {
    public init(from json: inout JSONReader) throws(JSONError) {
        var origin: Country?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "origin": try json.read(&origin)
            default: try json.skip()
            }
        }
        self.origin = origin
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("origin", origin)
        json.endObject()
    }
}
