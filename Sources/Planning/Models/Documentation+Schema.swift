import APIDescription
import JSONReading

extension Documentation {
    /// Creates documentation from a schema's description or else its title, followed by its default and constraints.
    ///
    /// - Parameter text: A text that replaces the schema's description.
    init(of schema: Schema, text: String? = nil) {
        let text = text ?? schema.tellingDescription ?? schema.tellingTitle ?? ""
        var paragraphs = text.isBlank ? [] : [text]
        if let facts = Self.facts(of: schema, notIn: text) { paragraphs.append(facts) }
        self.init(paragraphs: paragraphs, isDeprecated: schema.isDeprecated)
    }

    /// Creates the documentation of a parameter, without a title that only repeats its name.
    init(of schema: Schema, parameter: String, text: String?) {
        let repeats = schema.title.map { Words.areEqual($0, parameter) } ?? false
        self.init(of: schema, text: text ?? (repeats ? schema.description ?? "" : nil))
    }

    private static func facts(of schema: Schema, notIn text: String) -> String? {
        var facts: [String] = []
        if let value = schema.defaultValue?.shortDefault, !text.lowercased().contains("default") {
            facts.append("Defaults to `\(value)`.")
        }
        if let limits = limits(schema.limits, notIn: text) { facts.append(limits) }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    /// Returns the constraints as a sentence; `nil` if there are none or the text mentions them.
    private static func limits(_ limits: Limits, notIn text: String) -> String? {
        var parts = bounds(limits)
        if !parts.isEmpty, tells(text, limits) { parts = [] }
        if limits.uniqueItems { parts.append("unique elements") }
        if let pattern = limits.pattern, !pattern.utf8.contains(UInt8(ascii: "`")), pattern.count <= 60, !text.contains(pattern) {
            parts.append("matches `\(pattern)`")
        }
        guard let first = parts.first else { return nil }
        return ([first.beginningWithCapital] + parts.dropFirst()).joined(separator: ", ") + "."
    }

    /// Returns whether a text mentions all numbers of the constraints.
    private static func tells(_ text: String, _ limits: Limits) -> Bool {
        // Few texts have numbers.
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        let numbers = [limits.minimum, limits.maximum, limits.exclusiveMinimum, limits.exclusiveMaximum, limits.multipleOf]
        let counts = [
            limits.minLength, limits.maxLength, limits.minItems, limits.maxItems, limits.minProperties, limits.maxProperties,
        ]
        let parts = text.utf8.split {
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-")
        }
        let told = Set(parts.map { Substring($0.last == UInt8(ascii: ".") ? $0.dropLast() : $0) })
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
    /// A default for a sentence: a scalar, or a short array or object as JSON; `nil` for null and long values.
    fileprivate var shortDefault: String? {
        if let shortText { return shortText }
        switch value {
        case .string(let string): return string.isEmpty ? "\"\"" : nil
        case .array, .object:
            guard let json = shortJSON, json.count <= 60 else { return nil }
            return json
        case .null, .bool, .number: return nil
        }
    }

    /// The value as JSON on one line; `nil` if a part is too long or would end the surrounding inline code.
    private var shortJSON: String? {
        switch value {
        case .null: return "null"
        case .bool, .number: return shortText
        case .string(let string): return Self.quoted(string)
        case .array(let elements):
            guard elements.count <= 10 else { return nil }
            let parts = elements.compactMap(\.shortJSON)
            return parts.count == elements.count ? "[\(parts.joined(separator: ", "))]" : nil
        case .object(let object):
            guard object.members.count <= 5 else { return nil }
            let parts = object.members.compactMap { member in
                Self.quoted(member.key).flatMap { key in member.value.shortJSON.map { "\(key): \($0)" } }
            }
            return parts.count == object.members.count ? "{\(parts.joined(separator: ", "))}" : nil
        }
    }

    private static func quoted(_ text: String) -> String? {
        let isPlain = text.count <= 60 && !text.contains { $0 == "\"" || $0 == "\\" || $0 == "`" || $0.isNewline }
        return isPlain ? "\"\(text)\"" : nil
    }

    /// A scalar for a sentence; `nil` if it is too long.
    var shortText: String? {
        switch value {
        case .null, .array, .object: nil
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): number.text
        case .string(let string): string.count <= 60 && !string.isEmpty && !string.contains("`") && !string.contains("\n") ? string : nil
        }
    }
}

extension String {
    /// Whether it is only white space.
    fileprivate var isBlank: Bool {
        for byte in utf8 {
            // Looking up character properties is slow.
            if byte >= 0x80 { return allSatisfy(\.isWhitespace) }
            if byte != UInt8(ascii: " "), !(0x09...0x0D).contains(byte) { return false }
        }
        return true
    }
}

extension Schema {
    /// The description, unless it only repeats the name of the property or the component.
    fileprivate var tellingDescription: String? {
        guard let description, description.utf8.count > 40 || !Words.areEqual(description, pointer.tokens.last ?? "") else { return nil }
        return description
    }

    /// The title, unless it only repeats the name of the property or the component.
    fileprivate var tellingTitle: String? {
        guard let title, !Words.areEqual(title, pointer.tokens.last ?? "") else { return nil }
        return title
    }
}
