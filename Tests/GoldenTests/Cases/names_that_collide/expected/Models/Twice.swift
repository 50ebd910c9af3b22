// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Twice: JSONCodable, Hashable, Sendable {
    public var firstName: String?

    public var firstNameValue: String?

    public var firstName2: String?

    public init(firstName: String? = nil, firstNameValue: String? = nil, firstName2: String? = nil) {
        self.firstName = firstName
        self.firstNameValue = firstNameValue
        self.firstName2 = firstName2
    }
}

nonisolated extension Twice {
    public init(from json: inout JSONReader) throws(JSONError) {
        var firstName: String?
        var firstNameValue: String?
        var firstName2: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "first_name": try json.read(&firstName)
            case "firstName": try json.read(&firstNameValue)
            case "first-name": try json.read(&firstName2)
            default: try json.skip()
            }
        }
        self.firstName = firstName
        self.firstNameValue = firstNameValue
        self.firstName2 = firstName2
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("first_name", firstName)
        json.member("firstName", firstNameValue)
        json.member("first-name", firstName2)
        json.endObject()
    }
}
