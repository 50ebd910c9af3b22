import Foundation

/// How long a server asks to wait (RFC 9110, section 10.2.3).
nonisolated enum HTTPRetryAfter {
    /// The wait that `retry-after-ms` or `Retry-After` names; `nil` without either, or if it cannot be read. Never negative.
    ///
    /// - Parameter now: The time of day here. A date is compared to the response's own `Date` if it has one, so that a wrong clock
    ///   on either side does no harm.
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

/// Dates such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
nonisolated enum HTTPDate {
    static func secondsSince1970(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT" || words[5] == "UTC",
            let day = number(words[1], in: 1...31),
            let month = months.firstIndex(of: String(words[2])),
            let year = number(words[3], in: 1970...9999)
        else { return nil }
        let time = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard time.count == 3,
            let hour = number(time[0], in: 0...23),
            let minute = number(time[1], in: 0...59),
            let second = number(time[2], in: 0...60)
        else { return nil }
        return days(year: year, month: month + 1, day: day) * 86400 + hour * 3600 + minute * 60 + second
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
        guard let value = Int(text), range.contains(value) else { return nil }
        return value
    }

    /// Days since 1970-01-01 in the Gregorian calendar. Years are counted from March, so that the leap day is the last of one.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
