/// Reserved names of types, which emitted code uses for types of the standard library, Foundation or the language.
enum ReservedNames {
    /// The reserved names of top-level types: those that the runtime and operations use, and those that user code is likely to use.
    static let types: Set<String> = nestedTypes.union([
        "Actor", "AnyHashable", "AnyObject", "ArraySlice", "AsyncIteratorProtocol", "AsyncSequence", "AsyncStream", "AsyncThrowingStream",
        "Bundle", "Calendar", "CancellationError", "CaseIterable", "Character", "CheckedContinuation", "Clock", "ClosedRange",
        "CocoaError", "Collection", "Comparable", "ContinuousClock", "Copyable",
        "CryptoKit", "CustomDebugStringConvertible", "CustomReflectable",
        "CustomStringConvertible", "DateComponents", "DecodingError", "Duration", "EmptyCollection", "Equatable", "Error",
        "ExpressibleByArrayLiteral", "ExpressibleByBooleanLiteral", "ExpressibleByDictionaryLiteral",
        "ExpressibleByExtendedGraphemeClusterLiteral", "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral",
        "ExpressibleByNilLiteral", "ExpressibleByStringInterpolation", "ExpressibleByStringLiteral", "ExpressibleByUnicodeScalarLiteral",
        "FileHandle", "FileManager", "FixedWidthInteger", "Foundation", "FoundationNetworking", "HMAC", "HTTPURLResponse", "Identifiable",
        "Iterator", "IteratorProtocol", "JSONDecoder", "JSONEncoder", "KeyValuePairs", "Locale", "LocalizedError", "MainActor", "Mirror",
        "Never", "NSError", "NSLock",
        "NSObject", "NSURLErrorBadServerResponse", "NSURLErrorBadURL", "NSURLErrorCancelled", "NSURLErrorCannotConnectToHost",
        "NSURLErrorCannotDecodeContentData", "NSURLErrorCannotDecodeRawData", "NSURLErrorCannotFindHost", "NSURLErrorCannotParseResponse",
        "NSURLErrorClientCertificateRequired", "NSURLErrorDNSLookupFailed", "NSURLErrorDataLengthExceedsMaximum", "NSURLErrorDomain",
        "NSURLErrorNetworkConnectionLost", "NSURLErrorNotConnectedToInternet", "NSURLErrorSecureConnectionFailed", "NSURLErrorTimedOut",
        "NSURLErrorUnknown", "NSURLErrorUnsupportedURL",
        "ObjectIdentifier", "OperationQueue", "OptionSet",
        "RandomAccessCollection", "Range", "RangeReplaceableCollection", "RawRepresentable", "Result", "SHA256", "Sequence",
        "SignedInteger", "SingleValueDecodingContainer",
        "Slice", "StaticString", "Substring", "Swift", "SymmetricKey", "Task", "TaskGroup", "Thread", "TimeInterval", "Timer", "TimeZone",
        "UInt",
        "UInt16", "UInt32", "Unicode", "UnsafeBufferPointer", "UnsafeMutableBufferPointer", "UnsafeMutablePointer",
        "UnsafeMutableRawBufferPointer", "UnsafeMutableRawPointer", "UnsafePointer", "UnsafeRawBufferPointer", "UnsafeRawPointer", "URL",
        "URLAuthenticationChallenge", "URLComponents", "URLCredential", "URLError",
        "URLQueryItem", "URLRequest", "URLResponse", "URLSession", "URLSessionConfiguration", "URLSessionDataDelegate",
        "URLSessionDataTask", "URLSessionTask", "UTF8", "Void",
        // Types of AsyncHTTPClient and NIO, for modules that import them.
        "AsyncHTTPClient", "ByteBuffer", "HTTPClient", "HTTPClientError", "HTTPClientRequest", "HTTPClientResponse", "HTTPParserError",
        "IOError", "NIOConnectionError", "NIOCore", "NIOHTTP1", "NIOPosix",
        // The compiler looks these up by name for literals.
        "BooleanLiteralType", "ExtendedGraphemeClusterType", "FloatLiteralType", "IntegerLiteralType", "StringLiteralType",
        "UnicodeScalarType",
    ])

    /// The reserved names of nested types: those that the code of a model uses.
    static let nestedTypes: Set<String> = [
        "Any", "Array", "Base64URLText", "Bool", "CalendarDate", "ClockTime", "CodingKeys", "Codable", "Data", "Date", "Decimal",
        "DecimalText", "Decodable", "Decoder", "Dictionary", "Double",
        "Encodable", "Encoder", "FileUpload", "Float", "HTTPDateText", "Hashable", "Hasher", "ISO8601Duration", "Indirect", "Int", "Int32",
        "Int64", "JSONCodable",
        "JSONError", "JSONKey", "JSONKeys", "JSONNulls", "JSONReader", "JSONValue", "JSONWriter", "MultipartEncodable", "MultipartForm",
        "Nullable",
        "OpenIntegerEnum",
        "OpenStringEnum", "Optional", "Protocol", "RawValue", "Self", "Sendable", "Set", "String", "Type", "UInt64", "UInt8", "UUID",
        "UnixSeconds", "UnixTime", "UnixTimeText",
    ]

    /// The members that every model has because of its conformances.
    static let members: Set<String> = ["hashValue", "hash", "self", "init", "jsonData", "write", "encode", "Type", "Self", "Protocol"]

    /// The case for unknown values of a union.
    static let cases: Set<String> = ["unrecognized"]
}
