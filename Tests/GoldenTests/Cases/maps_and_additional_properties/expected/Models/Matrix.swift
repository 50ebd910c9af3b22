// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Matrix: JSONCodable, Hashable, Sendable {
    public var rows: [[Double?]]

    public var scores: Scores?

    public var anything: JSONValue?

    public var notes: [String: String?]?

    public init(rows: [[Double?]], scores: Scores? = nil, anything: JSONValue? = nil, notes: [String: String?]? = nil) {
        self.rows = rows
        self.scores = scores
        self.anything = anything
        self.notes = notes
    }
}

nonisolated extension Matrix {
    public init(from json: inout JSONReader) throws(JSONError) {
        var rows: [[Double?]]?
        var scores: Scores?
        var anything: JSONValue?
        var notes: [String: String?]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "rows": try json.read(&rows)
            case "scores": try json.read(&scores)
            case "anything": try json.read(&anything)
            case "notes": try json.read(&notes)
            default: try json.skip()
            }
        }
        self.rows = try json.required(rows, "rows")
        self.scores = scores
        self.anything = anything
        self.notes = notes
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("rows", rows)
        json.member("scores", scores)
        json.member("anything", anything)
        json.member("notes", notes)
        json.endObject()
    }
}
