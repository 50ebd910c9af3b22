// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Filter: JSONCodable, Hashable, Sendable {
    public var name: String?

    public var email: String?

    public init(name: String? = nil, email: String? = nil) {
        self.name = name
        self.email = email
    }
}

nonisolated extension Filter {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var email: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "email": try json.read(&email)
            default: try json.skip()
            }
        }
        self.name = name
        self.email = email
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("email", email)
        json.endObject()
    }
}
