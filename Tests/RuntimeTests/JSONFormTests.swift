import Foundation
import TestSupport
import Testing

@testable import ClientRuntime

/// Decimals, and values with another form in JSON than the usual one.
@Suite struct JSONFormTests {
    private func text(_ value: some JSONCodable) -> String { String(decoding: value.jsonData(), as: UTF8.self) }

    @Test(
        "A decimal is read from its digits and written with them",
        arguments: [
            ("0", "0"), ("-0", "0"), ("0.000", "0"), ("12345678901234567.89", "12345678901234567.89"), ("1.10", "1.1"), ("1e2", "100"),
            ("-1.5E-3", "-0.0015"), ("0.1", "0.1"), ("9007199254740993", "9007199254740993"),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
            ("0.12345678901234567890123456789012345678", "0.12345678901234567890123456789012345678"),
            ("340282366920938463463374607431768211455", "340282366920938463463374607431768211455"),
            ("-170141183460469231731687303715884105728", "-170141183460469231731687303715884105728"),
            ("0.1000000000000000055511151231257827021181583404541015625", "0.100000000000000005551115123125782702118"),
            ("123456789012345678901234567890123456789.5", "123456789012345678901234567890123456790"),
            ("1e-200", "0"), ("1e-100000000", "0"), ("10e-129", "0.\(String(repeating: "0", count: 127))1"),
        ]
    )
    func aDecimalIsReadFromItsDigits(_ json: String, _ written: String) throws {
        let value = try Decimal(jsonData: Data(json.utf8))
        #expect(text(value) == written)
        #expect(try DecimalText(jsonData: Data("\"\(json)\"".utf8)).represented == value)
    }

    @Test(
        "A decimal out of range, and what is no number, is an error",
        arguments: ["1e200", "-1e100000000", "\"1\"", "01", "1.", "null", "[]"]
    )
    func aDecimalOutOfRangeIsAnError(_ json: String) {
        #expect(throws: JSONError.self) { try Decimal(jsonData: Data(json.utf8)) }
    }

    @Test("A decimal that isn't a number is null") func aDecimalThatIsNotANumberIsNull() {
        #expect(text(Decimal.nan) == "null")
        #expect(text(DecimalText(.nan)) == "null")
    }

