internal import Reporting

/// The error at which parsing stops.
struct JSONSyntaxError: Error {
    var message: Diagnostic.Message
    var location: SourceLocation
}

extension Diagnostic.Message {
    enum NumberPart: String {
        case minusSign = "the minus sign"
        case decimalPoint = "the decimal point"
        case exponent = "the `e` of the exponent"
    }

    static func noValue(found: String) -> Self { "expected a JSON value, found \(found)" }
    static func noKey(found: String) -> Self { "expected a key in double quotes, found \(found)" }
    static func noColon(found: String) -> Self { "expected `:` after the key, found \(found)" }
    static func trailingText(found: String) -> Self { "expected nothing after the JSON value, found \(found): remove it" }

    /// - Parameter opening: Line and column of the bracket that is still open.
    static func noSeparator(_ container: JSONParser.OpenContainer.Kind, opening: (line: Int, column: Int), found: String) -> Self {
        switch container {
        case .array: "expected `,` or `]` in the array that opens at \(opening.line):\(opening.column), found \(found)"
        case .object: "expected `,` or `}` in the object that opens at \(opening.line):\(opening.column), found \(found)"
        }
    }

    static func missingComma(_ container: JSONParser.OpenContainer.Kind) -> Self {
        switch container {
        case .array: "a comma is missing before this element"
        case .object: "a comma is missing before this member"
        }
    }

    static func commaBefore(_ bracket: String) -> Self { "a comma before `\(bracket)`: remove it" }
    static let extraComma: Self = "a second comma: remove it"
    static let comment: Self = "JSON doesn't allow comments: remove it"
    static let otherQuotes: Self = "expected a string in straight double quotes: write `\"`"

    static func smallLetters(_ word: String) -> Self { "write `\(word)` in lowercase" }
    static func tooDeep(_ limit: Int) -> Self { "arrays and objects are nested more than \(limit) deep: nest less deeply" }
    static let utf16: Self = "expected UTF-8, found UTF-16: save the file as UTF-8"
    static func notUTF8(_ problem: String) -> Self { "the text isn't UTF-8: \(problem); save it as UTF-8" }

    static func duplicateKey(_ key: String, first: (line: Int, column: Int)) -> Self {
        "the object already has the key \(key.debugDescription), at \(first.line):\(first.column): remove one; the last value is used"
    }

    // MARK: Numbers

    static let leadingZero: Self = "a number can't have leading zeros: remove them"
    static let plusSign: Self = "a number can't have a leading plus sign: remove it"
    static let missingInteger: Self = "expected a digit before the decimal point: write `0.`"
    static func missingDigit(after part: NumberPart) -> Self { "expected a digit after \(part.rawValue)" }
    static func notANumber(_ word: String) -> Self { "`\(word)` isn't a JSON number: put it in double quotes if it is text" }
    static func notFinite(_ word: String) -> Self { "`\(word)` isn't a JSON number: write a number or `null`" }

    // MARK: Strings

    static let unclosedString: Self = "the string that begins here isn't closed: write `\"` at its end"
    static let unicodeEscape: Self = "expected four hexadecimal digits after `\\u`"
    static func escape(_ character: String) -> Self { "`\\\(character)` isn't a JSON escape: write `\\\\` for a backslash" }

    static func loneSurrogate(_ unit: UInt16) -> Self {
        "`\\u\(String(unit, radix: 16, uppercase: true))` is half of a surrogate pair: write both halves or the character itself"
    }

    static func controlCharacter(_ byte: UInt8) -> Self {
        switch byte {
        case 0x0A, 0x0D: "the line ends inside a string: close the string with `\"`, or write `\\n` for a line break"
        case 0x09: "a tab in a string: write `\\t`"
        default: "the control character \(name(ofControlCharacter: byte)) in a string: write `\\u\(fourDigits(byte))`"
        }
    }

    static func name(ofControlCharacter byte: UInt8) -> String { "U+\(fourDigits(byte))" }
}

private func fourDigits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
}
