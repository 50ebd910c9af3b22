// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated enum Stamped: JSONCodable, Hashable, Sendable {
    case text(TextValue)
    case picture(PictureValue)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public struct TextValue: JSONCodable, Hashable, Sendable {
        public var at: Date

        public var id: String

        public var text: String

        public init(at: Date, id: String, text: String) {
            self.at = at
            self.id = id
            self.text = text
        }
    }

    public struct PictureValue: JSONCodable, Hashable, Sendable {
        public var at: Date

        public var id: String

        public var url: String

        public var kind: Picture.Kind?

        public init(at: Date, id: String, url: String, kind: Picture.Kind? = nil) {
            self.at = at
            self.id = id
            self.url = url
            self.kind = kind
        }
    }
}

nonisolated extension Stamped {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: PictureValue = json.attempt() {
            self = .picture(value)
        } else if let value: TextValue = json.attempt() {
            self = .text(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .text(let value): json.value(value)
        case .picture(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Stamped.TextValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var at: Date?
        var id: String?
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "at": try json.read(&at)
            case "id": try json.read(&id)
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.at = try json.required(at, "at")
        self.id = try json.required(id, "id")
        self.text = try json.required(text, "text")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("at", at)
        json.member("id", id)
        json.member("text", text)
        json.endObject()
    }
}

nonisolated extension Stamped.PictureValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var at: Date?
        var id: String?
        var url: String?
        var kind: Picture.Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "at": try json.read(&at)
            case "id": try json.read(&id)
            case "url": try json.read(&url)
            case "kind": try json.read(&kind)
            default: try json.skip()
            }
        }
        self.at = try json.required(at, "at")
        self.id = try json.required(id, "id")
        self.url = try json.required(url, "url")
        self.kind = kind
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("at", at)
        json.member("id", id)
        json.member("url", url)
        json.member("kind", kind)
        json.endObject()
    }
}