    @Test("The digits of random decimals survive") func theDigitsOfRandomDecimalsSurvive() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<5_000 {
            let count = Int(random.next() % 38) + 1
            var digits = (0..<count).map { _ in String(random.next() % 10) }.joined()
            while digits.hasPrefix("0") || digits.hasSuffix("0") { digits = "1" + digits.dropFirst().dropLast() + (count > 1 ? "3" : "") }
            let point = digits.index(digits.startIndex, offsetBy: Int(random.next() % UInt64(digits.count)))
            let json = point == digits.startIndex ? "0." + digits : digits[..<point] + "." + digits[point...]
            #expect(try text(Decimal(jsonData: Data(json.utf8))) == json)
        }
    }

    @Test(
        "A decimal in quotes is read as other languages write it",
        arguments: [
            ("+1.50", "1.5"), (".5", "0.5"), ("5.", "5"), ("007", "7"), ("-.5e1", "-5"), ("00", "0"), ("1E+3", "1000"), ("0E-10", "0"),
        ]
    )
    func aDecimalInQuotesIsReadAsOtherLanguagesWriteIt(_ content: String, _ written: String) throws {
        #expect(try text(DecimalText(jsonData: Data("\"\(content)\"".utf8))) == "\"\(written)\"")
    }

    @Test(
        "What is no decimal in quotes is an error",
        arguments: ["", "-", ".", "e1", "1,5", "1 000", "$1", "NaN", "1e", "--1", "1.5x"]
    )
    func anInvalidDecimalInQuotesIsAnError(_ content: String) {
        #expect(throws: JSONError.self) { try DecimalText(jsonData: Data("\"\(content)\"".utf8)) }
    }

    @Test(
        "A date of HTTP is read in all of its formats, and in RFC 3339",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "1994-11-06T08:49:37Z",
        ]
    )
    func aDateOfHTTPIsRead(_ content: String) throws {
        let date = try HTTPDateText(jsonData: Data("\"\(content)\"".utf8))
        #expect(date.represented == Date(timeIntervalSince1970: 784_111_777))
        #expect(text(date) == #""Sun, 06 Nov 1994 08:49:37 GMT""#)
    }

    @Test("HTTP dates have the correct weekday") func datesOfHTTPAgreeWithTheirDaysOfTheWeek() throws {
        for (seconds, expected) in [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (-1.5, "Wed, 31 Dec 1969 23:59:58 GMT"),
            (253_402_300_799.5, "Fri, 31 Dec 9999 23:59:59 GMT"), (1e300, "Fri, 31 Dec 9999 23:59:59 GMT"),
            (-.infinity, "Sat, 01 Jan 0000 00:00:00 GMT"), (.nan, "Sat, 01 Jan 0000 00:00:00 GMT"),
        ] as [(Double, String)] {
            #expect(HTTPDate.text(for: Date(timeIntervalSince1970: seconds)) == expected)
        }
    }

    @Test("Seconds since 1970 never overflow") func secondsSince1970NeverOverflow() throws {
        for (seconds, expected) in [
            (1.9, "1"), (-1.5, "-2"), (1e300, "9223372036854775807"), (-1e300, "-9223372036854775808"), (.infinity, "9223372036854775807"),
            (.nan, "0"),
        ] as [(Double, String)] {
            #expect(text(UnixSeconds(Date(timeIntervalSince1970: seconds))) == expected)
        }
        #expect(try UnixSeconds(jsonData: Data("1.5".utf8)).represented == Date(timeIntervalSince1970: 1.5))
        #expect(throws: JSONError.self) { try UnixSeconds(jsonData: Data(#""1""#.utf8)) }
    }

    @Test(
        "Seconds since 1970 keep their fractions",
        arguments: ["0", "1784628000", "1784628000.25", "1784628000.123", "1784628000.123456", "-1.5", "0.1", "9999999999.5"]
    )
    func secondsSince1970KeepTheirFractions(_ content: String) throws {
        #expect(text(try UnixTime(jsonData: Data(content.utf8))) == content)
        #expect(text(try UnixTimeText(jsonData: Data("\"\(content)\"".utf8))) == "\"\(content)\"")
    }

    @Test("Every date is a finite number of seconds since 1970") func everyDateIsAFiniteNumberOfSeconds() throws {
        for (seconds, expected) in [
            (1e300, "9.223372036854775808e+18"), (-.infinity, "-9.223372036854775808e+18"), (.nan, "0"), (1.0000004, "1"),
        ] as [(Double, String)] {
            let written = text(UnixTime(Date(timeIntervalSince1970: seconds)))
            #expect(Double(written) == Double(expected), "\(written)")
        }
        for content in [#""inf""#, #""nan""#, #""""#, #""1 ""#, "1"] {
            #expect(throws: JSONError.self) { try UnixTimeText(jsonData: Data(content.utf8)) }
        }
    }

    @Test("Base64url is read with either alphabet and with padding", arguments: ["_-8", "_-8=", "/+8=", "/-8"])
    func base64urlIsReadWithEitherAlphabetAndWithPadding(_ content: String) throws {
        let value = try Base64URLText(jsonData: Data("\"\(content)\"".utf8))
        #expect(value.represented == Data([0xFF, 0xEF]))
        #expect(text(value) == #""_-8""#)
    }

    @Test("Invalid base64url is an error", arguments: ["=", "a", "_-8=x", "a b", "é"])
    func whatIsNoBase64urlIsAnError(_ content: String) {
        #expect(content == "=" || (try? Base64URLText(jsonData: Data("\"\(content)\"".utf8))) == nil)
    }

    @Test(
        "A time keeps its text",
        arguments: [
            "10:28", "10:28:00", "10:28:00Z", "10:28:00.250+02:00", "23:59:60Z", "24:00", "24:00:00", "00:00:00.1234567", "09:30-05:30",
        ]
    )
    func aTimeKeepsItsText(_ content: String) throws {
        #expect(try text(ClockTime(jsonData: Data("\"\(content)\"".utf8))) == "\"\(content)\"")
    }

    @Test("An invalid time is an error", arguments: ["", "10", "10:60", "25:00", "24:01", "10:28:61", "10:28:00x", "1:28:00", "10:28:00."])
    func anInvalidTimeIsAnError(_ content: String) {
        #expect(ClockTime(content) == nil)
    }

    @Test("A time has components") func aTimeHasItsParts() throws {
        let time = try #require(ClockTime("10:28:05.25-05:30"))
        let parts: [Int] = [time.hour, time.minute, time.second, time.nanosecond]
        #expect(parts == [10, 28, 5, 250_000_000])
        #expect(time.offset == -330)
        #expect(ClockTime("24:00")?.hour == 24)
        #expect(ClockTime(hour: 9, minute: 5)?.description == "09:05:00")
        #expect(ClockTime(hour: 9, minute: 5, second: 7, offset: 0)?.description == "09:05:07Z")
        #expect(ClockTime(hour: 9, minute: 5, offset: -330)?.description == "09:05:00-05:30")
        #expect(ClockTime(hour: 24, minute: 0) == nil)
        #expect(ClockTime(hour: 0, minute: 0, offset: .min) == nil)
    }

    @Test(
        "A duration keeps its text and has a length unless it has years or months",
        arguments: [
            ("PT0S", .zero), ("PT1H30M", .seconds(5400)), ("P1D", .seconds(86_400)), ("P1W", .seconds(604_800)),
            ("-PT1.5S", .milliseconds(-1500)),
            ("P1DT12H", .seconds(129_600)), ("PT0.5H", .seconds(1800)), ("PT0,25S", .milliseconds(250)), ("00:30:00", .seconds(1800)),
            ("1.02:03:04.5", .milliseconds(93_784_500)), ("-00:00:01", .seconds(-1)), ("P1Y", nil), ("P2M", nil), ("P0Y", .zero),
            ("P1.5Y", nil), ("P9223372036854775807W", nil), ("PT9223372036854775807S", .seconds(Int64.max)),
        ] as [(String, Duration?)]
    )
    func aDurationKeepsItsText(_ content: String, _ length: Duration?) throws {
        let duration = try ISO8601Duration(jsonData: Data("\"\(content)\"".utf8))
        #expect(text(duration) == "\"\(content)\"")
        #expect(duration.duration == length)
    }

    @Test(
        "What is no duration is an error",
        arguments: [
            "", "P", "PT", "1H", "P1H", "PT1D", "P1DT", "PT1M1H", "PT1.5M1S", "P1", "PTS", "P99999999999999999999D", "1:2", "00:60:00",
            "PT1H ",
            "P-1D", "PT1.S", "30",
        ]
    )
    func anInvalidDurationIsAnError(_ content: String) {
        #expect(ISO8601Duration(content) == nil)
    }

    @Test("A duration has components, and is created from a `Duration`") func aDurationHasItsParts() throws {
        let duration = try #require(ISO8601Duration("-P1Y2M3DT4H5M6.7S"))
        let units: [ISO8601Duration.Unit] = [.years, .months, .weeks, .days, .hours, .minutes, .seconds]
        #expect(units.map { duration[$0] } == [-1, -2, 0, -3, -4, -5, -6])
        for (length, expected) in [
            (.zero, "PT0S"), (.seconds(90), "PT1M30S"), (.milliseconds(-1500), "-PT1.5S"), (.seconds(3600), "PT1H"),
            (.seconds(Int64.min), "-PT2562047788015215H30M8S"), (.nanoseconds(1), "PT0.000000001S"), (.milliseconds(-250), "-PT0.25S"),
        ] as [(Duration, String)] {
            #expect(ISO8601Duration(length).description == expected)
            #expect(ISO8601Duration(expected)?.duration == length || length == .seconds(Int64.min))
        }
    }
}
