import APIDescription
import Mustache
import Reporting

extension RetryDescription {
    /// Returns the description's retry policy in words. Omitted values have the runtime's defaults.
    func pageRecord(_ defaults: RetryDefaults) -> TemplateRecord {
        func text(_ name: String, _ value: String?) -> TemplateValue { .text(value ?? defaults[name]) }
        return [
            "initialInterval": text("initialInterval", initialInterval.map(RetryDefaults.time(milliseconds:))),
            "maximumInterval": text("maximumInterval", maximumInterval.map(RetryDefaults.time(milliseconds:))),
            "multiplier": text("multiplier", exponent.map { "\($0)" }),
            "maximumElapsedTime": text("maximumElapsedTime", maximumElapsedTime.map(RetryDefaults.time(milliseconds:))),
            "maximumAttempts": text("maximumAttempts", maximumAttempts.map { "\($0)" }),
            "statuses": text("statuses", statuses.isEmpty ? nil : statuses.enumerated(with: "or")),
        ]
    }
}
