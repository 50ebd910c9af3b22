// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Envelope: JSONCodable, Hashable, Sendable {
    public var event: String

    public var data: [String: JSONValue]

    public var id: String?

    public init(event: String, data: [String: JSONValue], id: String? = nil) {
        self.event = event
        self.data = data
        self.id = id
    }
}

nonisolated extension Envelope {
    public init(from json: inout JSONReader) throws(JSONError) {
        var event: String?
        var data: [String: JSONValue]?
        var id: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "event": try json.read(&event)
            case "data": try json.read(&data)
            case "id": try json.read(&id)
            default: try json.skip()
            }
        }
        self.event = try json.required(event, "event")
        self.data = try json.required(data, "data")
        self.id = id
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("event", event)
        json.member("data", data)
        json.member("id", id)
        json.endObject()
    }
}
