import Foundation

/// Text as Swift literals.
enum SwiftLiteral {
    /// A `Duration` in the largest unit without a fraction: `.seconds(60)`, `.milliseconds(500)`.
    static func duration(milliseconds: Int) -> String {
        milliseconds.isMultiple(of: 1_000) ? ".seconds(\(milliseconds / 1_000))" : ".milliseconds(\(milliseconds))"
    }

    /// A string literal of one line whose value is `text`, whatever `text` holds.
    ///
    /// Quotes and backslashes are escaped, so no interpolation can arise. What cannot be seen, would change how the line is read (controls,
    /// NUL, marks of direction) or looks like a blank and is none is written as its number; so is an accent that would otherwise stand on the
    /// quote or on an escape. Text that isn't in normalization form C has all that isn't ASCII as numbers: an editor may change it, and two
    /// texts that look the same differ.
    static func string(_ text: String) -> String {
        // Nearly every name and value is plain.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return "\"\(text)\""
        }
        var literal = "\""
        var isAfterLetter = false
        let isNormalized = text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
        for scalar in text.unicodeScalars {
            let numbered = isNormalized || scalar.isASCII || scalar.properties.isNoncharacterCodePoint ? nil : number(of: scalar)
            let escape = escape(for: scalar) ?? numbered ?? (scalar.isMark && !isAfterLetter ? number(of: scalar) : nil)
            isAfterLetter = escape == nil
            if let escape { literal += escape } else { literal.unicodeScalars.append(scalar) }
        }
        return literal + "\""
    }

    private static func escape(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where scalar.isASCII: scalar.isInvisible ? number(of: scalar) : nil
        // The compiler takes these noncharacters as they are, and refuses their numbers.
        case _ where (0xFDD0...0xFDEF).contains(scalar.value): nil
        case _ where scalar.isInvisible || scalar.properties.isVariationSelector || scalar.properties.generalCategory == .spaceSeparator:
            number(of: scalar)
        default: nil
        }
    }

    private static func number(of scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
}

extension Unicode.Scalar {
    /// Whether a reader would not see it, or would see something else in its place: controls, marks of direction, line separators.
    ///
    /// What Unicode has not assigned yet is no reason: the answer would change with the Unicode version of the machine.
    var isInvisible: Bool {
        // Looking up the properties of a scalar takes long.
        if isASCII { return value < 0x20 || value == 0x7F }
        if isUsual { return false }
        if properties.isNoncharacterCodePoint { return true }
        if properties.isDefaultIgnorableCodePoint { return !properties.isVariationSelector }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }

    /// Whether it is one of the letters and marks of punctuation that texts are mostly made of: Latin ones, dashes, quotes, kana, ideographs.
    private var isUsual: Bool {
        switch value {
        case 0xA1...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// Whether it is drawn upon what stands before it.
    fileprivate var isMark: Bool {
        if isASCII { return false }
        return switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
