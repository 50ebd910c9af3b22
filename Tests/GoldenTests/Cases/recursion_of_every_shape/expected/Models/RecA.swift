// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RecA: JSONCodable, Hashable, Sendable {
    public var b: RecB?

    public init(b: RecB? = nil) {
        self.b = b
    }
}

nonisolated extension RecA {
    public init(from json: inout JSONReader) throws(JSONError) {
        var b: RecB?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "b": try json.read(&b)
            default: try json.skip()
            }
        }
        self.b = b
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("b", b)
        json.endObject()
    }
}
