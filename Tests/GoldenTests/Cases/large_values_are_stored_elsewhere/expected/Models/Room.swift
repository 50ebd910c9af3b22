// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Room: JSONCodable, Hashable, Sendable {
    public var name: String?

    public var north: Wall {
        get { _north.value }
        set { _north = Indirect(newValue) }
    }
    private var _north: Indirect<Wall>

    public var south: Nullable<Wall>?

    public var size: Size?

    public init(north: Wall, name: String? = nil, south: Nullable<Wall>? = nil, size: Size? = nil) {
        _north = Indirect(north)
        self.name = name
        self.south = south
        self.size = size
    }
}

nonisolated extension Room {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var north: Indirect<Wall>?
        var south: Nullable<Wall>?
        var size: Size?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "north": try json.read(&north)
            case "south": try json.read(&south)
            case "size": try json.read(&size)
            default: try json.skip()
            }
        }
        self.name = name
        _north = try json.required(north, "north")
        self.south = south
        self.size = size
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("north", _north)
        json.member("south", south)
        json.member("size", size)
        json.endObject()
    }
}
