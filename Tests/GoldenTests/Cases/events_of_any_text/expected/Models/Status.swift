// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Status: JSONCodable, Hashable, Sendable {
    public var load: Double

    public init(load: Double) {
        self.load = load
    }
}

nonisolated extension Status {
    public init(from json: inout JSONReader) throws(JSONError) {
        var load: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "load": try json.read(&load)
            default: try json.skip()
            }
        }
        self.load = try json.required(load, "load")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("load", load)
        json.endObject()
    }
}
