// Enums have other functions than models, because those would write the value as JSON and read it again.

nonisolated extension Decodable where Self: OpenStringEnum {
    public dynamic init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }
}

nonisolated extension Encodable where Self: OpenStringEnum {
    public dynamic func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

nonisolated extension Decodable where Self: OpenIntegerEnum {
    public dynamic init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
    }
}

nonisolated extension Encodable where Self: OpenIntegerEnum {
    public dynamic func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
