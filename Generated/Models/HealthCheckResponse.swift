// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The state of the server.
public nonisolated struct HealthCheckResponse: JSONCodable, Hashable, Sendable {
    /// The state, in a word.
    public var status: String?

    /// When the server answered.
    public var timestamp: String?

    /// The version of the server.
    public var version: String?

    public init(status: String? = nil, timestamp: String? = nil, version: String? = nil) {
        self.status = status
        self.timestamp = timestamp
        self.version = version
    }
}

nonisolated extension HealthCheckResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var status: String?
        var timestamp: String?
        var version: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "status": try json.read(&status)
            case "timestamp": try json.read(&timestamp)
            case "version": try json.read(&version)
            default: try json.skip()
            }
        }
        self.status = status
        self.timestamp = timestamp
        self.version = version
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("status", status)
        json.member("timestamp", timestamp)
        json.member("version", version)
        json.endObject()
    }
}
