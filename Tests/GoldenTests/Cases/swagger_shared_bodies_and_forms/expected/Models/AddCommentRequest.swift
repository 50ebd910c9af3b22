// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct AddCommentRequest: JSONCodable, Hashable, Sendable {
    public var text: String

    public var at: Date?

    public init(text: String, at: Date? = nil) {
        self.text = text
        self.at = at
    }
}

nonisolated extension AddCommentRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        var at: Date?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            case "at": try json.read(&at)
            default: try json.skip()
            }
        }
        self.text = try json.required(text, "text")
        self.at = at
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.member("at", at)
        json.endObject()
    }
}
