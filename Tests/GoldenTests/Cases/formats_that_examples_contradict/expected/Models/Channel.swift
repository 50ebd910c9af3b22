// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Channel: JSONCodable, Hashable, Sendable {
    public var id: String?

    public var started: Nullable<String>?

    public var ended: Date?

    public var owner: Owner?

    public var days: [String]?

    public var counts: [String: Int]?

    public var image: String?

    public var seal: Data?

    public init(
        id: String? = nil,
        started: Nullable<String>? = nil,
        ended: Date? = nil,
        owner: Owner? = nil,
        days: [String]? = nil,
        counts: [String: Int]? = nil,
        image: String? = nil,
        seal: Data? = nil
    ) {
        self.id = id
        self.started = started
        self.ended = ended
        self.owner = owner
        self.days = days
        self.counts = counts
        self.image = image
        self.seal = seal
    }

    public enum Owner: JSONCodable, Hashable, Sendable {
        case user(User)
        case team(Team)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }
}

nonisolated extension Channel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var started: Nullable<String>?
        var ended: Date?
        var owner: Owner?
        var days: [String]?
        var counts: [String: Int]?
        var image: String?
        var seal: Data?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "started": try json.read(&started)
            case "ended": try json.read(&ended)
            case "owner": try json.read(&owner)
            case "days": try json.read(&days)
            case "counts": try json.read(&counts)
            case "image": try json.read(&image)
            case "seal": try json.read(&seal)
            default: try json.skip()
            }
        }
        self.id = id
        self.started = started
        self.ended = ended
        self.owner = owner
        self.days = days
        self.counts = counts
        self.image = image
        self.seal = seal
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("started", started)
        json.member("ended", ended)
        json.member("owner", owner)
        json.member("days", days)
        json.member("counts", counts)
        json.member("image", image)
        json.member("seal", seal)
        json.endObject()
    }
}

nonisolated extension Channel.Owner {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("kind") {
        case "user": self = .user(try json.value())
        case "team": self = .team(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .user(let value): json.value(value)
        case .team(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
