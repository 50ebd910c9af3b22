// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AnyModel: JSONCodable, Hashable, Sendable {
    public var selfValue: SelfValue?

    public var type: Kind?

    public init(selfValue: SelfValue? = nil, type: Kind? = nil) {
        self.selfValue = selfValue
        self.type = type
    }

    public struct SelfValue: JSONCodable, Hashable, Sendable {
        public var x: String?

        public init(x: String? = nil) {
            self.x = x
        }
    }

    public struct Kind: JSONCodable, Hashable, Sendable {
        public var x: String?

        public init(x: String? = nil) {
            self.x = x
        }
    }
}

nonisolated extension AnyModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var selfValue: SelfValue?
        var type: Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "Self": try json.read(&selfValue)
            case "Type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.selfValue = selfValue
        self.type = type
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("Self", selfValue)
        json.member("Type", type)
        json.endObject()
    }
}

nonisolated extension AnyModel.SelfValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.endObject()
    }
}

nonisolated extension AnyModel.Kind {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.endObject()
    }
}
