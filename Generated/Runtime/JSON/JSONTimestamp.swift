import Foundation

/// Dates and times as in RFC 3339.
nonisolated enum JSONTimestamp {
    /// Returns the date of a text such as `2026-11-21T10:28:03.250Z`, `nil` if it isn't one.
    ///
    /// Beyond RFC 3339, section 5.6, it accepts what servers send that has one meaning only: a space for `T` and before the offset, lower
    /// case, no seconds, a comma before the fraction, and an offset without a colon or without minutes. Nine fractional digits count. A leap
    /// second is the first second of the next minute.
    ///
    /// - Parameter assumingUTC: Whether the offset may be absent, which means UTC, and the time as well, which means midnight.
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
        // Whole seconds are exact, so that there is one rounding.
        let whole = day.daysSince1970 * 86_400 + time.seconds - offset - referenceDate
        return Date(timeIntervalSinceReferenceDate: Double(whole) + Double(time.nanoseconds) / 1_000_000_000)
    }

    /// The date in UTC with `Z`, with three fractional digits, or six where those do not suffice, or none for a whole second.
    ///
    /// - Returns: Nil where RFC 3339 has no text for it: outside the years 0 to 9999.
    static func text(for date: Date) -> String? {
        let interval = date.timeIntervalSinceReferenceDate
        // Also refuses what is not finite; 10^12 seconds are more than 9999 years, and 10^18 microseconds fit.
        guard interval.magnitude < 1_000_000_000_000 else { return nil }
        var seconds = Int64(interval.rounded(.down))
        var microseconds = Int64(((interval - interval.rounded(.down)) * 1_000_000).rounded())
        if microseconds == 1_000_000 {
            seconds += 1
            microseconds = 0
        }
        seconds += Int64(referenceDate)
        let secondOfDay = Int((seconds % 86_400 + 86_400) % 86_400)
        guard let day = CalendarDate(daysSince1970: Int((seconds - Int64(secondOfDay)) / 86_400)) else { return nil }
        var text = day.description
        text.reserveCapacity(27)
        text += "T"
        append(secondOfDay / 3_600, digits: 2, to: &text)
        text += ":"
        append(secondOfDay / 60 % 60, digits: 2, to: &text)
        text += ":"
        append(secondOfDay % 60, digits: 2, to: &text)
        if microseconds > 0 {
            text += "."
            if microseconds % 1_000 == 0 {
                append(Int(microseconds / 1_000), digits: 3, to: &text)
            } else {
                append(Int(microseconds), digits: 6, to: &text)
            }
        }
        text += "Z"
        return text
    }

    /// 2001-01-01 in seconds since 1970.
    private static let referenceDate = 978_307_200

    static func append(_ value: Int, digits: Int, to text: inout String) {
        let plain = String(value)
        for _ in 0..<max(digits - plain.utf8.count, 0) { text += "0" }
        text += plain
    }
}

/// Reads the parts of RFC 3339, section 5.6, one after the other.
nonisolated struct JSONTimestampScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool {
        index == bytes.count
    }

    /// `full-date`
    mutating func calendarDate() -> CalendarDate? {
        guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"), let day = number(digits: 2) else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day)
    }

    mutating func separator() -> Bool {
        take("T") || take("t") || take(" ")
    }

    /// `partial-time`, whose seconds may be absent, as seconds and nanoseconds since midnight.
    @inline(__always)
    mutating func timeOfDay() -> (seconds: Int, nanoseconds: Int)? {
        guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), hour < 24, minute < 60 else { return nil }
        guard take(":") else { return (hour * 3_600 + minute * 60, 0) }
        guard let second = number(digits: 2), second <= 60, let fraction = fraction() else { return nil }
        return (hour * 3_600 + minute * 60 + second, fraction)
    }

    /// `time-secfrac` in nanoseconds, 0 if there is none.
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

    /// `time-offset`, whose minutes and colon may be absent, in seconds east of UTC.
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
