// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Drawing: JSONCodable, Hashable, Sendable {
    public var shapes: [Shape]

    public var background: Nullable<Shape>?

    public init(shapes: [Shape], background: Nullable<Shape>? = nil) {
        self.shapes = shapes
        self.background = background
    }
}

nonisolated extension Drawing {
    public init(from json: inout JSONReader) throws(JSONError) {
        var shapes: [Shape]?
        var background: Nullable<Shape>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "shapes": try json.read(&shapes)
            case "background": try json.read(&background)
            default: try json.skip()
            }
        }
        self.shapes = try json.required(shapes, "shapes")
        self.background = background
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("shapes", shapes)
        json.member("background", background)
        json.endObject()
    }
}
