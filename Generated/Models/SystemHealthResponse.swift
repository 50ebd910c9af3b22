// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// Whether the server and the services behind it work.
public nonisolated struct SystemHealthResponse: JSONCodable, Hashable, Sendable {
    /// Where the server runs, such as `development` or `production`.
    public var environment: String

    /// The state of each service.
    public var services: HealthServices

    /// The state of the whole, in a word.
    public var status: String

    /// When this was found out.
    public var timestamp: Date

    /// The version of the server.
    public var version: String

    public init(environment: String, services: HealthServices, status: String, timestamp: Date, version: String) {
        self.environment = environment
        self.services = services
        self.status = status
        self.timestamp = timestamp
        self.version = version
    }
}

nonisolated extension SystemHealthResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var environment: String?
        var services: HealthServices?
        var status: String?
        var timestamp: Date?
        var version: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "environment": try json.read(&environment)
            case "services": try json.read(&services)
            case "status": try json.read(&status)
            case "timestamp": try json.read(&timestamp)
            case "version": try json.read(&version)
            default: try json.skip()
            }
        }
        self.environment = try json.required(environment, "environment")
        self.services = try json.required(services, "services")
        self.status = try json.required(status, "status")
        self.timestamp = try json.required(timestamp, "timestamp")
        self.version = try json.required(version, "version")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("environment", environment)
        json.member("services", services)
        json.member("status", status)
        json.member("timestamp", timestamp)
        json.member("version", version)
        json.endObject()
    }
}
