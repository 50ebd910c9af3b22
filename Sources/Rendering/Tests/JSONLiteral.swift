import Foundation
import JSONReading
import Mustache

/// A JSON text as a raw string literal, on one line if it is short.
///
/// The text can't end the literal or begin an escape, since there are more number signs around it than follow any quote or backslash in it.
/// Invisible and misleading characters, which only strings in JSON can have, are written as escapes of JSON (RFC 8259, section 7).
struct JSONLiteral {
    /// The maximum length of a literal on one line.
    private static let maximumLength = 100

    private let line: String?
    private let lines: [String]
    private let signs: String

    init(_ json: JSONNode) {
        let line = json.lineText.withVisibleCharacters
        let isShort = line.count <= Self.maximumLength
        let text = isShort ? line : json.text.withVisibleCharacters
        signs = String(repeating: "#", count: text.longestRunOfSigns + 1)
        self.line = isShort ? line : nil
        lines = isShort ? [] : text.split(separator: "\n").map(String.init)
    }

    /// The keys of a literal: `short`, or `long` for one of several lines.
    var templateRecord: TemplateRecord {
        [
            "short": line.map { "\(signs)\"\($0)\"\(signs)" }.record("literal"),
            "long": line == nil ? .record(["signs": .text(signs), "lines": .list(lines.map { ["text": .text($0)] })]) : .absent,
        ]
    }
}

extension String {
    /// The longest run of number signs after a quote or a backslash.
    fileprivate var longestRunOfSigns: Int {
        var longest = 0
        var run: Int?
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
            case UInt8(ascii: "#"): run = run.map { $0 + 1 }
            default: run = nil
            }
            longest = max(longest, run ?? 0)
        }
        return longest
    }

    /// A JSON text in which each invisible character of a string is an escape, and so is each one that isn't ASCII if an editor could change
    /// it by normalizing the text.
    fileprivate var withVisibleCharacters: String {
        if utf8.allSatisfy({ $0 < 0x7F }) { return self }
        let isNormalized = precomposedStringWithCanonicalMapping.utf8.elementsEqual(utf8)
        var result = ""
        for scalar in unicodeScalars {
            let isVisible = scalar.isASCII ? scalar.value != 0x7F : isNormalized && !scalar.isInvisible && !scalar.isSpecialSpace
            if isVisible {
                result.unicodeScalars.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        return result
    }
}
