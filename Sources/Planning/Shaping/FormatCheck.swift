import APIDescription
import JSONReading
import Reporting

extension API {
    /// Returns the API without the formats that its own examples contradict, since the client couldn't decode a response like the example.
    ///
    /// Such a string has no format, and such an integer is wide enough for the example.
    func withFormatsThatHold(diagnostics: inout Diagnostics) -> API {
        var check = FormatCheck(schemas: schemas)
        for id in schemas.ids {
            for example in schemas[id].examples { check.compare(example, with: id) }
        }
        for operation in operations + webhooks {
            let media = (operation.requestBody?.content ?? []) + operation.responses.flatMap(\.content)
            for one in media {
                guard let schema = one.schema else { continue }
                for example in one.examples { check.compare(example, with: schema) }
            }
        }
        for contradiction in check.contradictions {
            diagnostics.warning(contradiction.message, at: contradiction.location)
        }
        var api = self
        api.schemas = check.schemas
        return api
    }
}

/// Compares examples with the formats of their schemas, which JSON Schema doesn't enforce (2020-12, Validation, 7.2.1).
private struct FormatCheck {
    private(set) var schemas: SchemaTable
    /// The contradictions in the order of discovery, at most one for each schema.
    private(set) var contradictions: [(message: Diagnostic.Message, location: SourceLocation)] = []

    init(schemas: SchemaTable) {
        self.schemas = schemas
    }

    /// - Parameter depth: The number of schemas visited for the same value.
    mutating func compare(_ example: JSONNode, with id: SchemaID, depth: Int = 0) {
        guard depth < 50 else { return }
        let schema = schemas[id]
        switch example.value {
        case .null, .bool: return
        case .string(let text): compare(text, with: id, at: example.location)
        case .number(let number): compare(number, with: id, at: example.location)
        case .array(let elements):
            if let items = schema.items {
                for element in elements { compare(element, with: items) }
            }
        case .object(let object):
            for property in schema.properties {
                if let value = object[property.name] { compare(value, with: property.schema) }
            }
            if case .schema(let value) = schema.additionalProperties {
                let listed = Set(schema.properties.map(\.name))
                for member in object.members where !listed.contains(member.key) { compare(member.value, with: value) }
            }
        }
        for part in schema.allOf + [schema.reference].compactMap({ $0 }) { compare(example, with: part, depth: depth + 1) }
        let choices = schema.oneOf + schema.anyOf
        for choice in choices where choices.count == 1 || canBe(example, choice) { compare(example, with: choice, depth: depth + 1) }
    }

    /// Whether an object resembles a member of a union enough to be its value. A value of another kind may belong to any member.
    private func canBe(_ example: JSONNode, _ id: SchemaID) -> Bool {
        guard let object = example.object else { return false }
        var schema = schemas[id]
        for _ in 0..<50 {
            guard let reference = schema.reference else { break }
            schema = schemas[reference]
        }
        let meets = schema.properties.allSatisfy { property in
            guard let value = object[property.name]?.string else { return true }
            let listed = schemas[property.schema]
            guard let values = listed.enumeration ?? listed.constant.map({ [$0] }) else { return true }
            return values.contains { $0.string == value }
        }
        return meets && !schema.required.isEmpty && schema.required.allSatisfy { object[$0] != nil }
    }

    private mutating func compare(_ text: String, with id: SchemaID, at location: SourceLocation) {
        guard let format = schemas[id].format, StringFormat(rawValue: format)?.holds(for: text) == false else { return }
        guard schemas[id].types.subtracting([.null]) == [.string], schemas[id].enumeration == nil else { return }
        schemas[id].content.format = nil
        contradictions.append((.notOfFormat(text, format), location))
    }

    private mutating func compare(_ number: JSONNumberText, with id: SchemaID, at location: SourceLocation) {
        let format = schemas[id].format
        let types = schemas[id].types.subtracting([.null])
        if types == [.number], let format, ["int32", "int64", "uint64", "u-int64"].contains(format), number.hasFraction {
            schemas[id].content.format = nil
            contradictions.append((.notWhole(number.text, format), location))
            return
        }
        guard types == [.integer] || types == [.number] && format?.contains("int") == true, !number.text.contains(".") else { return }
        if Int(number.text) == nil, UInt64(number.text) != nil, ![.uint64, .decimal].contains(schemas[id].integerType) {
            schemas[id].content.format = "uint64"
        } else if format == "int32", Int(number.text) != nil, Int32(number.text) == nil {
            schemas[id].content.format = nil
        } else {
            return
        }
        contradictions.append((.tooWide(number.text, format ?? "int64"), location))
    }
}

