// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Page: JSONCodable, Hashable, Sendable {
    public var paper: Paper?

    public var decoration: Decoration?

    public init(paper: Paper? = nil, decoration: Decoration? = nil) {
        self.paper = paper
        self.decoration = decoration
    }
}

nonisolated extension Page {
    public init(from json: inout JSONReader) throws(JSONError) {
        var paper: Paper?
        var decoration: Decoration?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "paper": try json.read(&paper)
            case "decoration": try json.read(&decoration)
            default: try json.skip()
            }
        }
        self.paper = paper
        self.decoration = decoration
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("paper", paper)
        json.member("decoration", decoration)
        json.endObject()
    }
}
