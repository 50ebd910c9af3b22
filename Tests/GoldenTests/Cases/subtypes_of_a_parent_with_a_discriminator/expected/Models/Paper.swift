// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Paper: JSONCodable, Hashable, Sendable {
    public var kind: String

    public var weight: Int?

    public init(kind: String, weight: Int? = nil) {
        self.kind = kind
        self.weight = weight
    }
}

nonisolated extension Paper {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var weight: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "weight": try json.read(&weight)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.weight = weight
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("weight", weight)
        json.endObject()
    }
}
