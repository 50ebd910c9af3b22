// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    public var owner: PET?

    public init(owner: PET? = nil) {
        self.owner = owner
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var owner: PET?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "owner": try json.read(&owner)
            default: try json.skip()
            }
        }
        self.owner = owner
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("owner", owner)
        json.endObject()
    }
}
