// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Order: JSONCodable, Hashable, Sendable {
    public var shipping: Shipping?

    public init(shipping: Shipping? = nil) {
        self.shipping = shipping
    }

    public struct Shipping: JSONCodable, Hashable, Sendable {
        public var origin: Country?

        public var country: CountryValue?

        public init(origin: Country? = nil, country: CountryValue? = nil) {
            self.origin = origin
            self.country = country
        }

        public struct CountryValue: JSONCodable, Hashable, Sendable {
            public var code: String?

            public init(code: String? = nil) {
                self.code = code
            }
        }
    }
}

nonisolated extension Order {
    public init(from json: inout JSONReader) throws(JSONError) {
        var shipping: Shipping?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "shipping": try json.read(&shipping)
            default: try json.skip()
            }
        }
        self.shipping = shipping
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("shipping", shipping)
        json.endObject()
    }
}

nonisolated extension Order.Shipping {
    public init(from json: inout JSONReader) throws(JSONError) {
        var origin: Country?
        var country: CountryValue?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "origin": try json.read(&origin)
            case "country": try json.read(&country)
            default: try json.skip()
            }
        }
        self.origin = origin
        self.country = country
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("origin", origin)
        json.member("country", country)
        json.endObject()
    }
}

nonisolated extension Order.Shipping.CountryValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var code: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "code": try json.read(&code)
            default: try json.skip()
            }
        }
        self.code = code
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("code", code)
        json.endObject()
    }
}
