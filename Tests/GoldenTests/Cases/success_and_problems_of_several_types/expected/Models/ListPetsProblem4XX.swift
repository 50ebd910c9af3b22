// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ListPetsProblem4XX: JSONCodable, Hashable, Sendable {
    public var code: String

    public init(code: String) {
        self.code = code
    }
}

nonisolated extension ListPetsProblem4XX {
    public init(from json: inout JSONReader) throws(JSONError) {
        var code: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "code": try json.read(&code)
            default: try json.skip()
            }
        }
        self.code = try json.required(code, "code")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("code", code)
        json.endObject()
    }
}
