// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RequestModel: JSONCodable, Hashable, Sendable {
    public var x: ExampleModel? {
        get { _x?.value }
        set { _x = newValue.map { Indirect($0) } }
    }
    private var _x: Indirect<ExampleModel>?

    public init(x: ExampleModel? = nil) {
        _x = x.map { Indirect($0) }
    }
}

nonisolated extension RequestModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: Indirect<ExampleModel>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        _x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", _x)
        json.endObject()
    }
}
