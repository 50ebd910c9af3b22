// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Something to draw.
public nonisolated indirect enum Shape: JSONCodable, Hashable, Sendable {
    case group(Group)
    case circle(Circle)
    case polygon(Polygon.Base)
    case square(Square)
    case dot(Dot)
    case shape(Base)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public var kind: String? {
        switch self {
        case .group(let value): value.kind
        case .circle(let value): value.kind
        case .polygon(let value): value.kind
        case .square(let value): value.kind.rawValue
        case .dot(let value): value.kind
        case .shape(let value): value.kind
        case .unrecognized(let value): value.member("kind")
        }
    }

    /// What is written beside it.
    public var label: String? {
        switch self {
        case .group(let value): value.label
        case .circle(let value): value.label
        case .polygon(let value): value.label
        case .square(let value): value.label
        case .dot(let value): value.label
        case .shape(let value): value.label
        case .unrecognized(let value): value.member("label")
        }
    }

    public var note: Nullable<String>? {
        switch self {
        case .group(let value): value.note
        case .circle(let value): value.note
        case .polygon(let value): value.note
        case .square(let value): value.note
        case .dot(let value): value.note
        case .shape(let value): value.note
        case .unrecognized(let value): value.member("note")
        }
    }

    public var line: Line? {
        switch self {
        case .group(let value): value.line
        case .circle(let value): value.line
        case .polygon(let value): value.line
        case .square(let value): value.line
        case .dot(let value): value.line
        case .shape(let value): value.line
        case .unrecognized(let value): value.member("line")
        }
    }

    /// A `Shape` that is none of its subtypes.
    public struct Base: JSONCodable, Hashable, Sendable {
        public var kind: String

        /// What is written beside it.
        public var label: String?

        public var note: Nullable<String>?

        public var line: Shape.Line?

        public init(kind: String, label: String? = nil, note: Nullable<String>? = nil, line: Shape.Line? = nil) {
            self.kind = kind
            self.label = label
            self.note = note
            self.line = line
        }
    }

    public enum Line: OpenStringEnum {
        case solid
        case dashed
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "solid": self = .solid
            case "dashed": self = .dashed
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .solid: "solid"
            case .dashed: "dashed"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Shape {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("kind") {
        case "Group": self = .group(try json.value())
        case "round": self = .circle(try json.value())
        case "Polygon": self = .polygon(try json.value())
        case "square": self = .square(try json.value())
        case "Dot": self = .dot(try json.value())
        case "Shape": self = .shape(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .group(let value): json.value(value)
        case .circle(let value): json.value(value)
        case .polygon(let value): json.value(value)
        case .square(let value): json.value(value)
        case .dot(let value): json.value(value)
        case .shape(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Shape.Base {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: String?
        var label: String?
        var note: Nullable<String>?
        var line: Shape.Line?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "label": try json.read(&label)
            case "note": try json.read(&note)
            case "line": try json.read(&line)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.label = label
        self.note = note
        self.line = line
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("label", label)
        json.member("note", note)
        json.member("line", line)
        json.endObject()
    }
}
