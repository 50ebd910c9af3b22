// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Account: JSONCodable, Hashable, Sendable {
    public var id: String?

    public var secret: String?

    public var name: String

    public var meta: Meta

    public init(name: String, meta: Meta, id: String? = nil, secret: String? = nil) {
        self.name = name
        self.meta = meta
        self.id = id
        self.secret = secret
    }
}

nonisolated extension Account {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var secret: String?
        var name: String?
        var meta: Meta?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "secret": try json.read(&secret)
            case "name": try json.read(&name)
            case "meta": try json.read(&meta)
            default: try json.skip()
            }
        }
        self.id = id
        self.secret = secret
        self.name = try json.required(name, "name")
        self.meta = try json.required(meta, "meta")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("secret", secret)
        json.member("name", name)
        json.member("meta", meta)
        json.endObject()
    }
}
