// Handwritten counterparts of the other emitted documents, with synthesized `Codable`.

struct CodableCatalog: Codable {
    var areaNames: [String: String]
    var audienceSubCategoryNames: [String: String]
    var blockNames: [String: String]
    var events: [String: CodableCatalogEvent]
    var performances: [CodablePerformance]
    var seatCategoryNames: [String: String]
    var subTopicNames: [String: String]
    var subjectNames: [String: String]
    var topicNames: [String: String]
    var topicSubTopics: [String: [Int64]]
    var venueNames: [String: String]
}

struct CodableCatalogEvent: Codable {
    var description: String?
    var id: Int64
    var logo: String?
    var name: String
    var subTopicIds: [Int64]
    var subjectCode: String?
    var subtitle: String?
    var topicIds: [Int64]
}

struct CodablePerformance: Codable {
    var eventId: Int64
    var id: Int64
    var logo: String?
    var name: String?
    var prices: [CodablePrice]
    var seatCategories: [CodableSeatCategory]
    var seatMapImage: String?
    var start: Int64
    var venueCode: String
}

struct CodablePrice: Codable {
    var amount: Int64
    var audienceSubCategoryId: Int64
    var seatCategoryId: Int64
}

struct CodableSeatCategory: Codable {
    var areas: [CodableSeatArea]
    var seatCategoryId: Int64
}

struct CodableSeatArea: Codable {
    var areaId: Int64
    var blockIds: [Int64]
}

struct CodableFeatureCollection: Codable {
    var type: String
    var features: [CodableFeature]
}

struct CodableFeature: Codable {
    var type: String
    var properties: CodableFeatureProperties
    var geometry: CodablePolygon
}

struct CodableFeatureProperties: Codable {
    var name: String
}

struct CodablePolygon: Codable {
    var type: String
    var coordinates: [[[Double]]]
}

struct CodableNumbers: Codable {
    var values: [Double]
}

struct CodableTexts: Codable {
    var values: [String]
}
