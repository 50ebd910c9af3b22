// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Span: JSONCodable, Hashable, Sendable {
    public var number: UInt64?

    public var size: Double?

    public init(number: UInt64? = nil, size: Double? = nil) {
        self.number = number
        self.size = size
    }
}

nonisolated extension Span {
    public init(from json: inout JSONReader) throws(JSONError) {
        var number: UInt64?
        var size: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "number": try json.read(&number)
            case "size": try json.read(&size)
            default: try json.skip()
            }
        }
        self.number = number
        self.size = size
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("number", number)
        json.member("size", size)
        json.endObject()
    }
}
