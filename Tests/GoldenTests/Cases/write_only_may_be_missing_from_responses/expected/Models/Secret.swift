// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Secret: JSONCodable, Hashable, Sendable {
    public var id: String

    public var secret: String?

    public init(id: String, secret: String? = nil) {
        self.id = id
        self.secret = secret
    }
}

nonisolated extension Secret {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var secret: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "secret": try json.read(&secret)
            default: try json.skip()
            }
        }
        self.id = try json.required(id, "id")
        self.secret = secret
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("secret", secret)
        json.endObject()
    }
}
