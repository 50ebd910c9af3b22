import APIDescription
import JSONReading

extension Documentation {
    /// The description of a schema, else its title, then what the server takes where the value is absent, and the limits.
    ///
    /// - Parameter text: What is said elsewhere about a value of the schema, in place of the schema's own words.
    init(of schema: Schema, text: String? = nil) {
        let text = text ?? schema.description ?? schema.title ?? ""
        var paragraphs = [text].filter { !$0.allSatisfy(\.isWhitespace) }
        if let facts = Self.facts(of: schema, notIn: text) { paragraphs.append(facts) }
        self.init(paragraphs: paragraphs, isDeprecated: schema.isDeprecated)
    }

    private static func facts(of schema: Schema, notIn text: String) -> String? {
        var facts: [String] = []
        if let value = schema.defaultValue?.shortText, !text.lowercased().contains("default") {
            facts.append("The server takes `\(value)` where this is absent.")
        }
        if let limits = limits(schema.limits, notIn: text) { facts.append(limits) }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    /// The limits in a sentence; `nil` where there are none, or the text tells them already.
    private static func limits(_ limits: Limits, notIn text: String) -> String? {
        var parts = tells(text, limits) ? [] : bounds(limits)
        if let pattern = limits.pattern, !pattern.contains("`"), pattern.count <= 60, !text.contains(pattern) {
            parts.append("matches `\(pattern)`")
        }
        guard let first = parts.first else { return nil }
        return ([first.prefix(1).uppercased() + first.dropFirst()] + parts.dropFirst()).joined(separator: ", ") + "."
    }

    /// Whether a text has all numbers of the limits.
    private static func tells(_ text: String, _ limits: Limits) -> Bool {
        let numbers = [limits.minimum, limits.maximum, limits.exclusiveMinimum, limits.exclusiveMaximum, limits.multipleOf]
        let counts = [
            limits.minLength, limits.maxLength, limits.minItems, limits.maxItems, limits.minProperties, limits.maxProperties,
        ]
        guard !text.isEmpty else { return false }
        let told = Set(text.split { !$0.isNumber && $0 != "." && $0 != "-" }.map { $0.last == "." ? $0.dropLast() : $0 })
        return (numbers.compactMap { $0?.text } + counts.compactMap { $0.map(String.init) }).allSatisfy { told.contains(Substring($0)) }
    }

    private static func bounds(_ limits: Limits) -> [String] {
        var parts: [String] = []
        switch (limits.minimum?.text, limits.maximum?.text) {
        case (let minimum?, let maximum?): parts.append("from \(minimum) to \(maximum)")
        case (let minimum?, nil): parts.append("at least \(minimum)")
        case (nil, let maximum?): parts.append("at most \(maximum)")
        case (nil, nil): break
        }
        if let bound = limits.exclusiveMinimum?.text { parts.append("more than \(bound)") }
        if let bound = limits.exclusiveMaximum?.text { parts.append("less than \(bound)") }
        if let step = limits.multipleOf?.text { parts.append("a multiple of \(step)") }
        parts += count(limits.minLength, limits.maxLength, of: "character")
        parts += count(limits.minItems, limits.maxItems, of: "element")
        parts += count(limits.minProperties, limits.maxProperties, of: "entry", "entries")
        if limits.uniqueItems { parts.append("no element twice") }
        return parts
    }

    private static func count(_ minimum: Int?, _ maximum: Int?, of one: String, _ several: String? = nil) -> [String] {
        func counted(_ number: Int) -> String { "\(number) \(number == 1 ? one : several ?? one + "s")" }
        return switch (minimum, maximum) {
        case (let minimum?, let maximum?) where minimum == maximum: [counted(minimum)]
        case (let minimum?, let maximum?): ["\(minimum) to \(counted(maximum))"]
        case (let minimum?, nil): minimum == 0 ? [] : ["at least \(counted(minimum))"]
        case (nil, let maximum?): ["at most \(counted(maximum))"]
        case (nil, nil): []
        }
    }
}

extension JSONNode {
    /// A scalar as it is written in a sentence; `nil` for what would be too long.
    var shortText: String? {
        switch value {
        case .null, .array, .object: nil
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): number.text
        case .string(let string): string.count <= 60 && !string.isEmpty && !string.contains("`") && !string.contains("\n") ? string : nil
        }
    }
}
