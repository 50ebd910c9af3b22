// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Bike: JSONCodable, Hashable, Sendable {
    public var type: String?

    public var wheels: Int?

    public var bell: Bool?

    public init(type: String? = nil, wheels: Int? = nil, bell: Bool? = nil) {
        self.type = type
        self.wheels = wheels
        self.bell = bell
    }
}

nonisolated extension Bike {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: String?
        var wheels: Int?
        var bell: Bool?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "wheels": try json.read(&wheels)
            case "bell": try json.read(&bell)
            default: try json.skip()
            }
        }
        self.type = type
        self.wheels = wheels
        self.bell = bell
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("wheels", wheels)
        json.member("bell", bell)
        json.endObject()
    }
}
