// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Square: JSONCodable, Hashable, Sendable {
    public var kind: String

    public var side: Double

    public init(kind: String, side: Double) {
        self.kind = kind
        self.side = side
    }
}

nonisolated extension Square {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var side: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "side": try json.read(&side)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.side = try json.required(side, "side")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("side", side)
        json.endObject()
    }
}
