// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Group: JSONCodable, Hashable, Sendable {
    public var kind: String

    /// What is written beside it.
    public var label: String?

    public var note: Nullable<String>?

    public var line: Shape.Line?

    /// Something to draw.
    public var outline: Shape

    public var members: [Shape]?

    /// One of them.
    public var polygon: Nullable<Polygon>?

    public init(
        kind: String,
        outline: Shape,
        label: String? = nil,
        note: Nullable<String>? = nil,
        line: Shape.Line? = nil,
        members: [Shape]? = nil,
        polygon: Nullable<Polygon>? = nil
    ) {
        self.kind = kind
        self.outline = outline
        self.label = label
        self.note = note
        self.line = line
        self.members = members
        self.polygon = polygon
    }
}

nonisolated extension Group {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var label: String?
        var note: Nullable<String>?
        var line: Shape.Line?
        var outline: Shape?
        var members: [Shape]?
        var polygon: Nullable<Polygon>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "label": try json.read(&label)
            case "note": try json.read(&note)
            case "line": try json.read(&line)
            case "outline": try json.read(&outline)
            case "members": try json.read(&members)
            case "polygon": try json.read(&polygon)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.label = label
        self.note = note
        self.line = line
        self.outline = try json.required(outline, "outline")
        self.members = members
        self.polygon = polygon
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("label", label)
        json.member("note", note)
        json.member("line", line)
        json.member("outline", outline)
        json.member("members", members)
        json.member("polygon", polygon)
        json.endObject()
    }
}
