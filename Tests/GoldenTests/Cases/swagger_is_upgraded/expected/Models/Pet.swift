// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    public var id: Int64?

    public var name: String

    public var nickname: Nullable<String>?

    public init(name: String, id: Int64? = nil, nickname: Nullable<String>? = nil) {
        self.name = name
        self.id = id
        self.nickname = nickname
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: Int64?
        var name: String?
        var nickname: Nullable<String>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "name": try json.read(&name)
            case "nickname": try json.read(&nickname)
            default: try json.skip()
            }
        }
        self.id = id
        self.name = try json.required(name, "name")
        self.nickname = nickname
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("name", name)
        json.member("nickname", nickname)
        json.endObject()
    }
}
