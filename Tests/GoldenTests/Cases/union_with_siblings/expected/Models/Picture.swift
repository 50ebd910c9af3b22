// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Picture: JSONCodable, Hashable, Sendable {
    public var url: String

    public var kind: Kind?

    public init(url: String, kind: Kind? = nil) {
        self.url = url
        self.kind = kind
    }

    public enum Kind: OpenStringEnum {
        case png
        case jpeg
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "png": self = .png
            case "jpeg": self = .jpeg
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .png: "png"
            case .jpeg: "jpeg"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Picture {
    public init(from json: inout JSONReader) throws(JSONError) {
        var url: String?
        var kind: Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "url": try json.read(&url)
            case "kind": try json.read(&kind)
            default: try json.skip()
            }
        }
        self.url = try json.required(url, "url")
        self.kind = kind
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("url", url)
        json.member("kind", kind)
        json.endObject()
    }
}
