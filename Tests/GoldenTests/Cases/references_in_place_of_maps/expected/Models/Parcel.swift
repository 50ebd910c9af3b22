// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Parcel: JSONCodable, Hashable, Sendable {
    public var width: Int?

    public var height: Int?

    public init(width: Int? = nil, height: Int? = nil) {
        self.width = width
        self.height = height
    }
}

nonisolated extension Parcel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var width: Int?
        var height: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "width": try json.read(&width)
            case "height": try json.read(&height)
            default: try json.skip()
            }
        }
        self.width = width
        self.height = height
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("width", width)
        json.member("height", height)
        json.endObject()
    }
}
