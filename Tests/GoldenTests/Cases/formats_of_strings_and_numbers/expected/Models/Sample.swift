// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Sample: JSONCodable, Hashable, Sendable {
    public var at: Date

    public var day: CalendarDate

    public var id: UUID

    public var bytes: Data

    public var small: Int32?

    public var large: Int64?

    public var exact: Double?

    public var rough: Float?

    public var home: String?

    public var other: String?

    public init(
        at: Date,
        day: CalendarDate,
        id: UUID,
        bytes: Data,
        small: Int32? = nil,
        large: Int64? = nil,
        exact: Double? = nil,
        rough: Float? = nil,
        home: String? = nil,
        other: String? = nil
    ) {
        self.at = at
        self.day = day
        self.id = id
        self.bytes = bytes
        self.small = small
        self.large = large
        self.exact = exact
        self.rough = rough
        self.home = home
        self.other = other
    }
}

nonisolated extension Sample {
    public init(from json: inout JSONReader) throws(JSONError) {
        var at: Date?
        var day: CalendarDate?
        var id: UUID?
        var bytes: Data?
        var small: Int32?
        var large: Int64?
        var exact: Double?
        var rough: Float?
        var home: String?
        var other: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "at": try json.read(&at)
            case "day": try json.read(&day)
            case "id": try json.read(&id)
            case "bytes": try json.read(&bytes)
            case "small": try json.read(&small)
            case "large": try json.read(&large)
            case "exact": try json.read(&exact)
            case "rough": try json.read(&rough)
            case "home": try json.read(&home)
            case "other": try json.read(&other)
            default: try json.skip()
            }
        }
        self.at = try json.required(at, "at")
        self.day = try json.required(day, "day")
        self.id = try json.required(id, "id")
        self.bytes = try json.required(bytes, "bytes")
        self.small = small
        self.large = large
        self.exact = exact
        self.rough = rough
        self.home = home
        self.other = other
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("at", at)
        json.member("day", day)
        json.member("id", id)
        json.member("bytes", bytes)
        json.member("small", small)
        json.member("large", large)
        json.member("exact", exact)
        json.member("rough", rough)
        json.member("home", home)
        json.member("other", other)
        json.endObject()
    }
}
