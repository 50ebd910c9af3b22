// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AllOfRefinement: JSONCodable, Hashable, Sendable {
    public var a: A

    public init(a: A) {
        self.a = a
    }

    public enum A: OpenStringEnum {
        case p
        case q
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "p": self = .p
            case "q": self = .q
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .p: "p"
            case .q: "q"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension AllOfRefinement {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: A?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            default: try json.skip()
            }
        }
        self.a = try json.required(a, "a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.endObject()
    }
}
