nonisolated extension Nullable: Encodable where Value: JSONCodable {}
nonisolated extension Nullable: Decodable where Value: JSONCodable {}
