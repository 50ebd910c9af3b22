// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Problem: JSONCodable, Hashable, Sendable {
    public var message: String

    public init(message: String) {
        self.message = message
    }
}

nonisolated extension Problem {
    public init(from json: inout JSONReader) throws(JSONError) {
        var message: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "message": try json.read(&message)
            default: try json.skip()
            }
        }
        self.message = try json.required(message, "message")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("message", message)
        json.endObject()
    }
}
