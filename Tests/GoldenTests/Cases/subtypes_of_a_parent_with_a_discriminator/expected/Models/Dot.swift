// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Dot: JSONCodable, Hashable, Sendable {
    public var kind: String

    /// What is written beside it.
    public var label: String?

    public var note: Nullable<String>?

    public var line: Shape.Line?

    public init(kind: String, label: String? = nil, note: Nullable<String>? = nil, line: Shape.Line? = nil) {
        self.kind = kind
        self.label = label
        self.note = note
        self.line = line
    }
}

nonisolated extension Dot {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var label: String?
        var note: Nullable<String>?
        var line: Shape.Line?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "label": try json.read(&label)
            case "note": try json.read(&note)
            case "line": try json.read(&line)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.label = label
        self.note = note
        self.line = line
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("label", label)
        json.member("note", note)
        json.member("line", line)
        json.endObject()
    }
}
