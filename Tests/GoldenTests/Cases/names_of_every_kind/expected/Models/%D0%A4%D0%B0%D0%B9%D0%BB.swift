// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Файл: JSONCodable, Hashable, Sendable {
    public var x: String?

    public init(x: String? = nil) {
        self.x = x
    }
}

nonisolated extension Файл {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.endObject()
    }
}
