/// A type of the standard library, Foundation or the runtime, with its form in JSON.
package enum BuiltInType: String, Hashable, Sendable {
    case string = "String"
    case bool = "Bool"
    case int = "Int"
    case int32 = "Int32"
    case int64 = "Int64"
    case uint64 = "UInt64"
    case double = "Double"
    case float = "Float"
    case decimal = "Decimal"
    /// A decimal in quotes.
    case decimalText = "DecimalText"
    /// A date and time as in RFC 3339.
    case date = "Date"
    /// A date as HTTP has it.
    case httpDate = "HTTPDateText"
    /// A date in seconds since 1970.
    case unixSeconds = "UnixSeconds"
    case calendarDate = "CalendarDate"
    case clockTime = "ClockTime"
    case duration = "ISO8601Duration"
    case uuid = "UUID"
    /// Bytes in base64.
    case data = "Data"
    /// Bytes in the alphabet that is safe in URLs.
    case base64URL = "Base64URLText"
    case json = "JSONValue"
    case fileUpload = "FileUpload"
    case multipartForm = "MultipartForm"
    case event = "ServerSentEvent"
    case void = "Void"
    case never = "Never"
}

extension BuiltInType {
    /// The type of the values.
    package var spelling: String {
        switch self {
        case .decimalText: "Decimal"
        case .httpDate, .unixSeconds: "Date"
        case .base64URL: "Data"
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .float, .decimal, .date, .calendarDate, .clockTime, .duration, .uuid,
            .data, .json, .fileUpload, .multipartForm, .event, .void, .never:
            rawValue
        }
    }

    /// What reads and writes the values in JSON, if that isn't their type.
    var form: String? { spelling == rawValue ? nil : rawValue }

    var isOfFoundation: Bool {
        switch self {
        case .decimal, .decimalText, .date, .httpDate, .unixSeconds, .uuid, .data, .base64URL: true
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .float, .calendarDate, .clockTime, .duration, .json, .fileUpload,
            .multipartForm, .event, .void, .never:
            false
        }
    }

    var isOfRuntime: Bool {
        switch self {
        case .calendarDate, .clockTime, .duration, .json, .fileUpload, .multipartForm, .event: true
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .float, .decimal, .decimalText, .date, .httpDate, .unixSeconds, .uuid,
            .data, .base64URL, .void, .never:
            false
        }
    }
}
