import Testing

@testable import Rendering

struct SwiftLiteralTests {
    @Test(
        arguments: [
            ("", #""""#),
            ("plain text", #""plain text""#),
            ("a \"quote\"", #""a \"quote\"""#),
            ("\"\"\"", #""\"\"\"""#),
            ("back\\slash", #""back\\slash""#),
            (#"\(x)"#, #""\\(x)""#),
            (##"\#(x)"##, ###""\\#(x)""###),
            ("\"#", ##""\"#""##),
            ("one\ntwo\r\nthree\r", #""one\ntwo\r\nthree\r""#),
            ("\ttab", #""\ttab""#),
            ("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", #""a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f""#),
            ("\u{0}\u{1B}[31m\u{7F}", #""\u{0}\u{1B}[31m\u{7F}""#),
            ("\u{202E}gnp.exe\u{2066}", #""\u{202E}gnp.exe\u{2066}""#),
            ("zero\u{200B}width\u{FEFF}\u{200D}\u{AD}", #""zero\u{200B}width\u{FEFF}\u{200D}\u{AD}""#),
            ("no\u{A0}break\u{3000}wide", #""no\u{A0}break\u{3000}wide""#),
            // An accent that would combine with the quote, with a numeric space, with an escape.
            ("\u{301}x", #""\u{301}x""#),
            ("\n\u{301}\u{302}", #""\n\u{301}\u{302}""#),
            // Not in normalization form C.
            ("e\u{301}é", #""e\u{301}\u{E9}""#), ("\u{212A}", #""\u{212A}""#), ("\u{F9F1}", #""\u{F9F1}""#),
            ("größe 文件 🚀", #""größe 文件 🚀""#),
            ("❤\u{FE0F}", #""❤\u{FE0F}""#),
            ("\u{E000}\u{FFFF}\u{10FFFF}", #""\u{E000}\u{FFFF}\u{10FFFF}""#),
            (String(noncharacter), "\"\(noncharacter)\""),
            ("\u{115F}\u{3164}", #""\u{115F}\u{3164}""#),
            ("/* */ // `x`", #""/* */ // `x`""#),
        ]
    )
    func literalsAreEscaped(text: String, literal: String) {
        #expect(Array(SwiftLiteral.string(text).unicodeScalars) == Array(literal.unicodeScalars))
    }
}

/// U+FDD0, whose number the compiler refuses.
private let noncharacter = Character(Unicode.Scalar(UInt16(0xFDD0)) ?? "?")
