nonisolated extension Indirect: Encodable where Value: JSONCodable {}
nonisolated extension Indirect: Decodable where Value: JSONCodable {}
