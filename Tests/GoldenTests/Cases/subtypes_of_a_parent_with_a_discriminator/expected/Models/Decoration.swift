// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Decoration: JSONCodable, Hashable, Sendable {
    case frame(Frame)
    case decoration(Base)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public var style: String? {
        switch self {
        case .frame(let value): value.style
        case .decoration(let value): value.style
        case .unrecognized(let value): value.member("style")
        }
    }

    public var color: String? {
        switch self {
        case .frame(let value): value.color
        case .decoration(let value): value.color
        case .unrecognized(let value): value.member("color")
        }
    }

    /// A `Decoration` that is none of its subtypes.
    public struct Base: JSONCodable, Hashable, Sendable {
        public var style: String?

        public var color: String?

        public init(style: String? = nil, color: String? = nil) {
            self.style = style
            self.color = color
        }
    }
}

nonisolated extension Decoration {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("style", else: "Decoration") {
        case "Frame": self = .frame(try json.value())
        case "Decoration": self = .decoration(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .frame(let value): json.value(value)
        case .decoration(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Decoration.Base {
    public init(from json: inout JSONReader) throws(JSONError) {
        var style: String?
        var color: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "style": try json.read(&style)
            case "color": try json.read(&color)
            default: try json.skip()
            }
        }
        self.style = style
        self.color = color
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("style", style)
        json.member("color", color)
        json.endObject()
    }
}
