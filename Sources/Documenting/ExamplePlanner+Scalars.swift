import APIDescription
import Foundation
import JSONReading
import Planning
import Validating

/// Examples of scalars.
extension ExamplePlanner {
    func scalar(_ type: BuiltInType, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        let schema = source.schema.map { shapes.graph.table[shapes.graph.target(of: $0)] }
        func text(_ hinted: String?) -> ExampleValue? { (hinted ?? type.traits.sample).map { .text($0, of: type) } }
        switch type {
        case .string:
            if let text = hint?.string, text.count <= Self.maximumLength * (sample == nil ? 1 : 20) { return .string(text) }
            return .string(plausibleText(source, schema))
        case .bool: return .bool(hint?.bool ?? true)
        case .int, .int32, .int64, .uint64:
            let number = hint?.number?.integer ?? PlausibleText.integer(named: source.name, limits: schema?.limits)
            let fitting = type == .int32 ? Int(Int32(clamping: number)) : type == .uint64 ? max(number, 0) : number
            return .number("\(fitting)")
        case .double, .float:
            if let number = hint?.number?.double, number.isFinite, number.magnitude < 1e30 { return .number("\(number)") }
            return .number("\(Double(PlausibleText.integer(named: source.name, limits: schema?.limits)))")
        case .decimal, .decimalText: return decimal(hint?.number?.text ?? hint?.string, source, schema)
        case .date: return text(hint?.string.flatMap(Self.plainDate)).map(untried)
        case .calendarDate: return text(hint?.string.flatMap(Self.day))
        case .clockTime: return text(hint?.string.flatMap(Self.clockTime))
        case .duration: return text(hint?.string.flatMap(Self.duration))
        case .uuid: return text(hint?.string.flatMap(Self.uuid))
        case .url: return text(hint?.string.flatMap(Self.url))
        case .json: return hint.flatMap { json($0, depth: 0) } ?? .dictionary([.init(key: "key", value: .string("value"))])
        case .httpDate, .unixSeconds, .unixTime, .unixTimeText: return text(nil).map(untried)
        case .data, .base64URL, .fileUpload, .multipartForm, .event, .void, .never: return text(nil)
        }
    }

    /// Returns a date without `try` for a sample, which can't throw.
    private func untried(_ value: ExampleValue) -> ExampleValue {
        guard sample != nil, case .text(let text, _) = value, let date = try? Date(text, strategy: .iso8601) else { return value }
        return .date(secondsSince1970: Int(date.timeIntervalSince1970))
    }

    private func plausibleText(_ source: Source, _ schema: Schema?) -> String {
        let text = PlausibleText.text(named: source.name, format: schema?.format, context: context)
        guard let limits = schema?.limits else { return text }
        var fitting = text
        if let shortest = limits.minLength, shortest <= Self.maximumLength {
            while fitting.count < shortest { fitting += fitting.isEmpty ? "x" : text }
            if fitting.count > shortest, fitting.count > text.count { fitting = String(fitting.prefix(shortest)) }
        }
        fitting = limits.maxLength.map { String(fitting.prefix($0)) } ?? fitting
        guard let text = limits.pattern else { return fitting }
        let pattern = TextPattern(text)
        if pattern.mayMatch(fitting) { return fitting }
        let matching = PatternText.text(matching: text, minimumLength: limits.minLength ?? 0) { text in
            pattern.mayMatch(text) && text.count <= limits.maxLength ?? Self.maximumLength
        }
        return matching ?? fitting
    }

    /// Returns an integer, or one divided by a power of ten: a literal with a decimal point would be converted via `Double`.
    private func decimal(_ text: String?, _ source: Source, _ schema: Schema?) -> ExampleValue {
        let plain = text ?? "\(PlausibleText.integer(named: source.name, limits: schema?.limits))"
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? parts[1].prefix(6) : ""
        guard parts.count <= 2, let value = Int(parts[0] + fraction), value.magnitude < 1_000_000_000_000 else { return .number("100") }
        return .number(fraction.isEmpty ? "\(value)" : "Decimal(\(value)) / 1\(String(repeating: "0", count: fraction.count))")
    }

