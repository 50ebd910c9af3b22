// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Square: JSONCodable, Hashable, Sendable {
    public var side: Double

    public var label: String?

    public init(side: Double, label: String? = nil) {
        self.side = side
        self.label = label
    }
}

nonisolated extension Square {
    public init(from json: inout JSONReader) throws(JSONError) {
        var side: Double?
        var label: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "side": try json.read(&side)
            case "label": try json.read(&label)
            default: try json.skip()
            }
        }
        self.side = try json.required(side, "side")
        self.label = label
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("side", side)
        json.member("label", label)
        json.endObject()
    }
}
