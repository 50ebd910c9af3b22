import APIDescription
import JSONReading

extension Schema {
    /// The type of an integer of the schema, by its format.
    var integerType: BuiltInType {
        switch format {
        case "int32": .int32
        case "int64": .int64
        case "uint64", "u-int64": .uint64
        case "unixtime", "unix-time", "unix-timestamp": .unixSeconds
        // More than 64 bits; a decimal holds 128.
        case "int128", "uint128", "int256", "uint256", "bigint", "decimal", "decimal128": .decimal
        default: limits.integerType
        }
    }

    /// The type of a number of the schema, by its format: an integer type if its format and its limits are those of integers.
    var numberType: BuiltInType {
        switch format {
        case "int32", "int64", "uint64", "u-int64": limits.haveFractions ? fractionType : integerType
        default: fractionType
        }
    }

    /// The type of a number of the schema that may have a fraction, by its format.
    var fractionType: BuiltInType {
        switch format {
        case "float": .float
        case "unixtime", "unix-time", "unix-timestamp": .unixTime
        case "decimal", "decimal128", "int128", "uint128", "int256", "uint256", "bigint": .decimal
        default: .double
        }
    }

    /// The type of a string of the schema, by its format and `contentEncoding`.
    var stringType: BuiltInType {
        switch format {
        case "date-time": .date
        // The names in Azure, AutoRest and TypeSpec.
        case "http-date", "date-time-rfc1123", "date-time-rfc7231", "rfc1123", "rfc7231": .httpDate
        case "unixtime", "unix-time", "unix-timestamp": .unixTimeText
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

extension Schema {
    /// The keywords of an integer that allow values beyond 128 bits, which its type doesn't represent.
    var limitsBeyondItsType: [String] {
        guard types.contains(.integer), !types.contains(.number), integerType == .int, chosenType == nil else { return [] }
        let values = [
            ("minimum", limits.minimum), ("maximum", limits.maximum),
            ("exclusiveMinimum", limits.exclusiveMinimum), ("exclusiveMaximum", limits.exclusiveMaximum),
        ]
        return values.compactMap { name, limit in limit.map { $0.double.magnitude > 0x1p128 } == true ? name : nil }
    }
}

extension Limits {
    /// The type of an integer without a format that can represent the values that its constraints allow.
    ///
    /// Limits beyond 128 bits are usually the largest number that a tool can write, so they are ignored.
    fileprivate var integerType: BuiltInType {
        let lowest = [minimum, exclusiveMinimum].compactMap { $0?.double }.max()
        let highest = [maximum, exclusiveMaximum].compactMap { $0?.double }.min()
        // `Int.max` is this as a `Double`, and some tools write it so.
        let isWide = [lowest ?? 0, highest ?? 0].contains { $0.magnitude > 0x1p63 && $0.magnitude <= 0x1p128 }
        guard isWide else { return .int }
        return (lowest ?? -1) >= 0 && (highest ?? 0) <= 0x1p64 ? .uint64 : .decimal
    }

    /// Whether a limit is a number with a fraction.
    fileprivate var haveFractions: Bool {
        [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].contains { limit in
            guard let number = limit?.double, number.isFinite else { return false }
            return number != number.rounded()
        }
    }
}
