// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Its subtypes name themselves by the property of the root.
public nonisolated enum Polygon: JSONCodable, Hashable, Sendable {
    case square(Square)
    case polygon(Base)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public var kind: String? {
        switch self {
        case .square(let value): value.kind.rawValue
        case .polygon(let value): value.kind
        case .unrecognized(let value): value.member("kind")
        }
    }

    /// What is written beside it.
    public var label: String? {
        switch self {
        case .square(let value): value.label
        case .polygon(let value): value.label
        case .unrecognized(let value): value.member("label")
        }
    }

    public var note: Nullable<String>? {
        switch self {
        case .square(let value): value.note
        case .polygon(let value): value.note
        case .unrecognized(let value): value.member("note")
        }
    }

    public var line: Shape.Line? {
        switch self {
        case .square(let value): value.line
        case .polygon(let value): value.line
        case .unrecognized(let value): value.member("line")
        }
    }

    public var corners: Int? {
        switch self {
        case .square(let value): value.corners
        case .polygon(let value): value.corners
        case .unrecognized(let value): value.member("corners")
        }
    }

    /// A `Polygon` that is none of its subtypes.
    public struct Base: JSONCodable, Hashable, Sendable {
        public var kind: String

        /// What is written beside it.
        public var label: String?

        public var note: Nullable<String>?

        public var line: Shape.Line?

        public var corners: Int?

        public init(kind: String, label: String? = nil, note: Nullable<String>? = nil, line: Shape.Line? = nil, corners: Int? = nil) {
            self.kind = kind
            self.label = label
            self.note = note
            self.line = line
            self.corners = corners
        }
    }
}

nonisolated extension Polygon {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("kind") {
        case "square": self = .square(try json.value())
        case "Polygon": self = .polygon(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .square(let value): json.value(value)
        case .polygon(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Polygon.Base {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var label: String?
        var note: Nullable<String>?
        var line: Shape.Line?
        var corners: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "label": try json.read(&label)
            case "note": try json.read(&note)
            case "line": try json.read(&line)
            case "corners": try json.read(&corners)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.label = label
        self.note = note
        self.line = line
        self.corners = corners
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("label", label)
        json.member("note", note)
        json.member("line", line)
        json.member("corners", corners)
        json.endObject()
    }
}
