// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct CreateSessionRequest: JSONCodable, Hashable, Sendable {
    public var mode: Session.Mode

    public init(mode: Session.Mode) {
        self.mode = mode
    }
}

nonisolated extension CreateSessionRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var mode: Session.Mode?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "mode": try json.read(&mode)
            default: try json.skip()
            }
        }
        self.mode = try json.required(mode, "mode")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("mode", mode)
        json.endObject()
    }
}
