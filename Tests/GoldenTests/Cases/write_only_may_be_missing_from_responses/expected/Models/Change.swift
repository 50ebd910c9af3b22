// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Change: JSONCodable, Hashable, Sendable {
    public var id: String?

    public var secret: String

    public var name: String

    public var meta: Meta

    public var at: Date?

    public init(secret: String, name: String, meta: Meta, id: String? = nil, at: Date? = nil) {
        self.secret = secret
        self.name = name
        self.meta = meta
        self.id = id
        self.at = at
    }
}

nonisolated extension Change {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var secret: String?
        var name: String?
        var meta: Meta?
        var at: Date?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "secret": try json.read(&secret)
            case "name": try json.read(&name)
            case "meta": try json.read(&meta)
            case "at": try json.read(&at)
            default: try json.skip()
            }
        }
        self.id = id
        self.secret = try json.required(secret, "secret")
        self.name = try json.required(name, "name")
        self.meta = try json.required(meta, "meta")
        self.at = at
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("secret", secret)
        json.member("name", name)
        json.member("meta", meta)
        json.member("at", at)
        json.endObject()
    }
}
