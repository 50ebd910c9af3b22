// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct JSONReaderModel: JSONCodable, Hashable, Sendable {
    public var x: DataModel?

    public init(x: DataModel? = nil) {
        self.x = x
    }
}

nonisolated extension JSONReaderModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: DataModel?
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
