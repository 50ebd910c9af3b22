// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Day: JSONCodable, Hashable, Sendable {
    public var light: Light?

    public init(light: Light? = nil) {
        self.light = light
    }

    public enum Light: OpenStringEnum {
        case dawn
        case dusk
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "dawn": self = .dawn
            case "dusk": self = .dusk
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .dawn: "dawn"
            case .dusk: "dusk"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Day {
    public init(from json: inout JSONReader) throws(JSONError) {
        var light: Light?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "light": try json.read(&light)
            default: try json.skip()
            }
        }
        self.light = light
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("light", light)
        json.endObject()
    }
}
