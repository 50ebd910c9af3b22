// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// How the parts of the server are doing, in a word each.
public nonisolated struct HealthServices: JSONCodable, Hashable, Sendable {
    /// The state of the server process.
    public var backend: String

    /// The state of its database.
    public var database: String

    public init(backend: String, database: String) {
        self.backend = backend
        self.database = database
    }
}

nonisolated extension HealthServices {
    public init(from json: inout JSONReader) throws(JSONError) {
        var backend: String?
        var database: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "backend": try json.read(&backend)
            case "database": try json.read(&database)
            default: try json.skip()
            }
        }
        self.backend = try json.required(backend, "backend")
        self.database = try json.required(database, "database")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("backend", backend)
        json.member("database", database)
        json.endObject()
    }
}
