// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ListGroupsResponse: JSONCodable, Hashable, Sendable {
    public var items: [Item]

    public var position: Page.Position?

    public init(items: [Item], position: Page.Position? = nil) {
        self.items = items
        self.position = position
    }
}

nonisolated extension ListGroupsResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var items: [Item]?
        var position: Page.Position?
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
