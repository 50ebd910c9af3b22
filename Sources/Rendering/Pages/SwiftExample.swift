import Documenting
import Planning

/// The layout of an example: on one line if it fits, otherwise with one argument or element per line.
struct SwiftExample {
    /// The maximum width in characters that pages show without scrolling.
    private static let width = 100

    /// Returns the code of a call.
    ///
    /// - Parameter taken: The text on the first line before the call.
    static func call(_ function: String, _ arguments: [ExampleValue.Argument], taken: String = "", indent: Int = 0) -> String {
        list(function + "(", arguments.map { .argument($0) }, ")", taken: taken.count, indent: indent)
    }

    /// Returns a value on one line, for example for a default argument.
    static func expression(_ value: ExampleValue) -> String { line(value) }

    private enum Item {
        case argument(ExampleValue.Argument)
        case entry(ExampleValue.Entry)

        var value: ExampleValue {
            switch self {
            case .argument(let argument): argument.value
            case .entry(let entry): entry.value
            }
        }

        var head: String {
            switch self {
            case .argument(let argument): argument.label.map { $0.label + ": " } ?? ""
            case .entry(let entry): SwiftLiteral.string(entry.key) + ": "
            }
        }
    }

    private static func list(_ open: String, _ items: [Item], _ close: String, taken: Int, indent: Int) -> String {
        let inline = open + items.map { $0.head + line($0.value) }.joined(separator: ", ") + close
        if items.isEmpty || indent + taken + inline.count <= width { return inline }
        // A call whose only argument is a structure or collection opens it on the same line.
        if items.count == 1, items[0].head.isEmpty, items[0].value.hasItems {
            return open + text(items[0].value, taken: taken + open.count, indent: indent) + close
        }
        let blanks = String(repeating: " ", count: indent + 4)
        let lines = items.map { blanks + $0.head + text($0.value, taken: $0.head.count, indent: indent + 4) }
        // The formatter's style: a trailing comma in collections but not in argument lists.
        let end = close == "]" ? ",\n" : "\n"
        return open + "\n" + lines.joined(separator: ",\n") + end + String(repeating: " ", count: indent) + close
    }

    /// Returns the code of a value that begins `taken` characters after the indentation.
    private static func text(_ value: ExampleValue, taken: Int, indent: Int) -> String {
        switch value {
        case .array(let elements):
            list("[", elements.map { .argument(.init(label: nil, value: $0)) }, "]", taken: taken, indent: indent)
        case .dictionary(let entries):
            entries.isEmpty ? "[:]" : list("[", entries.map { .entry($0) }, "]", taken: taken, indent: indent)
        case .initializer(let arguments):
            list(".init(", arguments.map { .argument($0) }, ")", taken: taken, indent: indent)
        case .construction(let type, let arguments):
            list("\(type)(", arguments.map { .argument($0) }, ")", taken: taken, indent: indent)
        case .caseHolding(let name, let held):
            list(".\(name.member)(", [.argument(.init(label: nil, value: held))], ")", taken: taken, indent: indent)
        case .string, .number, .bool, .null, .member, .text, .read: line(value)
        }
    }

    /// Returns a value on one line.
    private static func line(_ value: ExampleValue) -> String {
        switch value {
        case .string(let text): SwiftLiteral.string(text)
        case .number(let number): number
        case .bool(let bool): "\(bool)"
        case .null: "nil"
        case .array, .dictionary, .initializer, .construction, .caseHolding: text(value, taken: -1_000_000, indent: 0)
        case .member(let name): ".\(name.member)"
        case .text(let text, let type): type.literal(text)
        case .read(let type, let json): "\(type)(jsonData: Data(\(SwiftLiteral.string(json)).utf8))"
        }
    }
}

extension BuiltInType {
    /// Returns the expression for a value with this text.
    fileprivate func literal(_ text: String) -> String {
        let literal = SwiftLiteral.string(text)
        switch self {
        case .date, .httpDate, .unixSeconds: return "Date(\(literal), strategy: .iso8601)"
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
        case .string, .number, .bool, .null, .member, .text, .read: false
        }
    }
}
