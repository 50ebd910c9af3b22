/// Serializes parameters in the styles of OpenAPI (3.1, section 4.8.12.4), which follow RFC 6570.
nonisolated struct ParameterSerialization: Sendable {
    var style: ParameterStyle
    var explode: Bool
    var kept: PercentEncoding.Kept = .unreserved

    /// Returns the text of a path parameter with the prefixes of the style; `nil` if there is no value.
    func pathText(name: String, _ value: ParameterValue) -> String? {
        switch style {
        case .label:
            let text = expanded(value, separator: explode ? "." : ",")
            return text.isEmpty ? nil : "." + text
        case .matrix:
            return matrixText(name: encodeName(name), value)
        case .json:
            return encode(value.jsonText)
        case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie:
            let text = expanded(value, separator: ",")
            return text.isEmpty ? nil : text
        }
    }

    /// Returns the encoded pairs of a query or a form; none if there is no value, or for an empty list.
    func pairs(name: String, _ value: ParameterValue) -> [(name: String, value: String)] {
        switch (style, value) {
        case (.json, _):
            return [(encodeName(name), encode(value.jsonText))]
        case (_, .null):
            return []
        case (.deepObject, _):
            return deepPairs(encodeName(name), value)
        case (_, .array(let values)) where values.isEmpty:
            return []
        case (_, .object(let members)) where members.isEmpty:
            return []
        case (_, .array(let values)) where explode:
            return values.map { (encodeName(name), encode($0.flatText)) }
        case (_, .object(let members)) where explode:
            return members.map { (encodeName($0.name), encode($0.value.flatText)) }
        case (_, .array), (_, .object):
            return [(encodeName(name), value.flatTexts.map(encode).joined(separator: delimiter))]
        default:
            return [(encodeName(name), encode(value.flatText))]
        }
    }

    /// Returns the text of a header, which isn't encoded, in the `simple` style; `nil` if there is no value.
    static func headerText(_ value: ParameterValue, explode: Bool) -> String? {
        switch value {
        case .null: nil
        case .array(let values) where values.isEmpty: nil
        case .object(let members) where members.isEmpty: nil
        case .object(let members) where explode: members.map { "\($0.name)=\($0.value.flatText)" }.joined(separator: ",")
        default: value.flatTexts.joined(separator: ",")
        }
    }

    private func encode(_ text: String) -> String {
        PercentEncoding.encode(text, keeping: kept)
    }

    /// Names and delimiters are syntax, so their reserved characters are always encoded.
    private func encodeName(_ text: String) -> String {
        if kept == .everything { return text }
        if kept == .cookie { return PercentEncoding.encode(text, keeping: .cookie) }
        return PercentEncoding.encode(text, keeping: kept == .form || kept == .formReserved ? .form : .unreserved)
    }

    private var delimiter: String {
        switch style {
        case .spaceDelimited: encodeName(" ")
        case .pipeDelimited: encodeName("|")
        case .simple, .label, .matrix, .form, .deepObject, .cookie, .json: ","
        }
    }

    private func expanded(_ value: ParameterValue, separator: String) -> String {
        if explode, case .object(let members) = value {
            return members.map { "\(encodeName($0.name))=\(encode($0.value.flatText))" }.joined(separator: separator)
        }
        return value.flatTexts.map(encode).joined(separator: separator)
    }

    private func matrixText(name: String, _ value: ParameterValue) -> String? {
        switch value {
        case .null: nil
        case .array(let values) where values.isEmpty: nil
        case .object(let members) where members.isEmpty: nil
        case .array(let values) where explode: values.map { ";\(name)=\(encode($0.flatText))" }.joined()
        case .object(let members) where explode: members.map { ";\(encodeName($0.name))=\(encode($0.value.flatText))" }.joined()
        default:
            value == .string("") ? nil : ";\(name)=\(expanded(value, separator: ","))"
        }
    }

    /// OpenAPI defines only objects of plain values. Deeper values follow the common convention `name[key][0]=value`.
    private func deepPairs(_ name: String, _ value: ParameterValue) -> [(name: String, value: String)] {
        let (open, close) = (encodeName("["), encodeName("]"))
        switch value {
        case .null:
            return []
        case .array(let values):
            return values.enumerated().flatMap { deepPairs("\(name)\(open)\($0.offset)\(close)", $0.element) }
        case .object(let members):
            return members.flatMap { deepPairs("\(name)\(open)\(encodeName($0.name))\(close)", $0.value) }
        default:
            return [(name, encode(value.flatText))]
        }
    }
}
