// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct CreateShiftsRequest: JSONCodable, Hashable, Sendable {
    public var shift: Shift

    public var day: Day?

    public init(shift: Shift, day: Day? = nil) {
        self.shift = shift
        self.day = day
    }

    public struct Shift: JSONCodable, Hashable, Sendable {
        public var type: Kind

        public var state: Room.State

        public init(type: Kind, state: Room.State) {
            self.type = type
            self.state = state
        }

        public enum Kind: OpenStringEnum {
            case day
            case night
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "day": self = .day
                case "night": self = .night
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .day: "day"
                case .night: "night"
                case .unrecognized(let value): value
                }
            }
        }
    }

    public struct Day: JSONCodable, Hashable, Sendable {
        public var state: Room.State?

        public var day: DayValue?

        public var light: Light?

        public init(state: Room.State? = nil, day: DayValue? = nil, light: Light? = nil) {
            self.state = state
            self.day = day
            self.light = light
        }

        public struct DayValue: JSONCodable, Hashable, Sendable {
            public var weekday: Int?

            public init(weekday: Int? = nil) {
                self.weekday = weekday
            }
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
}

nonisolated extension CreateShiftsRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var shift: Shift?
        var day: Day?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "shift": try json.read(&shift)
            case "day": try json.read(&day)
            default: try json.skip()
            }
        }
        self.shift = try json.required(shift, "shift")
        self.day = day
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("shift", shift)
        json.member("day", day)
        json.endObject()
    }
}

nonisolated extension CreateShiftsRequest.Shift {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var state: Room.State?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "state": try json.read(&state)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.state = try json.required(state, "state")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("state", state)
        json.endObject()
    }
}

nonisolated extension CreateShiftsRequest.Day {
    public init(from json: inout JSONReader) throws(JSONError) {
        var state: Room.State?
        var day: DayValue?
        var light: Light?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "state": try json.read(&state)
            case "day": try json.read(&day)
            case "light": try json.read(&light)
            default: try json.skip()
            }
        }
        self.state = state
        self.day = day
        self.light = light
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("state", state)
        json.member("day", day)
        json.member("light", light)
        json.endObject()
    }
}

nonisolated extension CreateShiftsRequest.Day.DayValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var weekday: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "weekday": try json.read(&weekday)
            default: try json.skip()
            }
        }
        self.weekday = weekday
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("weekday", weekday)
        json.endObject()
    }
}
