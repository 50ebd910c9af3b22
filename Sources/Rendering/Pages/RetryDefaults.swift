import Reporting

/// The default arguments of the runtime's `RetryPolicy` in words, read from its source, which is the only place that states them.
struct RetryDefaults {
    private let values: [String: String]

    init(of runtime: RuntimeSources) {
        var values: [String: String] = [:]
        // A parameter with a default is on its own line: `maximumAttempts: Int = 3,`.
        for line in runtime.text(of: "Calls/RetryPolicy.swift").utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
            guard let equals = line.range(ofASCII: " = "), equals.upperBound < line.endIndex,
                let colon = line[..<equals.lowerBound].firstIndex(of: ":")
            else {
                continue
            }
            let name = line[..<colon].drop { $0 == " " }
            guard name.allSatisfy(\.isLetter) else { continue }
            let value = line[equals.upperBound...]
            values[String(name)] = Self.words(value.hasSuffix(",") ? value.dropLast() : value)
        }
        self.values = values
    }

    /// The default of a parameter; empty if a runtime of the user's own doesn't have it.
    subscript(name: String) -> String { values[name] ?? "" }

    /// Returns a duration such as `500 ms` or `60 s`.
    static func time(milliseconds: Int) -> String {
        milliseconds % 1_000 == 0 && milliseconds > 0 ? "\(milliseconds / 1_000) s" : "\(milliseconds) ms"
    }

    /// Returns `500 ms` for `.milliseconds(500)`, `5XX or 408` for `[.range(500...599), 408]`, and other expressions unchanged.
    private static func words(_ expression: Substring) -> String {
        if let milliseconds = Int(expression.trimmingPrefix(".milliseconds(").dropLast()), expression.hasPrefix(".milliseconds(") {
            return time(milliseconds: milliseconds)
        }
        if let seconds = Int(expression.trimmingPrefix(".seconds(").dropLast()), expression.hasPrefix(".seconds(") {
            return time(milliseconds: seconds * 1_000)
        }
        guard expression.hasPrefix("["), expression.hasSuffix("]") else { return String(expression) }
        return expression.dropFirst().dropLast().split(separator: ",").map { element in
            let status = element.drop { $0 == " " }
            guard status.hasPrefix(".range("), status.hasSuffix("99)"), let digit = status.first(where: \.isNumber) else {
                return String(status)
            }
            return "\(digit)XX"
        }.enumerated(with: "or")
    }
}