    /// Returns the text if it is a time in the simplest format.
    private static func clockTime(_ text: String) -> String? {
        let parts = (text.hasSuffix("Z") ? text.dropLast() : text[...]).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.count == 2 && Int($0) != nil }) else { return nil }
        return parts[0] < "24" && parts[1] < "60" && parts[2] < "60" ? text : nil
    }

    /// Returns a value of a user's type, decoded from JSON.
    func chosen(_ type: ChosenType, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        // Decoding may fail, and a sample can't.
        guard sample == nil else { return nil }
        let schema = source.schema.map { shapes.graph.table[shapes.graph.target(of: $0)] }
        let lines = hint.map { $0.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ") }
        if let text = lines, text.count <= Self.maximumLength { return .read(type.spelling, json: text) }
        switch SchemaType.allCases.first(where: { schema?.types.contains($0) == true }) {
        case .string: return .read(type.spelling, json: "\"\(PlausibleText.text(named: source.name, format: nil, context: context))\"")
        case .integer, .number: return .read(type.spelling, json: "\(PlausibleText.integer(named: source.name, limits: schema?.limits))")
        case .boolean: return .read(type.spelling, json: "true")
        case .array: return .read(type.spelling, json: "[]")
        case .object: return .read(type.spelling, json: "{}")
        case .null, nil: return .read(type.spelling, json: "null")
        }
    }

    /// Returns the text if it is a URL in the simplest format.
    private static func url(_ text: String) -> String? {
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf8.count > 8, text.utf8.count <= maximumLength else {
            return nil
        }
        let isPlain = text.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"\\<>`{}|^[]%".utf8.contains($0) }
        return isPlain ? text : nil
    }

    /// Returns the text if it is a duration in the simplest format.
    private static func duration(_ text: String) -> String? {
        guard text.hasPrefix("PT"), text.count > 3, let unit = text.last, "HMS".contains(unit) else { return nil }
        return Int(text.dropFirst(2).dropLast()).map { $0 >= 0 } == true ? text : nil
    }

    /// Returns the text if it is a date in the simplest format.
    private static func plainDate(_ text: String) -> String? {
        guard text.utf8.count == 20, text.hasSuffix("Z"), day(String(text.prefix(10))) != nil else { return nil }
        let time = text.dropFirst(10).dropLast()
        let parts = time.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard time.first == "T", parts.count == 3, parts.allSatisfy({ $0.count == 2 }) else { return nil }
        guard let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Int(parts[2]) else { return nil }
        return 0..<24 ~= hour && 0..<60 ~= minute && 0..<60 ~= second ? text : nil
    }

    /// Returns the text if Foundation parses it as a UUID.
    private static func uuid(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isHexadecimal = parts.allSatisfy { $0.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit } }
        return isHexadecimal && parts.map(\.utf8.count) == [8, 4, 4, 4, 12] ? text : nil
    }

    /// Returns the text if it is a date that exists in every month.
    private static func day(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), year > 0, 1...12 ~= month, 1...28 ~= day
        else { return nil }
        return text
    }

    /// Returns JSON as literals of `JSONValue`.
    private func json(_ node: JSONNode, depth: Int) -> ExampleValue? {
        guard depth < 4 else { return nil }
        switch node.value {
        case .null: return .member("null")
        case .bool(let bool): return .bool(bool)
        case .number(let number):
            if let integer = number.integer { return .number("\(integer)") }
            return number.double.isFinite ? .number("\(number.double)") : nil
        case .string(let text): return text.count <= Self.maximumLength ? .string(text) : .string("example")
        case .array(let elements): return .array(elements.prefix(2).compactMap { json($0, depth: depth + 1) })
        case .object(let object):
            return .dictionary(
                object.members.prefix(4).compactMap { member in
                    json(member.value, depth: depth + 1).map { .init(key: member.key, value: $0) }
                }
            )
        }
    }
}
