// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The tunnels that are open now.
public nonisolated struct ActiveTunnelsResponse: JSONCodable, Hashable, Sendable {
    /// One entry for each open tunnel.
    public var activeTunnels: [String]

    /// How many tunnels are open.
    public var count: Int

    public init(activeTunnels: [String], count: Int) {
        self.activeTunnels = activeTunnels
        self.count = count
    }
}

nonisolated extension ActiveTunnelsResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var activeTunnels: [String]?
        var count: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "active_tunnels": try json.read(&activeTunnels)
            case "count": try json.read(&count)
            default: try json.skip()
            }
        }
        self.activeTunnels = try json.required(activeTunnels, "active_tunnels")
        self.count = try json.required(count, "count")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("active_tunnels", activeTunnels)
        json.member("count", count)
        json.endObject()
    }
}
