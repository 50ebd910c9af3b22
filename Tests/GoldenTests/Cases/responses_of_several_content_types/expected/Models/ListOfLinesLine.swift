// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ListOfLinesLine: JSONCodable, Hashable, Sendable {
    public var level: String

    public init(level: String) {
        self.level = level
    }
}

nonisolated extension ListOfLinesLine {
    public init(from json: inout JSONReader) throws(JSONError) {
        var level: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "level": try json.read(&level)
            default: try json.skip()
            }
        }
        self.level = try json.required(level, "level")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("level", level)
        json.endObject()
    }
}
