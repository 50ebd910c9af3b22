/// A duration as in ISO 8601 and RFC 3339, appendix A: `P1Y2M10DT2H30M`, `PT0.5S`, `P4W`.
///
/// The text is preserved verbatim, and two durations are equal if their texts are: `PT60M` isn't equal to `PT1H`.
public nonisolated struct ISO8601Duration: JSONCodable, Codable, Hashable, Sendable, CustomStringConvertible {
    /// `PT2H30M`
    public let description: String

    /// Parses a text such as `PT2H30M`, or `02:30:00` and `1.02:30:00` as in .NET; `nil` for anything else.
    public init?(_ text: String) {
        guard Parts(text) != nil else { return nil }
        description = text
    }

    /// Creates a duration in hours, minutes and seconds, with a fraction of up to 18 digits.
    public init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let magnitude = seconds.magnitude
        var text = seconds < 0 || attoseconds < 0 ? "-PT" : "PT"
        if magnitude >= 3_600 { text += String(magnitude / 3_600) + "H" }
        if magnitude % 3_600 >= 60 { text += String(magnitude % 3_600 / 60) + "M" }
        if magnitude % 60 > 0 || attoseconds != 0 || magnitude == 0 {
            text += String(magnitude % 60)
            if attoseconds != 0 {
                let digits = String(attoseconds.magnitude)
                var fraction = String(repeating: "0", count: max(18 - digits.utf8.count, 0)) + digits
                while fraction.hasSuffix("0") { fraction.removeLast() }
                text += "." + fraction
            }
            text += "S"
        }
        description = text
    }

    /// The duration with days of 24 hours; `nil` if it overflows, or has years or months, whose lengths vary.
    public var duration: Duration? { Parts(description)?.duration }

    /// The number of years, months, weeks and so on, without fractions; 0 if the text doesn't have the unit. Negative if the duration is.
    public subscript(unit: Unit) -> Int {
        guard let parts = Parts(description), let value = parts.values[unit] else { return 0 }
        return parts.isNegative ? -value : value
    }

    /// A unit of a duration.
    public enum Unit: Character, Hashable, Sendable {
        case years = "Y"
        case months = "m"
        case weeks = "W"
        case days = "D"
        case hours = "H"
        case minutes = "M"
        case seconds = "S"

        /// In seconds; `nil` if it varies.
        fileprivate var length: Int? {
            switch self {
            case .years, .months: nil
            case .weeks: 604_800
            case .days: 86_400
            case .hours: 3_600
            case .minutes: 60
            case .seconds: 1
            }
        }
    }
}

nonisolated extension ISO8601Duration {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a duration such as PT2H30M") { ISO8601Duration($0) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(description)
    }
}

/// The parts of a duration.
private nonisolated struct Parts {
    var isNegative = false
    /// The value of each unit; never negative.
    var values: [ISO8601Duration.Unit: Int] = [:]
    /// The fraction of the smallest unit, in billionths.
    var billionths = 0
    var smallest = ISO8601Duration.Unit.seconds

    init?(_ text: String) {
        var rest = text[...]
        if let sign = rest.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            rest.removeFirst()
        }
        guard rest.first == "P" ? readUnits(rest.dropFirst()) : readClock(rest) else { return nil }
    }

    private mutating func readUnits(_ text: Substring) -> Bool {
        var rest = text
        var order: [ISO8601Duration.Unit] = [.years, .months, .weeks, .days]
        var isTime = false
        while let first = rest.first {
            if first == "T", !isTime {
                isTime = true
                order = [.hours, .minutes, .seconds]
                rest.removeFirst()
                if rest.isEmpty { return false }
                continue
            }
            guard billionths == 0, let value = Self.number(&rest) else { return false }
            let hasFraction = rest.first == "." || rest.first == ","
            if hasFraction {
                rest.removeFirst()
                guard let fraction = Self.fraction(&rest) else { return false }
                billionths = fraction
            }
            guard let letter = rest.popFirst() else { return false }
            guard let unit = ISO8601Duration.Unit(rawValue: letter == "M" && !isTime ? "m" : letter) else { return false }
            guard let place = order.firstIndex(of: unit), !hasFraction || rest.isEmpty else { return false }
            order.removeSubrange(...place)
            values[unit] = value
            smallest = unit
        }
        return !values.isEmpty
    }

    /// `[days.]hours:minutes:seconds[.fraction]`
    private mutating func readClock(_ text: Substring) -> Bool {
        var rest = text
        guard var hours = Self.number(&rest) else { return false }
        if rest.first == "." {
            rest.removeFirst()
            values[.days] = hours
            guard let number = Self.number(&rest) else { return false }
            hours = number
        }
        values[.hours] = hours
        for unit in [ISO8601Duration.Unit.minutes, .seconds] {
            guard rest.popFirst() == ":", let number = Self.number(&rest), number < 60 else { return false }
            values[unit] = number
        }
        if rest.first == "." {
            rest.removeFirst()
            guard let fraction = Self.fraction(&rest) else { return false }
            billionths = fraction
        }
        return rest.isEmpty
    }

    /// Consumes digits; returns `nil` if there are none, or too many.
    private static func number(_ text: inout Substring) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        text = text[digits.endIndex...]
        return Int(digits)
    }

    /// Consumes the digits of a fraction, and returns the first nine.
    private static func fraction(_ text: inout Substring) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        text = text[digits.endIndex...]
        guard !digits.isEmpty else { return nil }
        let counted = digits.prefix(9)
        return Int(counted + String(repeating: "0", count: 9 - counted.count))
    }

    var duration: Duration? {
        var seconds: Int64 = 0
        for (unit, value) in values where value > 0 {
            guard let length = unit.length else { return nil }
            let (product, overflows) = Int64(value).multipliedReportingOverflow(by: Int64(length))
            let (sum, overflowsToo) = seconds.addingReportingOverflow(product)
            guard !overflows, !overflowsToo else { return nil }
            seconds = sum
        }
        guard billionths == 0 || smallest.length != nil else { return nil }
        // The product is at most 604 800 billion.
        let nanoseconds = Int64(billionths) * Int64(smallest.length ?? 0)
        let duration = Duration.seconds(seconds) + .nanoseconds(nanoseconds)
        return isNegative ? .zero - duration : duration
    }
}
