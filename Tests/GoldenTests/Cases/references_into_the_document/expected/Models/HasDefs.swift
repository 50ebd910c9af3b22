// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct HasDefs: JSONCodable, Hashable, Sendable {
    public var part: Part?

    public var selfValue: HasDefs? {
        get { _selfValue?.value }
        set { _selfValue = newValue.map { Indirect($0) } }
    }
    private var _selfValue: Indirect<HasDefs>?

    public init(part: Part? = nil, selfValue: HasDefs? = nil) {
        self.part = part
        _selfValue = selfValue.map { Indirect($0) }
    }
}

nonisolated extension HasDefs {
    public init(from json: inout JSONReader) throws(JSONError) {
        var part: Part?
        var selfValue: Indirect<HasDefs>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "part": try json.read(&part)
            case "self": try json.read(&selfValue)
            default: try json.skip()
            }
        }
        self.part = part
        _selfValue = selfValue
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("part", part)
        json.member("self", _selfValue)
        json.endObject()
    }
}
