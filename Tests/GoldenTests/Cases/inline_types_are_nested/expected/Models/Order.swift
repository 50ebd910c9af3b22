// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Order: JSONCodable, Hashable, Sendable {
    /// Where it goes.
    public var address: Address

    public var lines: [Line]

    public var labels: [String: Label]?

    public var type: Kind

    /// The nested type must not hide the component of the same name.
    public var customer: CustomerValue?

    public init(address: Address, lines: [Line], type: Kind, labels: [String: Label]? = nil, customer: CustomerValue? = nil) {
        self.address = address
        self.lines = lines
        self.type = type
        self.labels = labels
        self.customer = customer
    }

    /// Where it goes.
    public struct Address: JSONCodable, Hashable, Sendable {
        public var city: String

        public var country: Country?

        public init(city: String, country: Country? = nil) {
            self.city = city
            self.country = country
        }

        public enum Country: OpenStringEnum {
            case de
            case fr
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "DE": self = .de
                case "FR": self = .fr
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .de: "DE"
                case .fr: "FR"
                case .unrecognized(let value): value
                }
            }
        }
    }

    public struct Line: JSONCodable, Hashable, Sendable {
        public var sku: String

        public var data: Payload?

        public init(sku: String, data: Payload? = nil) {
            self.sku = sku
            self.data = data
        }

        public struct Payload: JSONCodable, Hashable, Sendable {
            public var weight: Double?

            public init(weight: Double? = nil) {
                self.weight = weight
            }
        }
    }

    public struct Label: JSONCodable, Hashable, Sendable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }
    }

    public enum Kind: OpenStringEnum {
        case gift
        case purchase
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "gift": self = .gift
            case "purchase": self = .purchase
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .gift: "gift"
            case .purchase: "purchase"
            case .unrecognized(let value): value
            }
        }
    }

    /// The nested type must not hide the component of the same name.
    public struct CustomerValue: JSONCodable, Hashable, Sendable {
        public var manager: Customer?

        public init(manager: Customer? = nil) {
            self.manager = manager
        }
    }
}

nonisolated extension Order {
    public init(from json: inout JSONReader) throws(JSONError) {
        var address: Address?
        var lines: [Line]?
        var labels: [String: Label]?
        var type: Kind?
        var customer: CustomerValue?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "address": try json.read(&address)
            case "lines": try json.read(&lines)
            case "labels": try json.read(&labels)
            case "type": try json.read(&type)
            case "customer": try json.read(&customer)
            default: try json.skip()
            }
        }
        self.address = try json.required(address, "address")
        self.lines = try json.required(lines, "lines")
        self.labels = labels
        self.type = try json.required(type, "type")
        self.customer = customer
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("address", address)
        json.member("lines", lines)
        json.member("labels", labels)
        json.member("type", type)
        json.member("customer", customer)
        json.endObject()
    }
}

nonisolated extension Order.Address {
    public init(from json: inout JSONReader) throws(JSONError) {
        var city: String?
        var country: Country?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "city": try json.read(&city)
            case "country": try json.read(&country)
            default: try json.skip()
            }
        }
        self.city = try json.required(city, "city")
        self.country = country
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("city", city)
        json.member("country", country)
        json.endObject()
    }
}

nonisolated extension Order.Line {
    public init(from json: inout JSONReader) throws(JSONError) {
        var sku: String?
        var data: Payload?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "sku": try json.read(&sku)
            case "data": try json.read(&data)
            default: try json.skip()
            }
        }
        self.sku = try json.required(sku, "sku")
        self.data = data
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("sku", sku)
        json.member("data", data)
        json.endObject()
    }
}

nonisolated extension Order.Line.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var weight: Double?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "weight": try json.read(&weight)
            default: try json.skip()
            }
        }
        self.weight = weight
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("weight", weight)
        json.endObject()
    }
}

nonisolated extension Order.Label {
    public init(from json: inout JSONReader) throws(JSONError) {
        var text: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": try json.read(&text)
            default: try json.skip()
            }
        }
        self.text = text
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.endObject()
    }
}

nonisolated extension Order.CustomerValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var manager: Customer?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "manager": try json.read(&manager)
            default: try json.skip()
            }
        }
        self.manager = manager
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("manager", manager)
        json.endObject()
    }
}
