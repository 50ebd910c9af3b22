public import Foundation

/// Options for reading and writing JSON.
///
/// The class is immutable, so that readers and writers can share one pointer to it.
public nonisolated final class JSONOptions: Sendable {
    /// The transcoder for dates.
    public let dates: DateTranscoder
    /// Whether an escaped lone surrogate is read as U+FFFD (RFC 8259, section 8.2); otherwise, it's an error.
    public let replacesLoneSurrogates: Bool

    /// The default options.
    public static let standard = JSONOptions()

    public init(dates: DateTranscoder = .rfc3339, replacesLoneSurrogates: Bool = true) {
        self.dates = dates
        self.replacesLoneSurrogates = replacesLoneSurrogates
    }
}

/// Converts between dates and their text in JSON.
///
///     let seconds = DateTranscoder(
///         read: { Double($0).map { Date(timeIntervalSince1970: $0) } },
///         write: { String($0.timeIntervalSince1970) }
///     )
public nonisolated struct DateTranscoder: Sendable {
    /// Returns the date for the content of a string or the text of a number; `nil` if it isn't a date.
    public var read: @Sendable (String) -> Date?
    /// Returns the content of the string to write; `nil` writes null.
    public var write: @Sendable (Date) -> String?

    public init(read: @escaping @Sendable (String) -> Date?, write: @escaping @Sendable (Date) -> String?) {
        self.read = read
        self.write = write
    }

    /// Dates of RFC 3339, which are written strictly and read leniently: for example, the seconds and the minutes of the offset are
    /// optional.
    public static let rfc3339 = DateTranscoder(read: { JSONTimestamp.date(from: $0) }, write: { JSONTimestamp.text(for: $0) })

    /// Dates of RFC 3339. A date and time without an offset is read as UTC, and a date alone as midnight in UTC.
    public static let rfc3339AssumingUTC = DateTranscoder(
        read: { JSONTimestamp.date(from: $0, assumingUTC: true) },
        write: { JSONTimestamp.text(for: $0) }
    )
}
