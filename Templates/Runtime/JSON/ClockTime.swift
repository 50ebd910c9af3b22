/// A time of day without a date, as in RFC 3339: `10:28:00`, `10:28:00.250Z`, `10:28:00+02:00`.
///
/// The offset, seconds and fraction are optional, because many servers omit them. The text is preserved verbatim, and two times are equal
/// if their texts are.
public nonisolated struct ClockTime: JSONCodable, Codable, Hashable, Sendable, CustomStringConvertible {
    /// `10:28:00Z`
    public let description: String

    /// Parses a text such as `10:28:00Z`; `nil` if it isn't a time.
    public init?(_ text: String) {
        guard Parts(text) != nil else { return nil }
        description = text
    }

    /// Creates a time; `nil` if a component is out of range.
    ///
    /// - Parameters:
    ///   - hour: The hour, 0 to 23.
    ///   - minute: The minute, 0 to 59.
    ///   - second: The second, 0 to 60.
    ///   - offset: The offset in minutes east of UTC, less than a day; `nil` for none.
    public init?(hour: Int, minute: Int, second: Int = 0, offset: Int? = nil) {
        guard 0..<24 ~= hour, 0..<60 ~= minute, 0...60 ~= second, -1439...1439 ~= offset ?? 0 else { return nil }
        var text = ""
        for (number, end) in [(hour, ":"), (minute, ":"), (second, "")] {
            JSONTimestamp.append(number, digits: 2, to: &text)
            text += end
        }
        if offset == 0 { text += "Z" }
        if let offset, offset != 0 {
            text += offset < 0 ? "-" : "+"
            JSONTimestamp.append(abs(offset) / 60, digits: 2, to: &text)
            text += ":"
            JSONTimestamp.append(abs(offset) % 60, digits: 2, to: &text)
        }
        description = text
    }

    /// The hour, 0 to 23; 24 for the end of the day.
    public var hour: Int { parts.seconds / 3_600 }

    /// The minute, 0 to 59.
    public var minute: Int { parts.seconds % 3_600 / 60 }

    /// The second, 0 to 59. A leap second is the first second of the next minute.
    public var second: Int { parts.seconds % 60 }

    /// The fraction of the second, in nanoseconds.
    public var nanosecond: Int { parts.nanoseconds }

    /// The offset in minutes east of UTC; `nil` if there is none.
    public var offset: Int? { parts.offset.map { $0 / 60 } }

    private var parts: Parts { Parts(description) ?? Parts() }

    private struct Parts {
        /// The seconds since midnight.
        var seconds = 0
        var nanoseconds = 0
        var offset: Int?

        init() {}

        init?(_ text: String) {
            let isEndOfDay = text == "24:00" || text == "24:00:00"
            var scanner = JSONTimestampScanner(isEndOfDay ? "00:00" : text)
            guard let time = scanner.timeOfDay() else { return nil }
            (seconds, nanoseconds) = isEndOfDay ? (86_400, 0) : time
            if scanner.isAtEnd { return }
            guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
            self.offset = offset
        }
    }
}

nonisolated extension ClockTime {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a time such as 10:28:00Z") { ClockTime($0) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(description)
    }
}
