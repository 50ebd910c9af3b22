import Foundation
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct JSONDateTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2001-01-01T00:00:00Z", 978_307_200), ("1969-12-31T23:59:59Z", -1),
        ("2000-02-29T12:00:00Z", 951_825_600),
        ("2026-11-21T10:28:03.25Z", 1_795_256_883.25), ("1985-04-12T23:20:50.52Z", 482_196_050.52),
        ("1996-12-19T16:39:57-08:00", 851_042_397),
        ("1990-12-31T23:59:60Z", 662_688_000), ("1990-12-31T15:59:60-08:00", 662_688_000),
        ("1937-01-01T12:00:27.87+00:20", -1_041_337_172.13),
        ("1970-01-01t00:00:00z", 0), ("1970-01-01 00:00:00Z", 0), ("1970-01-01T00:00:00-00:00", 0), ("1970-01-01T23:59:00+23:59", 0),
        ("1970-01-01T00:00:00.123456789Z", 0.123456789), ("1970-01-01T00:00:00.1234567891Z", 0.123456789),
        ("0000-01-01T00:00:00Z", -62_167_219_200),
        ("9999-12-31T23:59:59Z", 253_402_300_799), ("1900-03-01T00:00:00Z", -2_203_891_200),
    ])
    func dates(_ text: String, _ seconds: Double) throws {
        let date = try Date(jsonData: Data("\"\(text)\"".utf8))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(arguments: [
        "", "1970", "1970-01-01", "1970-01-01T00:00:00", "1970-01-01T00:00Z", "1970-01-01T00:00:00.Z", "1970-01-01T24:00:00Z",
        "1970-01-01T00:60:00Z",
        "1970-01-01T00:00:61Z", "1970-13-01T00:00:00Z", "1970-00-01T00:00:00Z", "1970-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
        "1970-04-31T00:00:00Z",
        "1970-01-00T00:00:00Z", "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00+00:60", "1970-01-01T00:00:00+0000",
        "1970-01-01T00:00:00ZZ",
        "1970-1-1T00:00:00Z", "19700101T000000Z", "1970-01-01X00:00:00Z", "1970-01-01T00:00:00,5Z", "+1970-01-01T00:00:00Z",
        "١970-01-01T00:00:00Z",
    ])
    func refused(_ text: String) {
        #expect(throws: JSONError(path: "", expectation: "a date and time as in RFC 3339", found: "\"\(text)\"", offset: 0)) {
            try Date(jsonData: Data("\"\(text)\"".utf8))
        }
    }

    @Test func datesAsWritten() {
        let table: [(Double, String)] = [
            (0, "1970-01-01T00:00:00Z"), (-0.001, "1969-12-31T23:59:59.999Z"), (951_825_600.5, "2000-02-29T12:00:00.500Z"),
            (1_795_256_883.000001, "2026-11-21T10:28:03.000001Z"), (1_795_256_883.9999999, "2026-11-21T10:28:04Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        ]
        for (seconds, text) in table {
            #expect(JSONTimestamp.text(for: Date(timeIntervalSince1970: seconds)) == text)
        }
        for seconds in [253_402_300_800, -62_167_219_201, 1e300, -1e300, .infinity, .nan] {
            #expect(Date(timeIntervalSince1970: seconds).jsonData() == Data("null".utf8))
        }
        #expect(JSONTimestamp.text(for: .distantFuture) == "4001-01-01T00:00:00Z")
    }

    @Test func randomMicrosecondsRoundTrip() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<20_000 {
            // 1900 to 2100
            let microseconds = Int64(random.next() % 6_311_433_600_000_000) - 2_208_988_800_000_000
            let unit: Int64 = [1, 1_000, 1_000_000][Int(random.next() % 3)]
            let date = Date(timeIntervalSinceReferenceDate: Double(microseconds / unit * unit) / 1_000_000)
            let read = try Date(jsonData: date.jsonData())
            #expect(read == date)
            #expect(read.jsonData() == date.jsonData())
        }
    }

    /// Foundation's calendar is Julian before 1582.
    @Test func randomDaysAgreeWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var random = SeededGenerator(seed: 4)
        for _ in 0..<2_000 {
            let date = Date(timeIntervalSince1970: Double(Int64(random.next() % 265_000_000_000) - 12_000_000_000))
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let day = try #require(CalendarDate(parts))
            #expect(JSONTimestamp.text(for: date)?.hasPrefix(day.description) == true)
        }
    }

    @Test func calendarDates() throws {
        let day = try #require(CalendarDate(year: 2024, month: 2, day: 29))
        #expect("\(day)" == "2024-02-29")
        #expect(CalendarDate("2024-02-29") == day)
        #expect(try [CalendarDate](jsonData: Data(#"["2024-02-29"]"#.utf8)) == [day])
        #expect([day].jsonData() == Data(#"["2024-02-29"]"#.utf8))
        #expect(CalendarDate(day.dateComponents) == day)
        #expect(try #require(CalendarDate("0009-12-31")) < #require(CalendarDate("0010-01-01")))
        for text in ["", "2023-02-29", "2024-2-29", "2024-02-29T", "2024-02-30", "24-02-29", "2024-13-01", "2024-00-10", "2024-01-00"] {
            #expect(CalendarDate(text) == nil)
        }
        #expect(throws: JSONError(path: "", expectation: "a date such as 2026-11-21", found: "\"x\"", offset: 0)) {
            try CalendarDate(jsonData: Data("\"x\"".utf8))
        }
    }
}
