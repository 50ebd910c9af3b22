// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Square: JSONCodable, Hashable, Sendable {
    public var kind: Kind

    /// What is written beside it.
    public var label: String?

    public var note: Nullable<String>?

    public var line: Shape.Line?

    public var corners: Int?

    public var side: Double

    public init(
        kind: Kind,
        side: Double,
        label: String? = nil,
        note: Nullable<String>? = nil,
        line: Shape.Line? = nil,
        corners: Int? = nil
    ) {
        self.kind = kind
        self.side = side
        self.label = label
        self.note = note
        self.line = line
        self.corners = corners
    }

    public enum Kind: OpenStringEnum {
        case square
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "square": self = .square
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .square: "square"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Square {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: Kind?
        var label: String?
        var note: Nullable<String>?
        var line: Shape.Line?
        var corners: Int?
        var side: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "label": try json.read(&label)
            case "note": try json.read(&note)
            case "line": try json.read(&line)
            case "corners": try json.read(&corners)
            case "side": try json.read(&side)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.label = label
        self.note = note
        self.line = line
        self.corners = corners
        self.side = try json.required(side, "side")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("label", label)
        json.member("note", note)
        json.member("line", line)
        json.member("corners", corners)
        json.member("side", side)
        json.endObject()
    }
}
