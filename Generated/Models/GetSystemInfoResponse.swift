// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Facts about the server.
public nonisolated struct GetSystemInfoResponse: JSONCodable, Hashable, Sendable {
    /// The directory under which the server stores its data, on its own machine.
    public var storageBasePath: String

    public init(storageBasePath: String) {
        self.storageBasePath = storageBasePath
    }
}

nonisolated extension GetSystemInfoResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var storageBasePath: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "storageBasePath": try json.read(&storageBasePath)
            default: try json.skip()
            }
        }
        self.storageBasePath = try json.required(storageBasePath, "storageBasePath")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("storageBasePath", storageBasePath)
        json.endObject()
    }
}
