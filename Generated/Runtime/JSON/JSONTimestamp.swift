import Foundation

/// Dates and times of RFC 3339.
nonisolated enum JSONTimestamp {
    /// Parses a text such as `2026-11-21T10:28:03.250Z`; `nil` for anything else.
    ///
    /// This also accepts unambiguous variants that servers send in addition to RFC 3339, section 5.6: a space instead of `T` and before the
    /// offset, lower case, no seconds, a comma before the fraction, and an offset without a colon or without minutes. Nine fractional
    /// digits are significant. A leap second is the first second of the next minute.
    ///
    /// - Parameter assumingUTC: Whether a missing offset means UTC, and a missing time midnight.
    static func date(from text: String, assumingUTC: Bool = false) -> Date? {
        var scanner = JSONTimestampScanner(text)
        guard let day = scanner.calendarDate() else { return nil }
        if assumingUTC, scanner.isAtEnd { return date(day) }
        guard scanner.separator(), let time = scanner.timeOfDay() else { return nil }
        if assumingUTC, scanner.isAtEnd { return date(day, time) }
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        return date(day, time, offset: offset)
    }

    @inline(__always)
    private static func date(_ day: CalendarDate, _ time: (seconds: Int, nanoseconds: Int) = (0, 0), offset: Int = 0) -> Date {
        // Whole seconds are exact, so only one rounding takes place.
        let whole = Double(day.daysSince1970) * 86_400 + Double(time.seconds - offset - referenceDate)
        let interval = whole + Double(time.nanoseconds) / 1_000_000_000
        // A fraction with more digits than a date can have is truncated, so that the last moment of a year stays in that year.
        return Date(timeIntervalSinceReferenceDate: interval < whole + 1 ? interval : interval.nextDown)
    }

    /// Returns the date in UTC with `Z`, and with the shortest fraction of 0, 3 or 6 digits that is read as the same date, or 6 digits if
    /// there is none.
    ///
    /// Dates beyond the years 0 to 9999, the range of RFC 3339, are clamped; a NaN becomes the first moment.
    static func text(for date: Date) -> String {
        let interval = date.timeIntervalSinceReferenceDate
        guard interval > startOfTime else { return "0000-01-01T00:00:00Z" }
        guard interval < endOfTime else { return "9999-12-31T23:59:59.999999Z" }
        let whole = interval.rounded(.down)
        let seconds = Int64(whole) + Int64(referenceDate)
        let secondOfDay = Int((seconds % 86_400 + 86_400) % 86_400)
        guard let day = CalendarDate(daysSince1970: Int((seconds - Int64(secondOfDay)) / 86_400)) else { return "0000-01-01T00:00:00Z" }
        var text = day.description
        text.reserveCapacity(27)
        text += "T"
        append(secondOfDay / 3_600, digits: 2, to: &text)
        text += ":"
        append(secondOfDay / 60 % 60, digits: 2, to: &text)
        text += ":"
        append(secondOfDay % 60, digits: 2, to: &text)
        if interval > whole { appendFraction(of: interval, whole, to: &text) }
        text += "Z"
        return text
    }

    private static func appendFraction(of interval: Double, _ whole: Double, to text: inout String) {
        let fraction = interval - whole
        let milliseconds = (fraction * 1_000).rounded()
        // The text is read as the same date, and never as the next second.
        if milliseconds < 1_000, whole + milliseconds / 1_000 == interval {
            text += "."
            append(Int(milliseconds), digits: 3, to: &text)
            return
        }
        let isLast = interval.nextUp >= whole + 1
        let microseconds = isLast ? 999_999 : min(Int((fraction * 1_000_000).rounded()), 999_999)
        if microseconds > 0 {
            text += "."
            if microseconds % 1_000 == 0 {
                append(microseconds / 1_000, digits: 3, to: &text)
            } else {
                append(microseconds, digits: 6, to: &text)
            }
        }
    }

    /// The years 0 to 9999 in seconds since 2001: the first moment, and the one after the last.
    private static let startOfTime = -63_145_526_400.0
    private static let endOfTime = 252_423_993_600.0

    /// 2001-01-01 in seconds since 1970.
    private static let referenceDate = 978_307_200

    static func append(_ value: Int, digits: Int, to text: inout String) {
        let plain = String(value)
        for _ in 0..<max(digits - plain.utf8.count, 0) { text += "0" }
        text += plain
    }
}

/// Scans the elements of RFC 3339, section 5.6.
nonisolated struct JSONTimestampScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool {
        index == bytes.count
    }

    /// Scans a `full-date`.
    mutating func calendarDate() -> CalendarDate? {
        guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"), let day = number(digits: 2) else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day)
    }

    mutating func separator() -> Bool {
        take("T") || take("t") || take(" ")
    }

    /// Scans a `partial-time`, whose seconds are optional. Returns the seconds and nanoseconds since midnight.
    @inline(__always)
    mutating func timeOfDay() -> (seconds: Int, nanoseconds: Int)? {
        guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), hour < 24, minute < 60 else { return nil }
        guard take(":") else { return (hour * 3_600 + minute * 60, 0) }
        guard let second = number(digits: 2), second <= 60, let fraction = fraction() else { return nil }
        return (hour * 3_600 + minute * 60 + second, fraction)
    }

    /// Scans a `time-secfrac`. Returns nanoseconds; 0 if there is none.
    @inline(__always)
    private mutating func fraction() -> Int? {
        guard take(".") || take(",") else { return 0 }
        var nanoseconds = 0
        var weight = 100_000_000
        let start = index
        while let digit = digit() {
            nanoseconds += digit * weight
            weight /= 10
        }
        return index > start ? nanoseconds : nil
    }

    /// Scans a `time-offset`, whose minutes and colon are optional. Returns seconds east of UTC.
    @inline(__always)
    mutating func offset() -> Int? {
        _ = take(" ")
        if take("Z") || take("z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(digits: 2) else { return nil }
        guard let minutes = take(":") || !isAtEnd ? number(digits: 2) : 0, hours < 24, minutes < 60 else { return nil }
        return (isEast ? 1 : -1) * (hours * 3_600 + minutes * 60)
    }

    private mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    private mutating func digit() -> Int? {
        guard index < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index] else { return nil }
        index += 1
        return Int(bytes[index - 1] - UInt8(ascii: "0"))
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }
}
