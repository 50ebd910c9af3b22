import APIDescription
import Foundation
import Planning

/// The requests that example calls send, serialized independently of the client (RFC 6570, as OpenAPI 3.1, 4.8.12 describes it).
///
/// Only plain values and lists of them are predicted; `*` matches any other.
struct TestRequests {
    let examples: ExamplePlanner

    private typealias Values = [SwiftName: (value: ExampleValue, type: TypeReference)]

    /// Returns what a call sends; `nil` if it is refused because a part of its path is empty.
    func sent(by request: RequestPlan, _ signature: OperationSignature, _ chosen: [CallArguments.Chosen]) -> TestPlan.Sent? {
        var values: Values = [:]
        for argument in signature.arguments {
            if let value = chosen.first(where: { $0.argument.name == argument.name })?.value ?? argument.defaultValue {
                values[argument.name] = (value, argument.type)
            }
        }
        guard let path = path(of: request, values) else { return nil }
        let query = request.fixedQuery.map { "\(encoded($0.name))=\(encoded($0.value))" } + request.query.flatMap { pairs($0, values) }
        return TestPlan.Sent(
            line: "\(request.method.name) \(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
            headers: request.headers.compactMap { use in
                guard use.style == nil, use.form == nil, let value = values[use.argument], let text = scalar(value.value, value.type) else {
                    return nil
                }
                return (use.wireName, text)
            },
            contentType: contentType(of: request, values)
        )
    }

    private func path(of request: RequestPlan, _ values: Values) -> String? {
        var path = serverPath(request.server)
        for segment in request.path {
            path += "/"
            for part in segment.parts {
                switch part {
                case .text(let text): path += text.utf8.allSatisfy(\.isPlain) ? text : "*"
                case .parameter(let use):
                    guard let value = values[use.argument], !value.value.isEmpty else { return nil }
                    guard use.style == nil, use.form == nil, !use.allowReserved, let texts = list(value.value, value.type) else {
                        path += "*"
                        continue
                    }
                    let text = texts.map(encoded).joined(separator: ",")
                    if ["", ".", ".."].contains(text) { return nil }
                    path += text
                }
            }
        }
        return path
    }

    /// Returns the path of the operation's own server.
    private func serverPath(_ server: String?) -> String {
        guard let server else { return "" }
        guard let authority = server.range(of: "://"), !server.contains(where: { "{?#".contains($0) }) else { return "*" }
        let path = server[authority.upperBound...].drop { $0 != "/" }
        return path.utf8.allSatisfy { $0.isPlain || $0 == UInt8(ascii: "/") } ? String(path.hasSuffix("/") ? path.dropLast() : path) : "*"
    }

    private func pairs(_ use: ParameterUse, _ values: Values) -> [String] {
        guard let (value, type) = values[use.argument] else { return [] }
        let isPlain = (use.style == nil || use.style == .form) && use.form == nil && !use.allowReserved && !use.wireName.isEmpty
        guard isPlain, let texts = list(value, type) else {
            switch value {
            case .null: return []
            case .array, .dictionary, .initializer, .construction, .caseHolding, .decoded, .read, .staticMember: return ["*"]
            case .string, .number, .bool, .member, .text, .date: return [use.wireName.isEmpty ? "*" : "\(encoded(use.wireName))=*"]
            }
        }
        let name = encoded(use.wireName)
        if case .array = value {
            if texts.isEmpty { return [] }
            return use.explode ?? true ? texts.map { "\(name)=\(encoded($0))" } : ["\(name)=\(texts.map(encoded).joined(separator: ","))"]
        }
        return texts.map { "\(name)=\(encoded($0))" }
    }

    private func contentType(of request: RequestPlan, _ values: Values) -> String? {
        guard let body = request.body, values[body.argument] != nil else { return nil }
        switch (body.contentType, body.coding) {
        case (.fixed(let type), _): return type.contains("*") ? nil : MediaType.essence(of: type)
        case (.usual, .json): return "application/json"
        case (.usual, .form): return "application/x-www-form-urlencoded"
        case (.usual, .multipart): return "multipart/form-data"
        case (.usual, .data), (.usual, .text), (.usual, .textValue), (.usual, .lines), (.usual, .parts), (.argument, _): return nil
        }
    }
}

// MARK: - Values

extension TestRequests {
    /// Returns the texts of a plain value or of the elements of a list; `nil` if they aren't known.
    private func list(_ value: ExampleValue, _ type: TypeReference) -> [String]? {
        guard case .array(let elements) = value else { return scalar(value, type).map { [$0] } }
        guard case .array(let element) = examples.resolved(type) else { return nil }
        let texts = elements.compactMap { scalar($0, element) }
        return texts.count == elements.count ? texts : nil
    }

    private func scalar(_ value: ExampleValue, _ type: TypeReference) -> String? {
        switch value {
        case .string(let text): return examples.resolved(type) == .builtIn(.string) ? text : nil
        case .number(let number): return Int(number) == nil || examples.resolved(type) == .builtIn(.decimal) ? nil : number
        case .bool(let bool): return "\(bool)"
        case .member(let name): return rawValue(name, examples.resolved(type))
        case .text(let text, of: .uuid): return text.lowercased()
        case .text(let text, of: .calendarDate): return text
        case .text, .date, .null, .array, .dictionary, .initializer, .construction, .caseHolding, .staticMember, .read, .decoded: return nil
        }
    }

    private func rawValue(_ name: SwiftName, _ type: TypeReference) -> String? {
        guard case .declared(let declared) = type, case .openEnum(let openEnum) = examples.declarations[declared] else { return nil }
        switch openEnum.cases.first(where: { $0.name == name })?.value {
        case .string(let text): return text
        case .integer(let integer): return "\(integer)"
        case nil: return nil
        }
    }

    /// Returns the text with all but unreserved characters percent-encoded (RFC 3986, section 2.3).
    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            byte.isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

extension ExampleValue {
    /// Whether this is a list or an object without elements.
    fileprivate var isEmpty: Bool {
        switch self {
        case .array(let elements): elements.isEmpty
        case .dictionary(let entries): entries.isEmpty
        case .initializer(let arguments), .construction(_, let arguments): arguments.isEmpty
        case .null: true
        case .string, .number, .bool, .member, .caseHolding, .text, .date, .staticMember, .read, .decoded: false
        }
    }
}

extension UInt8 {
    /// Whether the byte is an unreserved character (RFC 3986, section 2.3).
    fileprivate var isPlain: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(self)
        }
    }
}
