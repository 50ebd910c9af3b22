// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Page: JSONCodable, Hashable, Sendable {
    public var items: [JSONValue]

    public var position: Position?

    public init(items: [JSONValue], position: Position? = nil) {
        self.items = items
        self.position = position
    }

    public struct Position: JSONCodable, Hashable, Sendable {
        public var next: String?

        public init(next: String? = nil) {
            self.next = next
        }
    }
}

nonisolated extension Page {
    public init(from json: inout JSONReader) throws(JSONError) {
        var items: [JSONValue]?
        var position: Position?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "items": try json.read(&items)
            case "position": try json.read(&position)
            default: try json.skip()
            }
        }
        self.items = try json.required(items, "items")
        self.position = position
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("items", items)
        json.member("position", position)
        json.endObject()
    }
}

nonisolated extension Page.Position {
    public init(from json: inout JSONReader) throws(JSONError) {
        var next: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "next": try json.read(&next)
            default: try json.skip()
            }
        }
        self.next = next
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("next", next)
        json.endObject()
    }
}
