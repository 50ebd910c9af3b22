// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RequestModel: JSONCodable, Hashable, Sendable {
    public var x: ExampleModel? {
        get { _x.value }
        set { _x = Indirect(newValue) }
    }
    private var _x: Indirect<ExampleModel?>

    public init(x: ExampleModel? = nil) {
        _x = Indirect(x)
    }
}

nonisolated extension RequestModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: ExampleModel?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        _x = Indirect(x)
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.endObject()
    }
}
