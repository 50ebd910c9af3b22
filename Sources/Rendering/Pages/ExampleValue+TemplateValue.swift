import Documenting
import Mustache
import Planning

extension ExampleValue {
    /// Returns the keys of `_exampleValue.mustache`.
    ///
    /// - Parameters:
    ///   - label: The label or key before the value.
    ///   - isCompact: Whether a call whose only argument is a structure or collection opens it on the same line, as in pages.
    func templateRecord(label: String? = nil, isCompact: Bool = true) -> TemplateRecord {
        var record: TemplateRecord = ["label": label.record("text"), "literal": .absent, "array": .absent, "call": .absent]
        if let list {
            let isWrapper = isCompact && list.elements.count == 1 && list.elements[0].label == nil && list.elements[0].value.hasItems
            let value: TemplateValue = .record([
                "function": .text(list.function ?? ""),
                "isWrapper": .flag(isWrapper),
                "elements": .list(list.elements.map { $0.value.templateRecord(label: $0.label, isCompact: isCompact) }),
            ])
            record[list.function == nil ? "array" : "call"] = value
        } else {
            record["literal"] = .record(["text": .text(code)])
        }
        return record
    }

    /// The value on one line, for example for a default argument.
    var code: String {
        if let list {
            let elements = list.elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.value.code }.joined(separator: ", ")
            return list.function.map { "\($0)(\(elements))" } ?? "[\(elements)]"
        }
        return switch self {
        case .string(let text): SwiftLiteral.string(text)
        case .number(let number): number
        case .bool(let bool): "\(bool)"
        case .null: "nil"
        case .member(let name): ".\(name.member)"
        case .text(let text, let type): type.literal(text)
        case .date(let seconds): "Date(timeIntervalSince1970: \(seconds.grouped))"
        case .staticMember(let type, let name): "\(type).\(name.member)"
        case .read(let type, let json): "\(type)(jsonData: Data(\(SwiftLiteral.string(json)).utf8))"
        case .decoded(let variable, let type): "decoded(\(variable.declared)\(type.map { ", as: \($0).self" } ?? ""))"
        case .dictionary: "[:]"
        case .array, .initializer, .construction, .caseHolding: preconditionFailure("a list has elements")
        }
    }

    /// The elements of a list, and the function that it is passed to; `nil` for a value without elements.
    private var list: (function: String?, elements: [(label: String?, value: ExampleValue)])? {
        switch self {
        case .array(let elements): (nil, elements.map { (nil, $0) })
        case .dictionary(let entries): entries.isEmpty ? nil : (nil, entries.map { (SwiftLiteral.string($0.key), $0.value) })
        case .initializer(let arguments): (".init", arguments.map { ($0.label?.label, $0.value) })
        case .construction(let type, let arguments): (type, arguments.map { ($0.label?.label, $0.value) })
        case .caseHolding(let name, let held): (".\(name.member)", [(nil, held)])
        case .string, .number, .bool, .null, .member, .text, .date, .staticMember, .read, .decoded: nil
        }
    }
}

extension Int {
    /// The literal with a separator after every three digits.
    fileprivate var grouped: String {
        let digits = String(magnitude)
        let groups = stride(from: digits.count % 3 == 0 ? 3 : digits.count % 3, through: digits.count, by: 3).map { end in
            digits.prefix(end).suffix(3)
        }
        return (self < 0 ? "-" : "") + groups.joined(separator: "_")
    }
}

extension BuiltInType {
    /// Returns the expression for a value with this text.
    fileprivate func literal(_ text: String) -> String {
        let literal = SwiftLiteral.string(text)
        switch self {
        case .date, .httpDate, .unixSeconds, .unixTime, .unixTimeText: return "Date(\(literal), strategy: .iso8601)"
        case .calendarDate:
            let parts = text.split(separator: "-").compactMap { Int($0) }
            return "CalendarDate(year: \(parts[0]), month: \(parts[1]), day: \(parts[2]))!"
        case .clockTime, .duration: return "\(spelling)(\(literal))!"
        case .uuid: return "UUID(uuidString: \(literal))!"
        case .url: return "URL(string: \(literal))!"
        case .data, .base64URL: return "Data(\(literal).utf8)"
        case .fileUpload: return "FileUpload(file: URL(filePath: \(literal)))"
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .float, .decimal, .decimalText, .json, .multipartForm, .event, .void,
            .never:
            return literal
        }
    }
}

extension ExampleValue {
    fileprivate var hasItems: Bool {
        switch self {
        case .array, .dictionary, .initializer, .construction: true
        case .caseHolding(_, let held): held.hasItems
        case .string, .number, .bool, .null, .member, .text, .date, .staticMember, .read, .decoded: false
        }
    }
}
