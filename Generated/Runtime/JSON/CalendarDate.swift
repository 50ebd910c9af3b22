public import Foundation

/// A day of the Gregorian calendar, without a time or time zone: a `full-date` of RFC 3339 such as `2026-11-21`.
public nonisolated struct CalendarDate: JSONCodable, Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, 0 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day, from 1 to the number of days of the month.
    public let day: Int

    /// Creates a day; `nil` if it doesn't exist.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, 1...Self.days(in: month, of: year) ~= day else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Parses a text such as `2026-11-21`; `nil` for anything else, or if the day doesn't exist.
    public init?(_ text: String) {
        var scanner = JSONTimestampScanner(text)
        guard let date = scanner.calendarDate(), scanner.isAtEnd else { return nil }
        self = date
    }

    /// Parses the day of a date and time, with or without an offset.
    private init?(timestamp text: String) {
        var scanner = JSONTimestampScanner(text)
        guard let date = scanner.calendarDate(), JSONTimestamp.date(from: text, assumingUTC: true) != nil else { return nil }
        self = date
    }

    /// The year, month and day, with the calendar.
    public var dateComponents: DateComponents {
        DateComponents(calendar: Calendar(identifier: .gregorian), year: year, month: month, day: day)
    }

    /// Creates a day from its components; `nil` if the year, month or day is missing, or the day doesn't exist.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

nonisolated extension CalendarDate {
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

nonisolated extension CalendarDate {
    /// `2026-11-21`
    public var description: String {
        var text = ""
        JSONTimestamp.append(year, digits: 4, to: &text)
        text += "-"
        JSONTimestamp.append(month, digits: 2, to: &text)
        text += "-"
        JSONTimestamp.append(day, digits: 2, to: &text)
        return text
    }
}

nonisolated extension CalendarDate {
    /// Also reads a date and time. The result is the day as written, whatever the offset.
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a date such as 2026-11-21") { CalendarDate($0) ?? CalendarDate(timestamp: $0) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(description)
    }
}

// MARK: - Days

nonisolated extension CalendarDate {
    /// The number of days since 1970-01-01. Years are counted from March, so that the leap day is the last day.
    var daysSince1970: Int {
        let marchYear = month > 2 ? year : year - 1
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Creates a day; `nil` beyond the years 0 to 9999.
    init?(daysSince1970 days: Int) {
        guard -719_528...2_932_896 ~= days else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
