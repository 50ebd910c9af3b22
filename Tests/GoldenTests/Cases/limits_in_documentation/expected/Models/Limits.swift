// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Limits: JSONCodable, Hashable, Sendable {
    /// From 1 to 28.
    public var from: Int?

    /// At least 0.
    public var least: Int?

    /// More than 0, less than 1.5, a multiple of 0.25.
    public var more: Double?

    /// 1 to 64 characters, matches `^[a-z]+$`.
    public var name: String?

    /// 3 characters.
    public var code: String?

    /// Words to find it by.
    ///
    /// At most 1 element, no element twice.
    public var tags: [String]?

    /// Who may change it, 1 at least.
    ///
    /// No element twice.
    public var owners: [String]?

    /// 2 to 10 entries.
    public var labels: [String: String]?

    /// For how long, 1 to 280 times a day of 24 hours.
    ///
    /// From 1 to 28.
    public var days: Int?

    /// Between -12 and +14.
    public var hours: Int?

    public init(
        from: Int? = nil,
        least: Int? = nil,
        more: Double? = nil,
        name: String? = nil,
        code: String? = nil,
        tags: [String]? = nil,
        owners: [String]? = nil,
        labels: [String: String]? = nil,
        days: Int? = nil,
        hours: Int? = nil
    ) {
        self.from = from
        self.least = least
        self.more = more
        self.name = name
        self.code = code
        self.tags = tags
        self.owners = owners
        self.labels = labels
        self.days = days
        self.hours = hours
    }
}

nonisolated extension Limits {
    public init(from json: inout JSONReader) throws(JSONError) {
        var from: Int?
        var least: Int?
        var more: Double?
        var name: String?
        var code: String?
        var tags: [String]?
        var owners: [String]?
        var labels: [String: String]?
        var days: Int?
        var hours: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "from": try json.read(&from)
            case "least": try json.read(&least)
            case "more": try json.read(&more)
            case "name": try json.read(&name)
            case "code": try json.read(&code)
            case "tags": try json.read(&tags)
            case "owners": try json.read(&owners)
            case "labels": try json.read(&labels)
            case "days": try json.read(&days)
            case "hours": try json.read(&hours)
            default: try json.skip()
            }
        }
        self.from = from
        self.least = least
        self.more = more
        self.name = name
        self.code = code
        self.tags = tags
        self.owners = owners
        self.labels = labels
        self.days = days
        self.hours = hours
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("from", from)
        json.member("least", least)
        json.member("more", more)
        json.member("name", name)
        json.member("code", code)
        json.member("tags", tags)
        json.member("owners", owners)
        json.member("labels", labels)
        json.member("days", days)
        json.member("hours", hours)
        json.endObject()
    }
}
