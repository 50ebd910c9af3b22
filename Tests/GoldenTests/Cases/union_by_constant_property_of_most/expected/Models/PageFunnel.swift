// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct PageFunnel: JSONCodable, Hashable, Sendable {
    public var type: UserFunnel.Kind

    public var pages: [String]

    public init(type: UserFunnel.Kind, pages: [String]) {
        self.type = type
        self.pages = pages
    }
}

nonisolated extension PageFunnel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: UserFunnel.Kind?
        var pages: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "pages": try json.read(&pages)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.pages = try json.required(pages, "pages")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("pages", pages)
        json.endObject()
    }
}
