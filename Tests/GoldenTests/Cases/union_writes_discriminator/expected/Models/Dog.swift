// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Dog: JSONCodable, Hashable, Sendable {
    public var tricks: [String]?

    public init(tricks: [String]? = nil) {
        self.tricks = tricks
    }
}

nonisolated extension Dog {
    public init(from json: inout JSONReader) throws(JSONError) {
        var tricks: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "tricks": try json.read(&tricks)
            default: try json.skip()
            }
        }
        self.tricks = tricks
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("tricks", tricks)
        json.endObject()
    }
}
