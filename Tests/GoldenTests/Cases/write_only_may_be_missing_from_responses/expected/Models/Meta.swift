// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Meta: JSONCodable, Hashable, Sendable {
    public var created: Date?

    public init(created: Date? = nil) {
        self.created = created
    }
}

nonisolated extension Meta {
    public init(from json: inout JSONReader) throws(JSONError) {
        var created: Date?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "created": try json.read(&created)
            default: try json.skip()
            }
        }
        self.created = created
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("created", created)
        json.endObject()
    }
}
