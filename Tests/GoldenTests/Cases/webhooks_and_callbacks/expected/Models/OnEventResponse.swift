// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct OnEventResponse: JSONCodable, Hashable, Sendable {
    public var next: String

    public init(next: String) {
        self.next = next
    }
}

nonisolated extension OnEventResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var next: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "next": try json.read(&next)
            default: try json.skip()
            }
        }
        self.next = try json.required(next, "next")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("next", next)
        json.endObject()
    }
}
