// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct DecimalModel: JSONCodable, Hashable, Sendable {
    public var x: UInt64?

    public var uInt64: UInt64Value?

    public init(x: UInt64? = nil, uInt64: UInt64Value? = nil) {
        self.x = x
        self.uInt64 = uInt64
    }

    public struct UInt64Value: JSONCodable, Hashable, Sendable {
        public var y: UInt64?

        public init(y: UInt64? = nil) {
            self.y = y
        }
    }
}

nonisolated extension DecimalModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: UInt64?
        var uInt64: UInt64Value?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            case "UInt64": try json.read(&uInt64)
            default: try json.skip()
            }
        }
        self.x = x
        self.uInt64 = uInt64
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.member("UInt64", uInt64)
        json.endObject()
    }
}

nonisolated extension DecimalModel.UInt64Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        var y: UInt64?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "y": try json.read(&y)
            default: try json.skip()
            }
        }
        self.y = y
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("y", y)
        json.endObject()
    }
}
