// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Query: JSONCodable, Hashable, Sendable {
    /// One of what to look for, or several: the type in here must not hide the type of its members.
    public var like: LikeValue?

    public var hit: HitValue?

    public var unit: Unit?

    public var owner: Owner?

    public init(like: LikeValue? = nil, hit: HitValue? = nil, unit: Unit? = nil, owner: Owner? = nil) {
        self.like = like
        self.hit = hit
        self.unit = unit
        self.owner = owner
    }

    /// One of what to look for, or several: the type in here must not hide the type of its members.
    public indirect enum LikeValue: JSONCodable, Hashable, Sendable {
        case like(Like)
        case likes([Like])
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }

    public struct HitValue: JSONCodable, Hashable, Sendable {
        public var id: String

        /// Names, or scores by name.
        public var matched: Hit.Matched?

        public var score: Double?

        public init(id: String, matched: Hit.Matched? = nil, score: Double? = nil) {
            self.id = id
            self.matched = matched
            self.score = score
        }
    }
}

nonisolated extension Query {
    public init(from json: inout JSONReader) throws(JSONError) {
        var like: LikeValue?
        var hit: HitValue?
        var unit: Unit?
        var owner: Owner?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "like": try json.read(&like)
            case "hit": try json.read(&hit)
            case "unit": try json.read(&unit)
            case "owner": try json.read(&owner)
            default: try json.skip()
            }
        }
        self.like = like
        self.hit = hit
        self.unit = unit
        self.owner = owner
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("like", like)
        json.member("hit", hit)
        json.member("unit", unit)
        json.member("owner", owner)
        json.endObject()
    }
}

nonisolated extension Query.LikeValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .object: self = .like(try json.value())
        case .array: self = .likes(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .like(let value): json.value(value)
        case .likes(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Query.HitValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var matched: Hit.Matched?
        var score: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "matched": try json.read(&matched)
            case "score": try json.read(&score)
            default: try json.skip()
            }
        }
        self.id = try json.required(id, "id")
        self.matched = matched
        self.score = score
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("matched", matched)
        json.member("score", score)
        json.endObject()
    }
}
