// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RecC: JSONCodable, Hashable, Sendable {
    public var a: RecA? {
        get { _a?.value }
        set { _a = newValue.map { Indirect($0) } }
    }
    private var _a: Indirect<RecA>?

    public var u: U?

    public init(a: RecA? = nil, u: U? = nil) {
        _a = a.map { Indirect($0) }
        self.u = u
    }

    public indirect enum U: JSONCodable, Hashable, Sendable {
        case recA(RecA)
        case string(String)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }
}

nonisolated extension RecC {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: Indirect<RecA>?
        var u: U?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "u": try json.read(&u)
            default: try json.skip()
            }
        }
        _a = a
        self.u = u
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", _a)
        json.member("u", u)
        json.endObject()
    }
}

nonisolated extension RecC.U {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .object: self = .recA(try json.value())
        case .string: self = .string(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .recA(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
