public import Foundation

/// How JSON is read if it deviates from the standards, and how dates are written.
///
/// An immutable class, so that readers and writers hold one pointer to it.
public nonisolated final class JSONOptions: Sendable {
    /// Converts between dates and their text.
    public let dates: DateTranscoder
    /// Whether an escaped surrogate without its other half is read as U+FFFD (RFC 8259, section 8.2); otherwise it's an error.
    public let replacesLoneSurrogates: Bool

    /// The default ones, which are read without looking at them.
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
    /// Returns the date for the content of a string, or for a number as it is written; `nil` if it isn't a date.
    public var read: @Sendable (String) -> Date?
    /// Returns the content of the string to write; `nil` writes null.
    public var write: @Sendable (Date) -> String?

    public init(read: @escaping @Sendable (String) -> Date?, write: @escaping @Sendable (Date) -> String?) {
        self.read = read
        self.write = write
    }

    /// RFC 3339: read leniently, with or without seconds, offset and separators, and written strictly.
    public static let rfc3339 = DateTranscoder(read: { JSONTimestamp.date(from: $0) }, write: { JSONTimestamp.text(for: $0) })

    /// RFC 3339, which also reads a date and time without an offset as UTC, and a date alone as its midnight in UTC.
    public static let rfc3339AssumingUTC = DateTranscoder(
        read: { JSONTimestamp.date(from: $0, assumingUTC: true) },
        write: { JSONTimestamp.text(for: $0) }
    )
}
