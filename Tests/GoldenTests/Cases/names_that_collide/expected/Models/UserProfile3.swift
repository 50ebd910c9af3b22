// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UserProfile3: JSONCodable, Hashable, Sendable {
    public var c: String?

    public init(c: String? = nil) {
        self.c = c
    }
}

nonisolated extension UserProfile3 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var c: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "c": try json.read(&c)
            default: try json.skip()
            }
        }
        self.c = c
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("c", c)
        json.endObject()
    }
}
