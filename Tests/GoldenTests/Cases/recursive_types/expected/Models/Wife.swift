// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Wife: JSONCodable, Hashable, Sendable {
    public var husband: Husband? {
        get { _husband?.value }
        set { _husband = newValue.map { Indirect($0) } }
    }
    private var _husband: Indirect<Husband>?

    public init(husband: Husband? = nil) {
        _husband = husband.map { Indirect($0) }
    }
}

nonisolated extension Wife {
    public init(from json: inout JSONReader) throws(JSONError) {
        var husband: Indirect<Husband>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "husband": try json.read(&husband)
            default: try json.skip()
            }
        }
        _husband = husband
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("husband", _husband)
        json.endObject()
    }
}
