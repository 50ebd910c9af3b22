// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Vehicle: JSONCodable, Hashable, Sendable {
    case car(Car)
    case bike(Bike)
    case vehicle(Base)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public var type: String? {
        switch self {
        case .car(let value): value.type
        case .bike(let value): value.type
        case .vehicle(let value): value.type
        case .unrecognized(let value): value.member("type")
        }
    }

    public var wheels: Int? {
        switch self {
        case .car(let value): value.wheels
        case .bike(let value): value.wheels
        case .vehicle(let value): value.wheels
        case .unrecognized(let value): value.member("wheels")
        }
    }

    /// A `Vehicle` that is none of its subtypes.
    public struct Base: JSONCodable, Hashable, Sendable {
        public var type: String?

        public var wheels: Int?

        public init(type: String? = nil, wheels: Int? = nil) {
            self.type = type
            self.wheels = wheels
        }
    }
}

nonisolated extension Vehicle {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("type") {
        case "Car": self = .car(try json.value())
        case "Bike": self = .bike(try json.value())
        case "Vehicle": self = .vehicle(try json.value())
        default:
            if let value: Bike = json.attempt() {
                self = .bike(value)
            } else {
                self = .unrecognized(try json.unrecognized())
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .car(let value): json.value(value)
        case .bike(let value): json.value(value)
        case .vehicle(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Vehicle.Base {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: String?
        var wheels: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "wheels": try json.read(&wheels)
            default: try json.skip()
            }
        }
        self.type = type
        self.wheels = wheels
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("wheels", wheels)
        json.endObject()
    }
}
