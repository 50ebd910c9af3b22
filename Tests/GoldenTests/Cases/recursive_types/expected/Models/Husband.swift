// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Husband: JSONCodable, Hashable, Sendable {
    public var wife: Wife?

    public init(wife: Wife? = nil) {
        self.wife = wife
    }
}

nonisolated extension Husband {
    public init(from json: inout JSONReader) throws(JSONError) {
        var wife: Wife?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "wife": try json.read(&wife)
            default: try json.skip()
            }
        }
        self.wife = wife
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("wife", wife)
        json.endObject()
    }
}
