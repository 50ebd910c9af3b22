// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct EventTypes: JSONCodable, Hashable, Sendable {
    public var firstName: String?

    public var xIntFatalError: String?

    public var innerPart: InnerPart?

    public init(firstName: String? = nil, xIntFatalError: String? = nil, innerPart: InnerPart? = nil) {
        self.firstName = firstName
        self.xIntFatalError = xIntFatalError
        self.innerPart = innerPart
    }

    public struct InnerPart: JSONCodable, Hashable, Sendable {
        public var id: Int?

        public init(id: Int? = nil) {
            self.id = id
        }
    }
}

nonisolated extension EventTypes {
    public init(from json: inout JSONReader) throws(JSONError) {
        var firstName: String?
        var xIntFatalError: String?
        var innerPart: InnerPart?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&firstName)
            case "b": try json.read(&xIntFatalError)
            case "c": try json.read(&innerPart)
            default: try json.skip()
            }
        }
        self.firstName = firstName
        self.xIntFatalError = xIntFatalError
        self.innerPart = innerPart
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", firstName)
        json.member("b", xIntFatalError)
        json.member("c", innerPart)
        json.endObject()
    }
}

nonisolated extension EventTypes.InnerPart {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            default: try json.skip()
            }
        }
        self.id = id
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.endObject()
    }
}
