// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RecObj: JSONCodable, Hashable, Sendable {
    public var next: RecObj {
        get { _next.value }
        set { _next = Indirect(newValue) }
    }
    private var _next: Indirect<RecObj>

    public var alt: RecA?

    public init(next: RecObj, alt: RecA? = nil) {
        _next = Indirect(next)
        self.alt = alt
    }
}

nonisolated extension RecObj {
    public init(from json: inout JSONReader) throws(JSONError) {
        var next: Indirect<RecObj>?
        var alt: RecA?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "next": try json.read(&next)
            case "alt": try json.read(&alt)
            default: try json.skip()
            }
        }
        _next = try json.required(next, "next")
        self.alt = alt
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("next", _next)
        json.member("alt", alt)
        json.endObject()
    }
}
