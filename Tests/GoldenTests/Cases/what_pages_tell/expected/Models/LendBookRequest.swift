// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct LendBookRequest: JSONCodable, Hashable, Sendable {
    /// For how long, 1 to 280 times a day of 24 hours.
    ///
    /// From 1 to 28.
    public var days: Int

    public init(days: Int) {
        self.days = days
    }
}

nonisolated extension LendBookRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var days: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "days": try json.read(&days)
            default: try json.skip()
            }
        }
        self.days = try json.required(days, "days")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("days", days)
        json.endObject()
    }
}
