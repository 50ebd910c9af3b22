import APIDescription
import Mustache

extension RetryDescription {
    /// The description's retry policy in words. Omitted values have the runtime's defaults.
    var pageRecord: TemplateRecord {
        [
            "initialInterval": .text(Self.time(initialInterval ?? 500)),
            "maximumInterval": .text(Self.time(maximumInterval ?? 60_000)),
            "exponent": .text("\(exponent ?? 1.5)"),
            "maximumElapsedTime": .text(Self.time(maximumElapsedTime ?? 600_000)),
            "maximumAttempts": .text("\(maximumAttempts ?? 3)"),
            "statuses": .text(statuses.isEmpty ? "5XX, 408, 429" : statuses.joined(separator: ", ")),
        ]
    }

    /// Returns a duration such as `500 ms` or `60 s`.
    private static func time(_ milliseconds: Int) -> String {
        milliseconds % 1_000 == 0 && milliseconds > 0 ? "\(milliseconds / 1_000) s" : "\(milliseconds) ms"
    }
}
