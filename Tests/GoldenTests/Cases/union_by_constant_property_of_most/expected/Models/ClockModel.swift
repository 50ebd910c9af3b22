// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct ClockModel: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var zone: String?

    public init(type: Kind, zone: String? = nil) {
        self.type = type
        self.zone = zone
    }

    public enum Kind: OpenStringEnum {
        case clock
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "clock": self = .clock
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .clock: "clock"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension ClockModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var zone: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "zone": try json.read(&zone)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.zone = zone
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("zone", zone)
        json.endObject()
    }
}
