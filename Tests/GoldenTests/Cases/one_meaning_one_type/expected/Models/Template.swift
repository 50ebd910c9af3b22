// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Template: JSONCodable, Hashable, Sendable {
    public var mode: Session.Mode?

    public var speed: Speed?

    public init(mode: Session.Mode? = nil, speed: Speed? = nil) {
        self.mode = mode
        self.speed = speed
    }

    public enum Speed: OpenStringEnum {
        case fast
        case slow
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "fast": self = .fast
            case "slow": self = .slow
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .fast: "fast"
            case .slow: "slow"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Template {
    public init(from json: inout JSONReader) throws(JSONError) {
        var mode: Session.Mode?
        var speed: Speed?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "mode": try json.read(&mode)
            case "speed": try json.read(&speed)
            default: try json.skip()
            }
        }
        self.mode = mode
        self.speed = speed
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("mode", mode)
        json.member("speed", speed)
        json.endObject()
    }
}
