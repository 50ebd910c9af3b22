// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct _1st: JSONCodable, Hashable, Sendable {
    public var plus1: Plus1?

    public init(plus1: Plus1? = nil) {
        self.plus1 = plus1
    }

    public struct Plus1: JSONCodable, Hashable, Sendable {
        public var n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }
    }
}

nonisolated extension _1st {
    public init(from json: inout JSONReader) throws(JSONError) {
        var plus1: Plus1?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "+1": try json.read(&plus1)
            default: try json.skip()
            }
        }
        self.plus1 = plus1
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("+1", plus1)
        json.endObject()
    }
}

nonisolated extension _1st.Plus1 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var n: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "n": try json.read(&n)
            default: try json.skip()
            }
        }
        self.n = n
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("n", n)
        json.endObject()
    }
}
