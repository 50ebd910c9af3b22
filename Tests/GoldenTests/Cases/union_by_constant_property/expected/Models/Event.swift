// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Event: JSONCodable, Hashable, Sendable {
    case text(Text)
    case image(Image)
    case string(String)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public struct Text: JSONCodable, Hashable, Sendable {
        public var type: Kind

        public var text: String

        public init(type: Kind, text: String) {
            self.type = type
            self.text = text
        }

        public enum Kind: OpenStringEnum {
            case text
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "text": self = .text
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .text: "text"
                case .unrecognized(let value): value
                }
            }
        }
    }

    public struct Image: JSONCodable, Hashable, Sendable {
        public var type: Kind

        public var url: String

        public init(type: Kind, url: String) {
            self.type = type
            self.url = url
        }

        public enum Kind: OpenStringEnum {
            case image
            case video
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "image": self = .image
                case "video": self = .video
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .image: "image"
                case .video: "video"
                case .unrecognized(let value): value
                }
            }
        }
    }
}

nonisolated extension Event {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("type") {
        case "text": self = .text(try json.value())
        case "image", "video": self = .image(try json.value())
        default:
            if json.kind == .string {
                self = .string(try json.value())
            } else {
                self = .unrecognized(try json.unrecognized())
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .text(let value): json.value(value)
        case .image(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Event.Text {
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
        self.text = try json.required(text, "text")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("text", text)
        json.endObject()
    }
}

nonisolated extension Event.Image {
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
        self.url = try json.required(url, "url")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("url", url)
        json.endObject()
    }
}
