// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Node: JSONCodable, Hashable, Sendable {
    public var next: Node? {
        get { _next?.value }
        set { _next = newValue.map { Indirect($0) } }
    }
    private var _next: Indirect<Node>?

    public var unit: Unit?

    public init(next: Node? = nil, unit: Unit? = nil) {
        _next = next.map { Indirect($0) }
        self.unit = unit
    }
}

nonisolated extension Node {
    public init(from json: inout JSONReader) throws(JSONError) {
        var next: Indirect<Node>?
        var unit: Unit?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "next": try json.read(&next)
            case "unit": try json.read(&unit)
            default: try json.skip()
            }
        }
        _next = next
        self.unit = unit
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("next", _next)
        json.member("unit", unit)
        json.endObject()
    }
}
