// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct SearchFilter: JSONCodable, Hashable, Sendable {
    public var q: String

    public var page: Int?

    public init(q: String, page: Int? = nil) {
        self.q = q
        self.page = page
    }
}

nonisolated extension SearchFilter {
    public init(from json: inout JSONReader) throws(JSONError) {
        var q: String?
        var page: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "q": try json.read(&q)
            case "page": try json.read(&page)
            default: try json.skip()
            }
        }
        self.q = try json.required(q, "q")
        self.page = page
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("q", q)
        json.member("page", page)
        json.endObject()
    }
}
