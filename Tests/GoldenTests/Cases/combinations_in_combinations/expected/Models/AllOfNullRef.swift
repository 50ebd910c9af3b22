// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AllOfNullRef: JSONCodable, Hashable, Sendable {
    /// Maybe.
    public var x: Nullable<Pet>?

    public var y: Nullable<Pet>?

    public var z: Nullable<Pet>?

    public init(x: Nullable<Pet>? = nil, y: Nullable<Pet>? = nil, z: Nullable<Pet>? = nil) {
        self.x = x
        self.y = y
        self.z = z
    }
}

nonisolated extension AllOfNullRef {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: Nullable<Pet>?
        var y: Nullable<Pet>?
        var z: Nullable<Pet>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            case "y": try json.read(&y)
            case "z": try json.read(&z)
            default: try json.skip()
            }
        }
        self.x = x
        self.y = y
        self.z = z
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.member("y", y)
        json.member("z", z)
        json.endObject()
    }
}
