// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct FormRequest: JSONCodable, Hashable, Sendable {
    public var a: String

    public var tags: [String]?

    public var range: Range?

    public var extra: Extra?

    public var plain: [String]?

    public init(a: String, tags: [String]? = nil, range: Range? = nil, extra: Extra? = nil, plain: [String]? = nil) {
        self.a = a
        self.tags = tags
        self.range = range
        self.extra = extra
        self.plain = plain
    }

    public struct Range: JSONCodable, Hashable, Sendable {
        public var from: String?

        public var to: String?

        public init(from: String? = nil, to: String? = nil) {
            self.from = from
            self.to = to
        }
    }

    public struct Extra: JSONCodable, Hashable, Sendable {
        public var from: String?

        public var to: String?

        public init(from: String? = nil, to: String? = nil) {
            self.from = from
            self.to = to
        }
    }
}

nonisolated extension FormRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var tags: [String]?
        var range: Range?
        var extra: Extra?
        var plain: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "tags": try json.read(&tags)
            case "range": try json.read(&range)
            case "extra": try json.read(&extra)
            case "plain": try json.read(&plain)
            default: try json.skip()
            }
        }
        self.a = try json.required(a, "a")
        self.tags = tags
        self.range = range
        self.extra = extra
        self.plain = plain
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("tags", tags)
        json.member("range", range)
        json.member("extra", extra)
        json.member("plain", plain)
        json.endObject()
    }
}

nonisolated extension FormRequest.Range {
    public init(from json: inout JSONReader) throws(JSONError) {
        var from: String?
        var to: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "from": try json.read(&from)
            case "to": try json.read(&to)
            default: try json.skip()
            }
        }
        self.from = from
        self.to = to
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("from", from)
        json.member("to", to)
        json.endObject()
    }
}

nonisolated extension FormRequest.Extra {
    public init(from json: inout JSONReader) throws(JSONError) {
        var from: String?
        var to: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "from": try json.read(&from)
            case "to": try json.read(&to)
            default: try json.skip()
            }
        }
        self.from = from
        self.to = to
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("from", from)
        json.member("to", to)
        json.endObject()
    }
}
