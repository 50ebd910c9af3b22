// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct GetAResponse: JSONCodable, Hashable, Sendable {
    public var kind: Kind?

    public var inner: Inner?

    public init(kind: Kind? = nil, inner: Inner? = nil) {
        self.kind = kind
        self.inner = inner
    }

    public enum Kind: OpenStringEnum {
        case x
        case y
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "x": self = .x
            case "y": self = .y
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .x: "x"
            case .y: "y"
            case .unrecognized(let value): value
            }
        }
    }

    public struct Inner: JSONCodable, Hashable, Sendable {
        public var n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }
    }
}

nonisolated extension GetAResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: Kind?
        var inner: Inner?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "inner": try json.read(&inner)
            default: try json.skip()
            }
        }
        self.kind = kind
        self.inner = inner
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("inner", inner)
        json.endObject()
    }
}

nonisolated extension GetAResponse.Inner {
    public init(from json: inout JSONReader) throws(JSONError) {
        var n: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "n": try json.read(&n)
            default: try json.skip()
            }
        }
        self.n = n
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("n", n)
        json.endObject()
    }
}
