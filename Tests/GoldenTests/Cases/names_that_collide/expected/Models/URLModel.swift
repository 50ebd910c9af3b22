// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct URLModel: JSONCodable, Hashable, Sendable {
    public var d: String?

    public init(d: String? = nil) {
        self.d = d
    }
}

nonisolated extension URLModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var d: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "d": try json.read(&d)
            default: try json.skip()
            }
        }
        self.d = d
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("d", d)
        json.endObject()
    }
}