/// The formats whose Swift types reject other strings.
private enum StringFormat: String {
    case dateTime = "date-time"
    case date, uuid, byte, time, duration, decimal
    case httpDate = "http-date"
    case rfc1123 = "date-time-rfc1123"
    case base64URL = "base64url"

    /// Whether a string is read as the type of the format.
    func holds(for text: String) -> Bool {
        let bytes = Array(text.utf8)
        switch self {
        case .dateTime: return Self.isDateTime(bytes)
        case .date: return bytes.count == 10 && Self.isDate(bytes[...])
        case .uuid: return Self.fits(bytes[...], "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
        case .time:
            guard bytes.count >= 5, Self.fits(bytes[..<5], "00:00"), text < "24:01" else { return false }
            return bytes.count == 5 || Self.isDateTime(Array("2000-01-01T\(text)Z".utf8))
                || Self.isDateTime(Array("2000-01-01T\(text)".utf8))
        case .duration: return Self.isDuration(text)
        case .decimal: return !text.isEmpty && text.allSatisfy { "+-.eE0123456789".contains($0) } && Double(text) != nil
        case .httpDate, .rfc1123: return text.hasSuffix(" GMT") && text.split(separator: " ").count == 6 || Self.isDateTime(bytes)
        case .base64URL: return bytes.allSatisfy { Self.isBase64($0) || "-_=".utf8.contains($0) }
        case .byte:
            let digits = bytes.dropLast(bytes.suffix(2).count { $0 == UInt8(ascii: "=") })
            return bytes.count.isMultiple(of: 4) && digits.allSatisfy(Self.isBase64)
        }
    }

    /// RFC 3339, section 5.6, as the client reads it.
    private static func isDateTime(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 20, isDate(bytes[..<10]), "Tt ".utf8.contains(bytes[10]) else { return false }
        guard fits(bytes[11..<19], "00:00:00"), bytes[11..<13].lexicographicallyPrecedes("24".utf8) else { return false }
        guard bytes[14..<16].lexicographicallyPrecedes("60".utf8), bytes[17..<19].lexicographicallyPrecedes("61".utf8) else { return false }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return false }
            rest = rest[digits.endIndex...]
        }
        return fits(rest, "Z") || fits(rest, "z") || fits(rest, "+00:00") || fits(rest, "-00:00")
    }

    /// RFC 3339, appendix A, or as .NET writes it.
    private static func isDuration(_ text: String) -> Bool {
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        if unsigned.contains(":") {
            return unsigned.split(separator: ":").count == 3 && unsigned.allSatisfy { ":.0123456789".contains($0) }
        }
        return unsigned.first == "P" && unsigned.count > 2 && unsigned.last.map("YMWDHS".contains) == true
            && unsigned.dropFirst().allSatisfy { "YMWDTHS.,0123456789".contains($0) }
    }

    private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        let month = bytes.dropFirst(5).prefix(2)
        let day = bytes.dropFirst(8)
        return fits(bytes, "0000-00-00") && !month.elementsEqual("00".utf8) && !"12".utf8.lexicographicallyPrecedes(month)
            && !day.elementsEqual("00".utf8) && !"31".utf8.lexicographicallyPrecedes(day)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// - Parameter pattern: `0` matches a digit, `x` a hexadecimal digit, and any other character itself.
    private static func fits(_ bytes: ArraySlice<UInt8>, _ pattern: StaticString) -> Bool {
        guard bytes.count == pattern.utf8CodeUnitCount else { return false }
        return zip(bytes, pattern.description.utf8).allSatisfy { byte, sign in
            switch sign {
            case UInt8(ascii: "0"): (0x30...0x39).contains(byte)
            case UInt8(ascii: "x"): (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
            default: byte == sign
            }
        }
    }
}

extension JSONNumberText {
    fileprivate var hasFraction: Bool {
        double.isFinite && double != double.rounded()
    }
}

extension Diagnostic.Message {
    fileprivate static func notOfFormat(_ text: String, _ format: String) -> Self {
        "the example \"\(text.prefix(60))\" doesn't match the format \"\(format)\": correct one of them; the type is a plain string"
    }

    fileprivate static func notWhole(_ number: String, _ format: String) -> Self {
        "the example \(number) doesn't match the format \"\(format)\": correct one of them; the type is that of any number"
    }

    fileprivate static func tooWide(_ number: String, _ format: String) -> Self {
        "the example \(number) doesn't fit the format \"\(format)\": correct one of them; the type is as wide as the example needs"
    }
}
