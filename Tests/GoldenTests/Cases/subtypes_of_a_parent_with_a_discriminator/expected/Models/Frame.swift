// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Frame: JSONCodable, Hashable, Sendable {
    public var style: String?

    public var color: String?

    public var width: Int?

    public init(style: String? = nil, color: String? = nil, width: Int? = nil) {
        self.style = style
        self.color = color
        self.width = width
    }
}

nonisolated extension Frame {
    public init(from json: inout JSONReader) throws(JSONError) {
        var style: String?
        var color: String?
        var width: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "style": try json.read(&style)
            case "color": try json.read(&color)
            case "width": try json.read(&width)
            default: try json.skip()
            }
        }
        self.style = style
        self.color = color
        self.width = width
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("style", style)
        json.member("color", color)
        json.member("width", width)
        json.endObject()
    }
}
