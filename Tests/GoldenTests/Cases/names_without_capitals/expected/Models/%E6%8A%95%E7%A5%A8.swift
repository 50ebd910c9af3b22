// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum 投票: JSONCodable, Hashable, Sendable {
    case 名前(名前Value)
    case 番号(番号Value)
    case value1(_1Value)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    /// 名前
    public struct 名前Value: JSONCodable, Hashable, Sendable {
        public var name: String

        public init(name: String) {
            self.name = name
        }
    }

    /// 番号
    public struct 番号Value: JSONCodable, Hashable, Sendable {
        public var number: Int

        public init(number: Int) {
            self.number = number
        }
    }

    /// 1
    public struct _1Value: JSONCodable, Hashable, Sendable {
        public var one: Int

        public init(one: Int) {
            self.one = one
        }
    }
}

nonisolated extension 投票 {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: 名前Value = json.attempt() {
            self = .名前(value)
        } else if let value: 番号Value = json.attempt() {
            self = .番号(value)
        } else if let value: _1Value = json.attempt() {
            self = .value1(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .名前(let value): json.value(value)
        case .番号(let value): json.value(value)
        case .value1(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension 投票.名前Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.endObject()
    }
}

nonisolated extension 投票.番号Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        var number: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "number": try json.read(&number)
            default: try json.skip()
            }
        }
        self.number = try json.required(number, "number")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("number", number)
        json.endObject()
    }
}

nonisolated extension 投票._1Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        var one: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "one": try json.read(&one)
            default: try json.skip()
            }
        }
        self.one = try json.required(one, "one")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("one", one)
        json.endObject()
    }
}
