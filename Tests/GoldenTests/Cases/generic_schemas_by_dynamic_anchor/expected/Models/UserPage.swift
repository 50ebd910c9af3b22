// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UserPage: JSONCodable, Hashable, Sendable {
    public var items: [User]

    public var position: Page.Position?

    public init(items: [User], position: Page.Position? = nil) {
        self.items = items
        self.position = position
    }
}

nonisolated extension UserPage {
    public init(from json: inout JSONReader) throws(JSONError) {
        var items: [User]?
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
