// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ListChoicesDefaultProblem: JSONCodable, Hashable, Sendable {
    public var title: String

    public init(title: String) {
        self.title = title
    }
}

nonisolated extension ListChoicesDefaultProblem {
    public init(from json: inout JSONReader) throws(JSONError) {
        var title: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "title": try json.read(&title)
            default: try json.skip()
            }
        }
        self.title = try json.required(title, "title")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("title", title)
        json.endObject()
    }
}
