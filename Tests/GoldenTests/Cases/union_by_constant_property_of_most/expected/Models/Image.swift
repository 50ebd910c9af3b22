// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Image: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var url: String?

    public init(type: Kind, url: String? = nil) {
        self.type = type
        self.url = url
    }

    public enum Kind: OpenStringEnum {
        case image
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "image": self = .image
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .image: "image"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Image {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var url: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "url": try json.read(&url)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.url = url
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("url", url)
        json.endObject()
    }
}
