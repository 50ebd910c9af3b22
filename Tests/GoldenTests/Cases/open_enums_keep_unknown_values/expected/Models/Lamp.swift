// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Lamp: JSONCodable, Hashable, Sendable {
    /// What it looks like.
    public var colour: Colour

    public var level: Level?

    public var state: Nullable<Maybe>?

    public init(colour: Colour, level: Level? = nil, state: Nullable<Maybe>? = nil) {
        self.colour = colour
        self.level = level
        self.state = state
    }
}

nonisolated extension Lamp {
    public init(from json: inout JSONReader) throws(JSONError) {
        var colour: Colour?
        var level: Level?
        var state: Nullable<Maybe>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "colour": try json.read(&colour)
            case "level": try json.read(&level)
            case "state": try json.read(&state)
            default: try json.skip()
            }
        }
        self.colour = try json.required(colour, "colour")
        self.level = level
        self.state = state
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("colour", colour)
        json.member("level", level)
        json.member("state", state)
        json.endObject()
    }
}
