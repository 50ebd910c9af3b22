// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ListPetsProblem404: JSONCodable, Hashable, Sendable {
    public var reason: String

    public init(reason: String) {
        self.reason = reason
    }
}

nonisolated extension ListPetsProblem404 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var reason: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "reason": try json.read(&reason)
            default: try json.skip()
            }
        }
        self.reason = try json.required(reason, "reason")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("reason", reason)
        json.endObject()
    }
}
