// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Departure: JSONCodable, Hashable, Sendable {
    public var ship: String

    /// The time, such as '12:30'
    ///
    /// Matches `^\d\d:\d\d$`.
    public var leavesAt: String

    public var isFull: IsFull?

    /// From 0.50 to 1e3.
    public var price: Double?

    /// At most 100.
    public var seats: Nullable<Int>?

    public init(ship: String, leavesAt: String, isFull: IsFull? = nil, price: Double? = nil, seats: Nullable<Int>? = nil) {
        self.ship = ship
        self.leavesAt = leavesAt
        self.isFull = isFull
        self.price = price
        self.seats = seats
    }

    public enum IsFull: OpenStringEnum {
        case yes
        case no
        case on
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "yes": self = .yes
            case "no": self = .no
            case "on": self = .on
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .yes: "yes"
            case .no: "no"
            case .on: "on"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Departure {
    public init(from json: inout JSONReader) throws(JSONError) {
        var ship: String?
        var leavesAt: String?
        var isFull: IsFull?
        var price: Double?
        var seats: Nullable<Int>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "ship": try json.read(&ship)
            case "leavesAt": try json.read(&leavesAt)
            case "isFull": try json.read(&isFull)
            case "price": try json.read(&price)
            case "seats": try json.read(&seats)
            default: try json.skip()
            }
        }
        self.ship = try json.required(ship, "ship")
        self.leavesAt = try json.required(leavesAt, "leavesAt")
        self.isFull = isFull
        self.price = price
        self.seats = seats
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("ship", ship)
        json.member("leavesAt", leavesAt)
        json.member("isFull", isFull)
        json.member("price", price)
        json.member("seats", seats)
        json.endObject()
    }
}
