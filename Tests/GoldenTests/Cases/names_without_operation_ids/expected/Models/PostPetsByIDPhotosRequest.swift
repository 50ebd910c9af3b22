// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct PostPetsByIDPhotosRequest: JSONCodable, Hashable, Sendable {
    public var url: String

    public init(url: String) {
        self.url = url
    }
}

nonisolated extension PostPetsByIDPhotosRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var url: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "url": try json.read(&url)
            default: try json.skip()
            }
        }
        self.url = try json.required(url, "url")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("url", url)
        json.endObject()
    }
}
