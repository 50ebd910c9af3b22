// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Circle: JSONCodable, Hashable, Sendable {
    public var kind: String

    public var radius: Double

    public init(kind: String, radius: Double) {
        self.kind = kind
        self.radius = radius
    }
}

nonisolated extension Circle {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var radius: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "radius": try json.read(&radius)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.radius = try json.required(radius, "radius")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("radius", radius)
        json.endObject()
    }
}
