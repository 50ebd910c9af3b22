// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Delta: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var text: String?

    public init(type: Kind, text: String? = nil) {
        self.type = type
        self.text = text
    }

    public enum Kind: OpenStringEnum {
        case delta
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "delta": self = .delta
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .delta: "delta"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Delta {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.text = text
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("text", text)
        json.endObject()
    }
}
