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
        // Forms that RFC 3339 doesn't allow but servers send.
        ("1970-01-01T00:00:10+0000", 10), ("1970-01-01T02:00:10+0200", 10), ("1970-01-01T02:00:10+02", 10), ("1970-01-01T00:01Z", 60),
        ("1970-01-01T01:01+01:00", 60), ("1970-01-01T00:00:10,5Z", 10.5), ("1970-01-01 00:00:10 +0000", 10), ("1970-01-01t00:01z", 60),
    ])
    func dates(_ text: String, _ seconds: Double) throws {
        let date = try Date(jsonData: Data("\"\(text)\"".utf8))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(arguments: [
        "", "1970", "1970-01-01", "1970-01-01T00:00:00", "1970-01-01T00:00", "1970-01-01T00:00.5Z", "1970-01-01T00:00:00.Z",
        "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z", "0000-00-00T00:00:00Z", "1970-01-01T00:00:00+000", "1970-01-01T00:00:00+0:00",
        "1970-01-01T00:00:00+00:", "1970-01-01T00:00:00  Z", "1970-01-01T00:00:00 ", "1970-01-01T00:00:00+2500",
        "1970-01-01T00:00:61Z", "1970-13-01T00:00:00Z", "1970-00-01T00:00:00Z", "1970-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
        "1970-04-31T00:00:00Z",
        "1970-01-00T00:00:00Z", "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00+00:60",
        "1970-01-01T00:00:00ZZ",
        "1970-1-1T00:00:00Z", "19700101T000000Z", "1970-01-01X00:00:00Z", "1970-01-01T00:00:00,Z", "+1970-01-01T00:00:00Z",
        "١970-01-01T00:00:00Z",
    ])
    func refused(_ text: String) {
        #expect(throws: JSONError(path: "", expectation: "a date and time as in RFC 3339", found: "\"\(text)\"", offset: 0)) {
            try Date(jsonData: Data("\"\(text)\"".utf8))
        }
    }

    @Test(
        "A date and time without an offset is UTC by configuration",
        arguments: [
            ("1970-01-01T00:00:10", 10), ("1970-01-01 00:01", 60), ("1970-01-02", 86_400), ("1970-01-01T01:00:10+01:00", 10),
            ("1970-01-01T00:00:10.5Z", 10.5),
        ]
    )
    func aDateAndTimeWithoutAnOffsetIsUTCByConfiguration(_ text: String, _ seconds: Double) throws {
        let options = JSONOptions(dates: .rfc3339AssumingUTC)
        let date = try Date(jsonData: Data("\"\(text)\"".utf8), options: options)
        #expect(date == Date(timeIntervalSince1970: seconds))
        #expect(date.jsonData(options: options) == date.jsonData())
    }

    @Test(
        "What isn't a date stays an error if UTC is assumed",
        arguments: ["", "0000-00-00T00:00:00Z", "1970-01-01T", "1970-01-01T00:00:10 ", "1970-01-01T00:00:10+"]
    )
    func anInvalidDateIsAnErrorIfUTCIsAssumed(_ text: String) {
        #expect(throws: JSONError.self) { try Date(jsonData: Data("\"\(text)\"".utf8), options: JSONOptions(dates: .rfc3339AssumingUTC)) }
    }

    @Test("A transcoder reads and writes dates, including numbers") func aTranscoderReadsAndWritesDatesAlsoNumbers() throws {
        let seconds = DateTranscoder(
            read: { Double($0).map { Date(timeIntervalSince1970: $0) } },
            write: { String(Int($0.timeIntervalSince1970)) }
        )
        let options = JSONOptions(dates: seconds)
        let dates = try [Date?](jsonData: Data(#"[1709287200, -1.5, "10", null]"#.utf8), options: options)
        #expect(dates.map { $0?.timeIntervalSince1970 } == [1_709_287_200, -1.5, 10, nil])
        #expect(String(decoding: dates.jsonData(options: options), as: UTF8.self) == #"["1709287200","-1","10",null]"#)
        #expect(throws: JSONError(path: "[1]", expectation: "a date and time as in RFC 3339", found: "true", offset: 3)) {
            try [Date](jsonData: Data("[1,true]".utf8), options: options)
        }
        #expect(throws: JSONError(path: "[0]", expectation: "a date and time as in RFC 3339", found: "1709287200", offset: 1)) {
            try [Date](jsonData: Data("[1709287200]".utf8))
        }
    }

    @Test("An unreadable date is reported with the name of its member") func anUnreadableDateIsReportedByTheNameOfItsMember() throws {
        do {
            _ = try [String: [Date?]](jsonData: Data(#"{"visits":[null,"0000-00-00"]}"#.utf8))
            Issue.record("the date was read")
        } catch {
            #expect("\(error)" == #"visits[1]: expected a date and time as in RFC 3339, found "0000-00-00" (byte 16)"#)
        }
    }

    @Test(
        "A date and time is read as a date if one is declared",
        arguments: [
            "2024-03-01T00:00:00Z", "2024-03-01T23:00:00-05:00", "2024-03-01T00:00:00", "2024-03-01 00:00", "2024-03-01t10:00:00,5z",
        ]
    )
    func aDateAndTimeIsReadAsADateIfOneIsDeclared(_ text: String) throws {
        #expect(try "\(CalendarDate(jsonData: Data("\"\(text)\"".utf8)))" == "2024-03-01")
    }

    @Test("Other text after a date is an error", arguments: ["2024-03-01T", "2024-03-01T25:00:00Z", "2024-03-01Z", "2024-03-01x"])
    func otherTextAfterADateIsAnError(_ text: String) {
        #expect(throws: JSONError.self) { try CalendarDate(jsonData: Data("\"\(text)\"".utf8)) }
    }

    @Test func datesAreWrittenInUTC() {
        let table: [(Double, String)] = [
            (0, "1970-01-01T00:00:00Z"), (-0.001, "1969-12-31T23:59:59.999Z"), (951_825_600.5, "2000-02-29T12:00:00.500Z"),
            (1_795_256_883.000001, "2026-11-21T10:28:03.000001Z"), (1_795_256_883.9999999, "2026-11-21T10:28:04Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        ]
        for (seconds, text) in table {
            #expect(JSONTimestamp.text(for: Date(timeIntervalSince1970: seconds)) == text)
        }
        #expect(JSONTimestamp.text(for: .distantFuture) == "4001-01-01T00:00:00Z")
    }

    @Test("A date beyond the years of RFC 3339 is clamped, never null")
    func aDateOutsideTheYearsOfRFC3339IsWrittenAsTheNearestInThem() {
        for seconds in [253_402_300_800, 253_402_300_800.5, 1e300, .infinity] {
            #expect(Date(timeIntervalSince1970: seconds).jsonData() == Data(#""9999-12-31T23:59:59.999999Z""#.utf8))
        }
        for seconds in [-62_167_219_200.5, -62_167_219_201, -1e300, -.infinity, .nan] {
            #expect(Date(timeIntervalSince1970: seconds).jsonData() == Data(#""0000-01-01T00:00:00Z""#.utf8))
        }
    }

    @Test(
        "A fraction is written with the digits that were read",
        arguments: [
            "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999999Z", "9999-12-31T00:00:00.001Z",
            "2999-01-01T00:00:00.123Z", "2999-01-01T23:59:59.999999Z", "2400-02-29T12:30:00.007Z", "2026-11-21T10:28:03.123456Z",
            "2026-11-21T10:28:03.999999Z", "1900-01-01T00:00:00.000001Z", "0000-01-01T00:00:00.001Z", "0001-01-01T00:00:00.999Z",
        ]
    )
    func aFractionIsWrittenWithTheDigitsThatWereRead(_ text: String) throws {
        let json = Data("\"\(text)\"".utf8)
        #expect(try Date(jsonData: json).jsonData() == json)
    }

    @Test(
        "A fraction of more digits than a date holds doesn't become the next second",
        arguments: [
            ("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999999Z"),
            ("2026-12-31T23:59:59.9999999Z", "2026-12-31T23:59:59.999999Z"),
            ("2026-12-31T23:59:59.999999999Z", "2026-12-31T23:59:59.999999Z"),
            ("1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.999999Z"),
            ("0000-12-31T23:59:59.999999999Z", "0000-12-31T23:59:59.999999Z"), ("9999-12-31T23:59:59-05:00", "9999-12-31T23:59:59.999999Z"),
        ]
    )
    func aLongFractionIsNotRoundedToTheNextSecond(_ text: String, _ written: String) throws {
        let date = try Date(jsonData: Data("\"\(text)\"".utf8))
        #expect(date.jsonData() == Data("\"\(written)\"".utf8))
        #expect(try Date(jsonData: date.jsonData()).jsonData() == date.jsonData())
    }

    @Test func randomMillisecondsOfAllYearsRoundTrip() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20_000 {
            let day = try #require(CalendarDate(daysSince1970: Int(random.next() % 3_652_424) - 719_528))
            let time = Int(random.next() % 86_400_000)
            let pad = { (value: Int, digits: Int) in String("000\(value)".suffix(digits)) }
            let clock = [time / 3_600_000, time / 60_000 % 60, time / 1_000 % 60].map { pad($0, 2) }.joined(separator: ":")
            let json = Data("\"\(day)T\(clock)\(time % 1_000 == 0 ? "" : "." + pad(time % 1_000, 3))Z\"".utf8)
            #expect(try Date(jsonData: json).jsonData() == json)
        }
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
            #expect(JSONTimestamp.text(for: date).hasPrefix(day.description) == true)
        }
    }

    @Test func calendarDatesSurviveARoundTrip() throws {
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
