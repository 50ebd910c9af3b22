public import Foundation

/// A date as whole seconds since 1970: `1784628000`. Fractional seconds are omitted.
public nonisolated struct UnixSeconds: JSONForm {
    public let represented: Date

    public init(_ value: Date) {
        represented = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        represented = Date(timeIntervalSince1970: try json.readDouble())
    }

    /// Dates that don't fit into 64 bits are clamped; a NaN is written as 0.
    public func write(to json: inout JSONWriter) {
        let seconds = represented.timeIntervalSince1970.rounded(.down)
        json.writeInteger(seconds.isNaN ? 0 : Int64(exactly: seconds) ?? (seconds < 0 ? .min : .max))
    }
}

/// A date as seconds since 1970 with a fraction: `1784628000.25`.
public nonisolated struct UnixTime: JSONForm {
    public let represented: Date

    public init(_ value: Date) {
        represented = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        represented = Date(timeIntervalSince1970: try json.readDouble())
    }

    /// Writes the shortest fraction of 0, 3 or 6 digits that is read as the same date, or 6 digits if there is none.
    ///
    /// Dates that don't fit into 64 bits are clamped; a NaN is written as 0.
    public func write(to json: inout JSONWriter) {
        json.writeDouble(Self.seconds(of: represented))
    }

    /// Returns a finite number of seconds, rounded to microseconds where doubles have them: until the year 2255.
    private static func seconds(of date: Date) -> Double {
        let seconds = date.timeIntervalSince1970
        guard !seconds.isNaN else { return 0 }
        guard seconds.magnitude < 0x1p53 / 1_000_000 else { return min(max(seconds, -0x1p63), 0x1p63) }
        let milliseconds = (seconds * 1_000).rounded() / 1_000
        let isExact = Date(timeIntervalSince1970: milliseconds) == date
        return isExact ? milliseconds : (seconds * 1_000_000).rounded() / 1_000_000
    }
}

/// A date as seconds since 1970 in a string: `"1784628000"`.
public nonisolated struct UnixTimeText: JSONForm {
    public let represented: Date

    public init(_ value: Date) {
        represented = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        represented = try json.converted("a number of seconds since 1970") { text in
            guard let seconds = Double(text), seconds.isFinite else { return nil }
            return Date(timeIntervalSince1970: seconds)
        }
    }

    /// Writes what ``UnixTime`` does, as a string.
    public func write(to json: inout JSONWriter) {
        var number = JSONWriter()
        UnixTime(represented).write(to: &number)
        json.writeString(String(decoding: number.bytes, as: UTF8.self))
    }
}
