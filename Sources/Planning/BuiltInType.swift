/// A type of the standard library, Foundation or the runtime, with its JSON representation.
package enum BuiltInType: Int, Hashable, Sendable, CaseIterable {
    case string, bool, int, int32, int64, uint64, double, float, decimal
    /// A decimal as a JSON string.
    case decimalText
    /// A date and time (RFC 3339).
    case date
    /// An HTTP date (RFC 9110, 5.6.7).
    case httpDate
    /// A date in whole seconds since 1970.
    case unixSeconds
    /// A date in seconds since 1970 with a fraction.
    case unixTime
    /// A date in seconds since 1970 as a JSON string.
    case unixTimeText
    case calendarDate, clockTime, duration, uuid, url
    /// Bytes in base64.
    case data
    /// Bytes in URL-safe base64.
    case base64URL
    case json, fileUpload, multipartForm, event, void, never
}

extension BuiltInType {
    /// The properties of a built-in type for naming, planning, examples and imports.
    package struct Traits: Sendable {
        package enum Origin: Sendable {
            case standardLibrary, foundation, runtime
        }

        /// The name of the type in code.
        package var spelling: String
        /// The runtime type that represents the values in JSON, if it isn't the type itself.
        package var form: String?
        package var origin = Origin.standardLibrary
        /// The kinds of JSON values that it is decoded from; all of them for any value and for types that aren't JSON.
        package var kinds = Set(Union.Kind.allCases)
        /// The position among the types that a union attempts to decode, narrow ones first; unused for types of any value.
        var rank = 0
        /// The size of an optional value in bytes, rounded up.
        var size: Int
        /// The text of an example; `nil` if it depends on the context or there is none.
        package var sample: String?
        /// Whether an expression for an example needs `try`.
        package var sampleThrows = false

        /// Whether it is decoded from any value or isn't decoded from JSON.
        package var isAnything: Bool { kinds.count == Union.Kind.allCases.count }
    }

    package var traits: Traits { Self.table[rawValue] }

    package var spelling: String { traits.spelling }

    /// The traits by raw value, cached because planning uses them often.
    private static let table = allCases.map(\.definition)

    private var definition: Traits {
        switch self {
        case .string: Traits(spelling: "String", kinds: [.string], rank: 50, size: 16)
        case .bool: Traits(spelling: "Bool", kinds: [.bool], rank: 10, size: 8)
        case .int: Traits(spelling: "Int", kinds: [.integer], rank: 21, size: 16)
        case .int32: Traits(spelling: "Int32", kinds: [.integer], rank: 20, size: 8)
        case .int64: Traits(spelling: "Int64", kinds: [.integer], rank: 21, size: 16)
        case .uint64: Traits(spelling: "UInt64", kinds: [.integer], rank: 22, size: 16)
        case .double: Traits(spelling: "Double", kinds: [.integer, .number], rank: 30, size: 16)
        case .float: Traits(spelling: "Float", kinds: [.integer, .number], rank: 30, size: 8)
        case .decimal: Traits(spelling: "Decimal", origin: .foundation, kinds: [.integer, .number], rank: 30, size: 24)
        case .decimalText: Traits(spelling: "Decimal", form: "DecimalText", origin: .foundation, kinds: [.string], rank: 40, size: 24)
        case .date: .date(form: nil, kinds: [.string], rank: 40)
        case .httpDate: .date(form: "HTTPDateText", kinds: [.string], rank: 40)
        case .unixSeconds: .date(form: "UnixSeconds", kinds: [.integer], rank: 20)
        case .unixTime: .date(form: "UnixTime", kinds: [.integer, .number], rank: 30)
        case .unixTimeText: .date(form: "UnixTimeText", kinds: [.string], rank: 40)
        case .calendarDate: Traits(spelling: "CalendarDate", origin: .runtime, kinds: [.string], rank: 40, size: 24, sample: "2026-01-31")
        case .clockTime: Traits(spelling: "ClockTime", origin: .runtime, kinds: [.string], rank: 40, size: 16, sample: "09:30:00Z")
        case .duration: Traits(spelling: "ISO8601Duration", origin: .runtime, kinds: [.string], rank: 40, size: 16, sample: "PT2H30M")
        case .uuid: .foundation("UUID", nil, [.string], rank: 40, size: 24, sample: "0b8f2f5e-3c1d-4a7b-9e53-0d6f7f0f2b11")
        case .url: .foundation("URL", nil, [.string], rank: 40, size: 24, sample: "https://example.com")
        case .data: .bytes(form: nil)
        case .base64URL: .bytes(form: "Base64URLText")
        case .json: Traits(spelling: "JSONValue", origin: .runtime, size: 24)
        case .fileUpload: Traits(spelling: "FileUpload", origin: .runtime, size: 64, sample: "notes.txt")
        case .multipartForm: Traits(spelling: "MultipartForm", origin: .runtime, size: 64)
        case .event: Traits(spelling: "ServerSentEvent", origin: .runtime, size: 64)
        case .void: Traits(spelling: "Void", size: 0)
        case .never: Traits(spelling: "Never", size: 0)
        }
    }
}

extension BuiltInType.Traits {
    fileprivate static func foundation(
        _ spelling: String,
        _ form: String?,
        _ kinds: Set<Union.Kind>,
        rank: Int,
        size: Int,
        sample: String
    ) -> Self {
        Self(spelling: spelling, form: form, origin: .foundation, kinds: kinds, rank: rank, size: size, sample: sample)
    }

    fileprivate static func date(form: String?, kinds: Set<Union.Kind>, rank: Int) -> Self {
        var traits = foundation("Date", form, kinds, rank: rank, size: 16, sample: "2026-01-31T09:30:00Z")
        traits.sampleThrows = true
        return traits
    }

    fileprivate static func bytes(form: String?) -> Self {
        foundation("Data", form, [.string], rank: 41, size: 16, sample: "Hello")
    }
}
