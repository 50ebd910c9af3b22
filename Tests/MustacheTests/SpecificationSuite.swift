import Foundation
import Mustache

/// A file of the public Mustache specification.
struct SpecificationSuite: Decodable {
    var tests: [Case]

    struct Case: Decodable {
        var name: String
        var data: Value
        var template: String
        var expected: String
        var partials: [String: String]?

        /// Empty if the data isn't a record: such a case requires `{{.}}`, which isn't supported.
        var record: TemplateRecord {
            if case .record(let record) = data.templateValue { record } else { [:] }
        }

        var expectedUnescaped: String {
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
                .reduce(expected) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        }
    }

    enum Value: Decodable {
        case null
        case flag(Bool)
        case integer(Int)
        case number(Double)
        case text(String)
        case list([Value])
        case record([String: Value])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let integer = try? container.decode(Int.self) {
                self = .integer(integer)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else {
                self = .record(try container.decode([String: Value].self))
            }
        }

        /// A list of anything but records is absent: only cases with `{{.}}` have such lists.
        var templateValue: TemplateValue {
            switch self {
            case .null: return .absent
            case .flag(let flag): return .flag(flag)
            case .integer(let integer): return .text("\(integer)")
            case .number(let number): return .text("\(number)")
            case .text(let text): return .text(text)
            case .list(let values):
                let records = values.compactMap { value -> TemplateRecord? in
                    if case .record(let record) = value.templateValue { record } else { nil }
                }
                return records.count == values.count ? .list(records) : .absent
            case .record(let values):
                var record: TemplateRecord = [:]
                for (key, value) in values { record[TemplateKey(key)] = value.templateValue }
                return .record(record)
            }
        }
    }

    /// `nil` if the specification isn't present.
    init?(named name: String) throws {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent()
            .appendingPathComponent("../../../shared/suites/mustache/\(name).json")
            .standardizedFileURL
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        self = try JSONDecoder().decode(SpecificationSuite.self, from: Data(contentsOf: file))
    }
}
