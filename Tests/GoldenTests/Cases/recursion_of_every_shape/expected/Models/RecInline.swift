// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RecInline: JSONCodable, Hashable, Sendable {
    public var child: Child?

    public init(child: Child? = nil) {
        self.child = child
    }

    public struct Child: JSONCodable, Hashable, Sendable {
        public var back: RecInline? {
            get { _back?.value }
            set { _back = newValue.map { Indirect($0) } }
        }
        private var _back: Indirect<RecInline>?

        public var selfValue: RecInline.Child? {
            get { _selfValue?.value }
            set { _selfValue = newValue.map { Indirect($0) } }
        }
        private var _selfValue: Indirect<RecInline.Child>?

        public init(back: RecInline? = nil, selfValue: RecInline.Child? = nil) {
            _back = back.map { Indirect($0) }
            _selfValue = selfValue.map { Indirect($0) }
        }
    }
}

nonisolated extension RecInline {
    public init(from json: inout JSONReader) throws(JSONError) {
        var child: Child?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "child": try json.read(&child)
            default: try json.skip()
            }
        }
        self.child = child
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("child", child)
        json.endObject()
    }
}

nonisolated extension RecInline.Child {
    public init(from json: inout JSONReader) throws(JSONError) {
        var back: Indirect<RecInline>?
        var selfValue: Indirect<RecInline.Child>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "back": try json.read(&back)
            case "self": try json.read(&selfValue)
            default: try json.skip()
            }
        }
        _back = back
        _selfValue = selfValue
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("back", _back)
        json.member("self", _selfValue)
        json.endObject()
    }
}
