// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Nothing uses a value of it: its subtypes are no union.
public nonisolated struct Canvas: JSONCodable, Hashable, Sendable {
    public var kind: String

    public init(kind: String) {
        self.kind = kind
    }
}

nonisolated extension Canvas {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.endObject()
    }
}
