import Foundation
import Reporting

/// Swift literals.
enum SwiftLiteral {
    /// Returns a `Duration` in the largest unit without a fraction: `.seconds(60)`, `.milliseconds(500)`.
    static func duration(milliseconds: Int) -> String {
        milliseconds.isMultiple(of: 1_000) ? ".seconds(\(milliseconds / 1_000))" : ".milliseconds(\(milliseconds))"
    }

    /// Returns a one-line string literal whose value is `text`, whatever it contains.
    ///
    /// Quotes and backslashes are escaped, so no interpolation is possible. Invisible characters, controls, directional marks and spaces
    /// other than U+0020 are written as Unicode escapes, and so are accents after the quote or an escape. If the text isn't in
    /// normalization form C, all non-ASCII characters are escaped: an editor could change them, and texts that look the same would differ.
    static func string(_ text: String) -> String {
        // Nearly all names and values are plain.
        if text.isPrintableASCII, !text.utf8.has(UInt8(ascii: "\"")), !text.utf8.has(UInt8(ascii: "\\")) {
            return text.enclosed(in: UInt8(ascii: "\""))
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
        // The compiler accepts these noncharacters verbatim but not as escapes.
        case _ where (0xFDD0...0xFDEF).contains(scalar.value): nil
        case _ where scalar.isInvisible || scalar.isSpecialSpace: number(of: scalar)
        default: nil
        }
    }

    private static func number(of scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
}

extension String {
    /// Returns the text between two marks in ASCII. Interpolation would copy it several times.
    func enclosed(in mark: UInt8) -> String {
        String(unsafeUninitializedCapacity: utf8.count + 2) { buffer in
            // The buffer has room for the text and both marks, all of which are initialized.
            buffer[0] = mark
            var text = self
            let end = text.withUTF8 { bytes in buffer[1...].initialize(fromContentsOf: bytes) }
            buffer[end] = mark
            return end + 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is invisible or misleading: a control, a directional mark or a line separator.
    ///
    /// Unassigned scalars don't count, since the result would depend on the machine's Unicode version.
    var isInvisible: Bool {
        // Looking up scalar properties is slow.
        if isASCII { return value < 0x20 || value == 0x7F }
        if isUsual { return false }
        if properties.isNoncharacterCodePoint { return true }
        if properties.isDefaultIgnorableCodePoint { return !properties.isVariationSelector }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }

    /// Whether the scalar, which isn't ASCII, looks like a space or changes the look of another.
    var isSpecialSpace: Bool { properties.isVariationSelector || properties.generalCategory == .spaceSeparator }

    /// Whether the scalar is common in text: a Latin letter, dash, quote, kana or ideograph.
    private var isUsual: Bool {
        switch value {
        case 0xA1...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// Whether the scalar combines with the previous one.
    fileprivate var isMark: Bool {
        if isASCII { return false }
        return switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
