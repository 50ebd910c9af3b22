// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Cat: JSONCodable, Hashable, Sendable {
    public var lives: Int?

    public init(lives: Int? = nil) {
        self.lives = lives
    }
}

nonisolated extension Cat {
    public init(from json: inout JSONReader) throws(JSONError) {
        var lives: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "lives": try json.read(&lives)
            default: try json.skip()
            }
        }
        self.lives = lives
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("lives", lives)
        json.endObject()
    }
}
