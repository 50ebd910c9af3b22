// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Map: JSONCodable, Hashable, Sendable {
    public var region: String

    public init(region: String) {
        self.region = region
    }
}

nonisolated extension Map {
    public init(from json: inout JSONReader) throws(JSONError) {
        var region: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "region": try json.read(&region)
            default: try json.skip()
            }
        }
        self.region = try json.required(region, "region")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("region", region)
        json.endObject()
    }
}
