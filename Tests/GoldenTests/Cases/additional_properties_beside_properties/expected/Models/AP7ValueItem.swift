// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AP7ValueItem: JSONCodable, Hashable, Sendable {
    public var x: X?

    public init(x: X? = nil) {
        self.x = x
    }

    public enum X: OpenStringEnum {
        case a
        case b
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "a": self = .a
            case "b": self = .b
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension AP7ValueItem {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: X?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.endObject()
    }
}
