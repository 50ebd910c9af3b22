// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Twice: JSONCodable, Hashable, Sendable {
    public var firstName2: String?

    public var firstName: String?

    public var firstName3: String?

    public init(firstName2: String? = nil, firstName: String? = nil, firstName3: String? = nil) {
        self.firstName2 = firstName2
        self.firstName = firstName
        self.firstName3 = firstName3
    }
}

nonisolated extension Twice {
    public init(from json: inout JSONReader) throws(JSONError) {
        var firstName2: String?
        var firstName: String?
        var firstName3: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "first_name": try json.read(&firstName2)
            case "firstName": try json.read(&firstName)
            case "first-name": try json.read(&firstName3)
            default: try json.skip()
            }
        }
        self.firstName2 = firstName2
        self.firstName = firstName
        self.firstName3 = firstName3
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("first_name", firstName2)
        json.member("firstName", firstName)
        json.member("first-name", firstName3)
        json.endObject()
    }
}
