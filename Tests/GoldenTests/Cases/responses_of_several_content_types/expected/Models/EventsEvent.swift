// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct EventsEvent: JSONCodable, Hashable, Sendable {
    public var event: String

    public var data: Payload?

    public init(event: String, data: Payload? = nil) {
        self.event = event
        self.data = data
    }

    public struct Payload: JSONCodable, Hashable, Sendable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }
    }
}

nonisolated extension EventsEvent {
    public init(from json: inout JSONReader) throws(JSONError) {
        var event: String?
        var data: Payload?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "event": try json.read(&event)
            case "data": try json.read(&data)
            default: try json.skip()
            }
        }
        self.event = try json.required(event, "event")
        self.data = data
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("event", event)
        json.member("data", data)
        json.endObject()
    }
}

nonisolated extension EventsEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.text = text
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.endObject()
    }
}
