// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct LargePage: JSONCodable, Hashable, Sendable {
    public var items: [String]

    public var position: Page.Position?

    public var total: Int?

    public init(items: [String], position: Page.Position? = nil, total: Int? = nil) {
        self.items = items
        self.position = position
        self.total = total
    }
}

nonisolated extension LargePage {
    public init(from json: inout JSONReader) throws(JSONError) {
        var items: [String]?
        var position: Page.Position?
        var total: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "items": try json.read(&items)
            case "position": try json.read(&position)
            case "total": try json.read(&total)
            default: try json.skip()
            }
        }
        self.items = try json.required(items, "items")
        self.position = position
        self.total = total
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("items", items)
        json.member("position", position)
        json.member("total", total)
        json.endObject()
    }
}
