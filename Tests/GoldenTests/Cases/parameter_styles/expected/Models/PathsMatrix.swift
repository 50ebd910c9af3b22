// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct PathsMatrix: JSONCodable, Hashable, Sendable {
    public var from: String?

    public var to: String?

    public init(from: String? = nil, to: String? = nil) {
        self.from = from
        self.to = to
    }
}

nonisolated extension PathsMatrix {
    public init(from json: inout JSONReader) throws(JSONError) {
        var from: String?
        var to: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "from": try json.read(&from)
            case "to": try json.read(&to)
            default: try json.skip()
            }
        }
        self.from = from
        self.to = to
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("from", from)
        json.member("to", to)
        json.endObject()
    }
}
