// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RecB: JSONCodable, Hashable, Sendable {
    public var c: RecC?

    public var list: [RecA]?

    public init(c: RecC? = nil, list: [RecA]? = nil) {
        self.c = c
        self.list = list
    }
}

nonisolated extension RecB {
    public init(from json: inout JSONReader) throws(JSONError) {
        var c: RecC?
        var list: [RecA]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "c": try json.read(&c)
            case "list": try json.read(&list)
            default: try json.skip()
            }
        }
        self.c = c
        self.list = list
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("c", c)
        json.member("list", list)
        json.endObject()
    }
}
