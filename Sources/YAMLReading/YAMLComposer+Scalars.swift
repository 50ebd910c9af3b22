internal import JSONReading
internal import Reporting

/// The values of scalars, resolved by tag or by content (YAML 1.2.2, 10.3.2).
extension YAMLComposer {
    mutating func value(of scalar: YAMLScalar, _ properties: YAMLProperties, folded: [UInt8]) -> JSONNodeValue {
        switch properties.tag {
        case .none:
            guard scalar.style == .plain else { return .string(pooledString(of: scalar, folded: folded)) }
            return implicitValue(of: scalar, folded: folded)
        case .nonSpecific where scalar.style == .quoted:
            // libyaml writes this for a boolean or a number if it has to quote every scalar.
            return implicitValue(of: scalar, folded: folded)
        case .nonSpecific, .string:
            return .string(string(of: scalar, folded: folded))
        case .custom(let range):
            problems.warning(.customTag(String(decoding: text[range], as: UTF8.self)), at: range.lowerBound)
            return .string(string(of: scalar, folded: folded))
        case .null, .boolean, .integer, .float:
            return taggedValue(of: scalar, properties, folded: folded)
        case .mapping, .sequence, .merge:
            problems.error(.tagOfCollection, at: properties.offset)
            return .string(string(of: scalar, folded: folded))
        }
    }

    private mutating func implicitValue(of scalar: YAMLScalar, folded: [UInt8]) -> JSONNodeValue {
        switch schemaValue(of: scalar, folded: folded) {
        case .text: return .string(pooledString(of: scalar, folded: folded))
        case .null: return .null
        case .bool(let bool): return .bool(bool)
        case .number(let text): return .number(JSONNumberText(text: text))
        case .notFinite: problems.warning(.notFinite(string(of: scalar, folded: folded)), at: scalar.offset)
        case .tooLarge: problems.error(.tooLarge, at: scalar.offset)
        }
        return .string(string(of: scalar, folded: folded))
    }

    private func schemaValue(of scalar: YAMLScalar, folded: [UInt8]) -> CoreSchema.Value {
        switch scalar.content {
        case .inText(let range): CoreSchema.value(of: UnsafeBufferPointer(rebasing: text[range]))
        // The pointer doesn't leave the closure.
        case .folded: folded.withUnsafeBufferPointer { CoreSchema.value(of: $0) }
        }
    }

    /// Returns the value of a scalar with the tag of a type other than text, whose syntax it must have.
    private mutating func taggedValue(of scalar: YAMLScalar, _ properties: YAMLProperties, folded: [UInt8]) -> JSONNodeValue {
        let value = schemaValue(of: scalar, folded: folded)
        switch (properties.tag, value) {
        case (.null, .null), (.boolean, .bool), (.float, .number), (.float, .notFinite), (.float, .tooLarge), (.integer, .tooLarge):
            return implicitValue(of: scalar, folded: folded)
        case (.integer, .number(let text)) where text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || 0x30...0x39 ~= $0 }):
            return .number(JSONNumberText(text: text))
        default:
            let text = string(of: scalar, folded: folded)
            problems.error(.wrongTag(properties.tag.noun, text: text), at: scalar.offset)
            return .string(text)
        }
    }

    /// Reports a tag that a collection can't have.
    mutating func checkTag(_ properties: YAMLProperties, isMapping: Bool) {
        switch properties.tag {
        case .none, .nonSpecific: break
        case .mapping where isMapping, .sequence where !isMapping: break
        case .custom(let range):
            problems.warning(.customTag(String(decoding: text[range], as: UTF8.self)), at: range.lowerBound)
        case .string, .integer, .float, .boolean, .null, .mapping, .sequence, .merge:
            problems.error(.tagOfOther(properties.tag.noun, isMapping: isMapping), at: properties.offset)
        }
    }
}

extension YAMLTag {
    /// The kind of value for messages.
    fileprivate var noun: String {
        switch self {
        case .none, .nonSpecific, .custom: "a value"
        case .string: "a string"
        case .integer: "an integer"
        case .float: "a number"
        case .boolean: "a boolean"
        case .null: "null"
        case .mapping: "a mapping"
        case .sequence: "a sequence"
        case .merge: "a merge key"
        }
    }
}
