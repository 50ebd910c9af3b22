import Foundation

/// The wait that a server asks for (RFC 9110, section 10.2.3).
nonisolated enum HTTPRetryAfter {
    /// Returns the wait that `retry-after-ms` or `Retry-After` specifies; `nil` if both are missing or invalid. Never negative.
    ///
    /// - Parameter now: The current date. A date in `Retry-After` is compared to the response's own `Date` if it has one, so that a wrong
    ///   clock on either side doesn't matter.
    static func delay(_ headers: HTTPHeaders, now: Date) -> Duration? {
        if let text = headers["retry-after-ms"], let milliseconds = seconds(text) {
            return .seconds(milliseconds / 1000)
        }
        guard let text = headers["Retry-After"] else { return nil }
        if let seconds = seconds(text) { return .seconds(seconds) }
        guard let then = HTTPDate.secondsSince1970(text) else { return nil }
        let now = headers["Date"].flatMap(HTTPDate.secondsSince1970).map(Double.init) ?? now.timeIntervalSince1970
        return .seconds(max(0, Double(then) - now))
    }

    private static func seconds(_ text: String) -> Double? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let value = Double(text) else {
            return nil
        }
        return min(value, 1e9)
    }
}

/// Dates in the three formats of HTTP (RFC 9110, section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`, and the obsolete
/// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
nonisolated enum HTTPDate {
    static func secondsSince1970(_ text: String) -> Int64? {
        let words = text.split { $0 == " " || $0 == "-" }
        let (day, month, year, time): (Substring, Substring, Substring, Substring)
        switch words.count {
        case 6 where words[5] == "GMT" || words[5] == "UTC" || words[5] == "+0000":
            (day, month, year, time) = (words[1], words[2], words[3], words[4])
        case 5: (day, month, year, time) = (words[2], words[1], words[4], words[3])
        default: return nil
        }
        guard let day = number(day, in: 1...31), let month = months.firstIndex(of: String(month)), let year = self.year(year) else {
            return nil
        }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3,
            let hour = number(parts[0], in: 0...23),
            let minute = number(parts[1], in: 0...59),
            let second = number(parts[2], in: 0...60)
        else { return nil }
        return Int64(days(year: year, month: month + 1, day: day)) * 86400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// Returns a text such as `Sun, 06 Nov 1994 08:49:37 GMT`. Dates beyond the years 0 to 9999 are clamped; a NaN becomes the start of the
    /// year 0.
    static func text(for date: Date) -> String {
        let interval = date.timeIntervalSince1970
        let seconds = interval > -62_167_219_200 ? Int64(min(interval, 253_402_300_799).rounded(.down)) : -62_167_219_200
        let secondOfDay = Int((seconds % 86_400 + 86_400) % 86_400)
        let days = Int((seconds - Int64(secondOfDay)) / 86_400)
        guard let day = CalendarDate(daysSince1970: days) else { return "" }
        // 1970-01-01 was a Thursday.
        var text = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(days % 7 + 7) % 7] + ", "
        JSONTimestamp.append(day.day, digits: 2, to: &text)
        text += " \(months[day.month - 1]) "
        JSONTimestamp.append(day.year, digits: 4, to: &text)
        for (number, before) in [(secondOfDay / 3_600, " "), (secondOfDay / 60 % 60, ":"), (secondOfDay % 60, ":")] {
            text += before
            JSONTimestamp.append(number, digits: 2, to: &text)
        }
        return text + " GMT"
    }

    /// Two-digit years are in the range 1970 to 2069.
    private static func year(_ text: Substring) -> Int? {
        if let year = number(text, in: 1970...9999) { return year }
        guard text.utf8.count == 2, let year = number(text, in: 0...99) else { return nil }
        return year < 70 ? 2000 + year : 1900 + year
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
        guard let value = Int(text), range.contains(value) else { return nil }
        return value
    }

    /// Returns the number of days since 1970-01-01 in the Gregorian calendar. Years are counted from March, so that the leap day is the
    /// last day.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
