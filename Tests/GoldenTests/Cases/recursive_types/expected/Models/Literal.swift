// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Literal: JSONCodable, Hashable, Sendable {
    public var op: String

    public var value: Double

    public init(op: String, value: Double) {
        self.op = op
        self.value = value
    }
}

nonisolated extension Literal {
    public init(from json: inout JSONReader) throws(JSONError) {
        var op: String?
        var value: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "op": try json.read(&op)
            case "value": try json.read(&value)
            default: try json.skip()
            }
        }
        self.op = try json.required(op, "op")
        self.value = try json.required(value, "value")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("op", op)
        json.member("value", value)
        json.endObject()
    }
}
