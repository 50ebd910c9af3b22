/// Names of types that a model must not have, since emitted code means the standard library's, Foundation's or the language's by them.
enum ReservedNames {
    /// For types of the module: everything that emitted code or the code beside it is likely to mean by this name.
    static let types: Set<String> = nestedTypes.union([
        "Actor", "AnyHashable", "AnyObject", "AsyncSequence", "AsyncStream", "AsyncThrowingStream", "Bundle", "Calendar", "Character",
        "CaseIterable", "Clock", "Collection", "Comparable", "ContinuousClock", "CustomStringConvertible", "Duration", "Equatable",
        "Error", "Foundation", "FoundationNetworking", "HTTPURLResponse", "Identifiable", "Iterator", "IteratorProtocol", "Locale",
        "LocalizedError", "MainActor", "Never", "NSError", "NSLock", "NSObject", "OptionSet", "Range", "RawRepresentable", "Result",
        "Sequence", "StaticString", "Substring", "Swift", "Task", "TaskGroup", "Thread", "TimeInterval", "TimeZone", "Timer", "URL",
        "URLComponents", "URLError", "URLQueryItem", "URLRequest", "URLResponse", "URLSession", "Unicode", "Void",
    ])

    /// For types inside a model: what the code of a model itself mentions.
    static let nestedTypes: Set<String> = [
        "Any", "Array", "Bool", "CalendarDate", "CodingKeys", "Codable", "Data", "Date", "Decodable", "Decoder", "Dictionary", "Double",
        "Encodable", "Encoder", "FileUpload", "Float", "Hashable", "Hasher", "Indirect", "Int", "Int32", "Int64", "JSONCodable",
        "JSONError", "JSONReader", "JSONValue", "JSONWriter", "MultipartEncodable", "MultipartForm", "Nullable", "OpenIntegerEnum",
        "OpenStringEnum", "Optional", "Protocol", "RawValue", "Self", "Sendable", "Set", "String", "Type", "UInt8", "UUID",
    ]

    /// Members that every model has already, by its conformances.
    static let members: Set<String> = ["hashValue", "hash", "self", "init", "jsonData", "write", "encode", "Type", "Self", "Protocol"]
}
