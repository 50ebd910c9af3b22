// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct PET: JSONCodable, Hashable, Sendable {
    public var x: ABC?

    public var y: _1st?

    public var z: Rocket?

    public var w: Unnamed?

    public init(x: ABC? = nil, y: _1st? = nil, z: Rocket? = nil, w: Unnamed? = nil) {
        self.x = x
        self.y = y
        self.z = z
        self.w = w
    }
}

nonisolated extension PET {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: ABC?
        var y: _1st?
        var z: Rocket?
        var w: Unnamed?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            case "y": try json.read(&y)
            case "z": try json.read(&z)
            case "w": try json.read(&w)
            default: try json.skip()
            }
        }
        self.x = x
        self.y = y
        self.z = z
        self.w = w
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.member("y", y)
        json.member("z", z)
        json.member("w", w)
        json.endObject()
    }
}
