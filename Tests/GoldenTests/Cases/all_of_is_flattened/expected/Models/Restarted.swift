// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Restarted: JSONCodable, Hashable, Sendable {
    public var kind: Event.Kind

    public var id: String

    public var at: Date

    public var note: String

    public var times: Int?

    public init(kind: Event.Kind, id: String, at: Date, note: String, times: Int? = nil) {
        self.kind = kind
        self.id = id
        self.at = at
        self.note = note
        self.times = times
    }
}

nonisolated extension Restarted {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: Event.Kind?
        var id: String?
        var at: Date?
        var note: String?
        var times: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "id": try json.read(&id)
            case "at": try json.read(&at)
            case "note": try json.read(&note)
            case "times": try json.read(&times)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.id = try json.required(id, "id")
        self.at = try json.required(at, "at")
        self.note = try json.required(note, "note")
        self.times = times
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("id", id)
        json.member("at", at)
        json.member("note", note)
        json.member("times", times)
        json.endObject()
    }
}
