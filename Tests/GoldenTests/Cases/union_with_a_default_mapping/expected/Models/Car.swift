// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Car: JSONCodable, Hashable, Sendable {
    public var type: String?

    public var wheels: Int?

    public var doors: Int?

    public init(type: String? = nil, wheels: Int? = nil, doors: Int? = nil) {
        self.type = type
        self.wheels = wheels
        self.doors = doors
    }
}

nonisolated extension Car {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: String?
        var wheels: Int?
        var doors: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "wheels": try json.read(&wheels)
            case "doors": try json.read(&doors)
            default: try json.skip()
            }
        }
        self.type = type
        self.wheels = wheels
        self.doors = doors
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("wheels", wheels)
        json.member("doors", doors)
        json.endObject()
    }
}
