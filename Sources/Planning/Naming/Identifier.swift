import Foundation
import Reporting

/// Converts text to Swift identifiers.
///
/// The results are valid identifiers without backticks; ``NameScope`` makes them unique. Letters of all scripts are preserved in
/// normalization form C; all other characters separate words. Text without letters or digits is spelled out (`>=`: `greaterThanOrEqual`).
package enum Identifier {
    /// Returns the name of a type: `FileInfo`. A name that is already a valid type name keeps its spelling.
    static func type(_ text: String) -> String {
        isSpelledAsType(text) ? text : type(cutting: text)
    }

    /// - Parameter capitals: More words to write in capitals.
    static func type(_ words: Words, capitals: Set<String> = []) -> String {
        valid(words.upperCamelCase(capitals: capitals), whenEmpty: "Unnamed")
    }

    /// - Parameter capitals: More words to write in capitals.
    static func member(_ words: Words, capitals: Set<String> = []) -> String {
        valid(words.lowerCamelCase(capitals: capitals), whenEmpty: "unnamed")
    }

    /// Returns the name of a type from the words of another name, such as that of a property or a tag.
    static func type(cutting text: String) -> String {
        type(words(of: text))
    }

    /// Returns the name of a property, a parameter or a function: `fileInfo`.
    package static func member(_ text: String) -> String {
        member(words(of: text))
    }

    /// Returns whether a member would have the same name as this type: in a script without capitals, or if it begins with a digit.
    static func isMemberToo(_ type: String) -> Bool {
        // No member begins with a capital of ASCII, as most types do.
        if let first = type.utf8.first, (0x41...0x5A).contains(first) { return false }
        return member(type) == type
    }

    /// Returns the name of an enum case: `fileInfo`. `none` and `some` conflict with `Optional`, and `self` and `init` with expressions, so
    /// they get a suffix.
    static func enumCase(_ text: String) -> String {
        distinctCase(text.isEmpty ? "empty" : valid(words(of: text).lowerCamelCase, whenEmpty: "unnamed"))
    }

    /// The case of an enum with a chosen name: verbatim if it's a valid identifier.
    static func chosenCase(_ text: String) -> String { distinctCase(chosenMember(text)) }

    private static func distinctCase(_ name: String) -> String {
        ["none", "some", "self", "init", "unrecognized"].contains(name) ? name + "Value" : name
    }

    /// Returns the name of an enum value, in which signs are significant: `-name` becomes `minusName`, or `nameDescending` in a sort order,
    /// `1:1` becomes `_1_1`, `v1.0` becomes `v1_0` and `GMT+1` becomes `gmtPlus1`.
    ///
    /// - Parameter spellsHyphens: Whether a hyphen before a number is a minus sign.
    static func value(_ text: String, ofOrder isOrder: Bool, spellsHyphens: Bool = false) -> String {
        if isCase(text) { return enumCase(text) }
        let rest = text.dropFirst()
        if let sign = text.first.flatMap({ signsBeforeNumbers[$0] }), rest.first?.isLetter == true {
            let ending = sign == "plus" ? " ascending" : " descending"
            return enumCase(isOrder ? rest + ending : sign + " " + rest)
        }
        var texts = [""]
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let (before, after) = (index > 0 ? characters[index - 1] : " ", index + 1 < characters.count ? characters[index + 1] : " ")
            if !character.isLetter, !character.isNumber, before.isNumber, after.isNumber, before.isASCII, after.isASCII {
                if character == "+" { texts[texts.count - 1] += " plus " } else { texts.append("") }
            } else if after.isNumber, before.isLetter, character == "+" || (character == "-" && spellsHyphens) {
                texts[texts.count - 1] += " \(signsBeforeNumbers[character] ?? "") "
            } else {
                texts[texts.count - 1].append(character)
            }
        }
        let parts = texts.map { words(of: $0).lowerCamelCase }
        return parts.count == 1 ? enumCase(texts[0]) : valid(parts.joined(separator: "_"), whenEmpty: "unnamed")
    }

    /// Returns whether the signs of a value only separate words, so that its name is that of a case: it's ASCII, doesn't begin with a plus
    /// or minus, and no sign precedes a digit.
    static func isCase(_ text: String) -> Bool {
        var isAfterSign = false
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A: isAfterSign = false
            case 0x30...0x39 where isAfterSign: return false
            case 0x30...0x39: isAfterSign = false
            case 0x80...: return false
            default: isAfterSign = true
            }
        }
        return !startsWithPlusOrMinus(text)
    }

    private static func startsWithPlusOrMinus(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "+") || text.utf8.first == UInt8(ascii: "-")
    }

    /// Returns the name with its signs spelled out: `@id` becomes `atID`, `a/b` becomes `aSlashB`, `first-name` becomes `firstHyphenName`.
    ///
    /// - Returns: `nil` if there are no signs or too many.
    static func spellingSigns(of text: String) -> String? {
        let characters = Array(text)
        var spelled = ""
        var count = 0
        for (index, character) in characters.enumerated() {
            let isWord = character.isLetter || character.isNumber
            guard !isWord, let name = symbolNames[String(character)] else {
                spelled.append(isWord ? character : " ")
                continue
            }
            let isHyphen = character == "-" && index > 0 && characters[index - 1].isLetter
            spelled += isHyphen ? " hyphen " : " \(name) "
            count += 1
        }
        return (1...3).contains(count) ? member(spelled) : nil
    }

    /// Returns a custom name of a type, unchanged if it is valid.
    static func chosenType(_ text: String) -> String {
        isIdentifier(text) && text.first?.isLowercase == false ? text : type(text)
    }

    /// Returns a custom name of a property, a parameter or a function, unchanged if it is valid.
    static func chosenMember(_ text: String) -> String {
        isIdentifier(text) ? text : member(text)
    }

    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isXIDStart else { return false }
        return text.unicodeScalars.allSatisfy(isIdentifierScalar)
    }

    private static func isSpelledAsType(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, ("A"..."Z").contains(first) else { return false }
        return text.unicodeScalars.allSatisfy {
            ("A"..."Z").contains($0) || ("a"..."z").contains($0) || ("0"..."9").contains($0)
        }
    }

    private static func valid(_ name: String, whenEmpty: String) -> String {
        let isPlain = name.utf8.all { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        }
        if isPlain, let first = name.utf8.first { return first < 0x41 ? "_" + name : name }
        var kept = String(String.UnicodeScalarView(name.unicodeScalars.filter(isIdentifierScalar)))
        if !kept.utf8.allSatisfy({ $0 < 0x80 }) { kept = kept.precomposedStringWithCanonicalMapping }
        guard let first = kept.unicodeScalars.first else { return whenEmpty }
        return first.properties.isXIDStart ? kept : "_" + kept
    }

    /// Returns whether a scalar is allowed. Swift's grammar ("Lexical Structure", "Identifiers") also allows invisible ones.
    private static func isIdentifierScalar(_ scalar: Unicode.Scalar) -> Bool {
        // Looking up scalar properties is slow.
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F: return true
        case ..<0x80: return false
        default: break
        }
        return scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Returns the words of a text. Signs are spelled out if they are significant: alone or before a number.
    static func words(of text: String) -> Words {
        var words = Words(text)
        words.list.removeAll { !$0.unicodeScalars.contains(where: isIdentifierScalar) }
        if startsWithPlusOrMinus(text), let first = text.first, let sign = signsBeforeNumbers[first],
            text.dropFirst().first?.isNumber == true
        {
            words.list.insert(sign, at: 0)
        }
        if words.list.isEmpty {
            let names = symbolNames[text].map { [$0] } ?? text.compactMap(nameOfSymbol)
            words.list = names.flatMap { Words($0).list }
        }
        return words
    }

    /// Returns the name from the table, or else Unicode's: `thumbs up sign`.
    private static func nameOfSymbol(_ symbol: Character) -> String? {
        symbolNames[String(symbol)]
            ?? symbol.unicodeScalars.first.flatMap { $0.properties.isDefaultIgnorableCodePoint ? nil : $0.properties.name }
    }

    private static let signsBeforeNumbers: [Character: String] = ["+": "plus", "-": "minus"]

    private static let symbolNames = [
        "*": "asterisk", "=": "equal", "==": "equal", "!=": "not equal", "<>": "not equal", "<": "less than", ">": "greater than",
        "<=": "less than or equal", ">=": "greater than or equal", "+": "plus", "-": "minus", "/": "slash", "\\": "backslash",
        "%": "percent", "&": "ampersand", "&&": "and", "||": "or", "|": "bar", "!": "not", "?": "question mark", "$": "dollar",
        "#": "number", "@": "at", "~": "tilde", "^": "caret", ".": "dot", ",": "comma", ";": "semicolon", ":": "colon", " ": "space",
        "_": "underscore", "\"": "quote", "'": "apostrophe", "(": "open parenthesis", ")": "close parenthesis",
    ]
}
