// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct House: JSONCodable, Hashable, Sendable {
    public var kitchen: Room?

    public var part: Part?

    public init(kitchen: Room? = nil, part: Part? = nil) {
        self.kitchen = kitchen
        self.part = part
    }
}

nonisolated extension House {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kitchen: Room?
        var part: Part?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kitchen": try json.read(&kitchen)
            case "part": try json.read(&part)
            default: try json.skip()
            }
        }
        self.kitchen = kitchen
        self.part = part
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kitchen", kitchen)
        json.member("part", part)
        json.endObject()
    }
}
