// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Circle: JSONCodable, Hashable, Sendable {
    public var radius: Double

    public var label: String?

    public init(radius: Double, label: String? = nil) {
        self.radius = radius
        self.label = label
    }
}

nonisolated extension Circle {
    public init(from json: inout JSONReader) throws(JSONError) {
        var radius: Double?
        var label: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "radius": try json.read(&radius)
            case "label": try json.read(&label)
            default: try json.skip()
            }
        }
        self.radius = try json.required(radius, "radius")
        self.label = label
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("radius", radius)
        json.member("label", label)
        json.endObject()
    }
}
