import APIDescription

extension Schema {
    /// The type of an integer of the schema, by its format.
    var integerType: BuiltInType {
        switch format {
        case "int32": .int32
        case "int64": .int64
        case "uint64", "u-int64": .uint64
        case "unixtime", "unix-time", "unix-timestamp": .unixSeconds
        // More than 64 bits; a decimal holds 128.
        case "int128", "uint128", "decimal", "decimal128": .decimal
        default: .int
        }
    }

    /// The type of a number of the schema, by its format.
    var numberType: BuiltInType {
        switch format {
        case "float": .float
        case "decimal", "decimal128", "int128", "uint128": .decimal
        default: .double
        }
    }

    /// The type of a string of the schema, by its format and `contentEncoding`.
    var stringType: BuiltInType {
        switch format {
        case "date-time": .date
        // The names that Azure, AutoRest and TypeSpec have for the same.
        case "http-date", "date-time-rfc1123", "date-time-rfc7231", "rfc1123", "rfc7231": .httpDate
        case "date": .calendarDate
        case "time": .clockTime
        case "duration": .duration
        case "decimal", "decimal128": .decimalText
        case "uuid": .uuid
        case "byte", "binary": .data
        case "base64url": .base64URL
        default:
            switch contentEncoding {
            case "base64": .data
            case "base64url": .base64URL
            default: .string
            }
        }
    }
}
