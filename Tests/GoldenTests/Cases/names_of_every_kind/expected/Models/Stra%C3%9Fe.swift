// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Straße: JSONCodable, Hashable, Sendable {
    public var straße: String?

    public init(straße: String? = nil) {
        self.straße = straße
    }
}

nonisolated extension Straße {
    public init(from json: inout JSONReader) throws(JSONError) {
        var straße: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "straße": try json.read(&straße)
            default: try json.skip()
            }
        }
        self.straße = straße
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("straße", straße)
        json.endObject()
    }
}
