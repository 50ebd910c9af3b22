import TestSupport
import Testing

@testable import Planning

struct IdentifierTests {
    @Test(
        arguments: [
            ("+1", "plus1", "Plus1"),
            ("-1", "minus1", "Minus1"),
            ("*", "asterisk", "Asterisk"),
            (">=", "greaterThanOrEqual", "GreaterThanOrEqual"),
            ("&&", "and", "And"),
            ("?!", "questionMarkNot", "QuestionMarkNot"),
            (" ", "space", "Space"),
            ("_", "underscore", "Underscore"),
            ("2fa", "_2fa", "_2fa"),
            ("1.5", "_15", "_15"),
            ("a.b.c", "aBC", "ABC"),
            ("__typename", "typename", "Typename"),
            ("_id", "id", "ID"),
            ("$ref", "ref", "Ref"),
            ("@type", "type", "Type"),
            ("#/components/schemas/Pet", "componentsSchemasPet", "ComponentsSchemasPet"),
            ("ÄÖ", "äö", "Äö"),
            ("größe", "größe", "Größe"),
            ("文件-名", "文件名", "文件名"),
            ("имя_файла", "имяФайла", "ИмяФайла"),
            ("🚀", "rocket", "Rocket"),
            ("👍🏽", "thumbsUpSign", "ThumbsUpSign"),
            ("go 🚀", "go", "Go"),
            ("½", "vulgarFractionOneHalf", "VulgarFractionOneHalf"),
            ("\u{301}", "combiningAcuteAccent", "CombiningAcuteAccent"),
            ("a\u{0}b", "aB", "AB"),
            ("\u{202E}abc\u{202C}", "abc", "Abc"),
            ("a\u{200B}b", "aB", "AB"),
            ("a\u{200D}b", "ab", "Ab"),
            ("\u{FEFF}name", "name", "Name"),
        ]
    )
    func everyTextHasAName(text: String, member: String, type: String) {
        #expect(Identifier.member(text) == member)
        #expect(Identifier.enumCase(text) == member)
        #expect(Identifier.type(text) == type)
    }

    @Test(arguments: ["", "\u{0}", "\u{200B}", "\u{202E}"])
    func invisibleTextHasAName(text: String) {
        #expect(Identifier.member(text) == "unnamed")
        #expect(Identifier.type(text) == "Unnamed")
        #expect(Identifier.enumCase(text) == (text.isEmpty ? "empty" : "unnamed"))
    }

    @Test(arguments: ["FileInfo", "HTTPValidationError", "Urls", "ID", "V2"])
    func aNameSpelledAsATypeKeepsItsSpelling(name: String) {
        #expect(Identifier.type(name) == name)
    }

    @Test(
        arguments: [
            "none": "noneValue", "None": "noneValue", "some": "someValue", "self": "selfValue", "init": "initValue",
            "unrecognized": "unrecognizedValue", "default": "default", "nil": "nil", "nothing": "nothing",
        ]
    )
    func ambiguousCasesHaveASuffix(value: String, name: String) {
        #expect(Identifier.enumCase(value) == name)
    }

    @Test func accentsAreComposed() {
        // The compiler distinguishes the two spellings of é; readers don't.
        #expect(Array(Identifier.member("cafe\u{301}").unicodeScalars) == ["c", "a", "f", "\u{E9}"])
        #expect(Array(Identifier.type("e\u{301}t\u{E9}").unicodeScalars) == ["\u{C9}", "t", "\u{E9}"])
    }

    @Test func everyPreservedScalarIsInTheGrammar() {
        // Beyond these, Unicode has no letters yet.
        let strange = (UInt32(0)...0x33FFF).compactMap(Unicode.Scalar.init).filter {
            !SwiftGrammar.isIdentifier(Identifier.member("\($0)a\($0)"))
        }
        #expect(strange.isEmpty)
    }

    @Test func randomTextBecomesIdentifiers() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let text = random.hostileText()
            for name in [Identifier.type(text), Identifier.member(text), Identifier.enumCase(text)] where !SwiftGrammar.isIdentifier(name) {
                Issue.record("\(text.debugDescription) gives \(name.debugDescription)")
            }
        }
    }

    @Test(.enabled(if: Compiler.isThere))
    func theCompilerAcceptsEveryIdentifier() async throws {
        var random = SeededGenerator(seed: 2)
        var types = NameScope(reserved: ReservedNames.types)
        var cases = NameScope(reserved: ["unrecognized"])
        var members = NameScope(reserved: ReservedNames.members)
        var lines: [String] = []
        var caseLines: [String] = []
        var memberLines: [String] = []
        for index in 0..<2000 {
            let text = index < Self.words.count ? Self.words[index] : random.hostileText()
            let name = SwiftName(members.take(Identifier.member(text), else: "Value"))
            let value = name.declared
            lines.append("struct \(types.take(Identifier.type(text), else: "Model")) {}")
            caseLines.append("    case \(SwiftName(cases.take(Identifier.enumCase(text), else: "Value")).declared)")
            memberLines.append("    var \(value): Int?")
            if index < 300 {
                let parameter = name.parameterLabel
                memberLines.append("    init(_ number\(index): Int, \(parameter): Int?) { self.\(name.member) = \(value) }")
                memberLines.append(
                    "    func call\(index)(\(parameter): Int?) -> [Int?] { call\(index)(\(name.label): \(value)) + [\(value)] }"
                )
            }
        }
        let source = lines + ["enum Cases {"] + caseLines + ["}", "struct Members {"] + memberLines + ["}"]
        let problems = try await Compiler.typeCheck(source.joined(separator: "\n"))
        #expect(problems == "")
    }

    /// Words with a meaning somewhere in the language.
    private static let words = """
        Any Self Type Protocol actor any as assignment associatedtype associativity async await borrowing break case catch class consume \
        consuming continue convenience copy default defer deinit didSet discard distributed do dynamic each else enum extension fallthrough \
        false fileprivate final for func get guard higherThan if import in indirect infix init inout internal is isolated lazy left let \
        macro module mutating nil none nonisolated nonmutating of open operator optional override pack package postfix precedence \
        precedencegroup prefix private protocol public reasync repeat required rethrows return right self sending set some static struct \
        subscript super switch then throw throws true try typealias unowned unsafe using var weak where while willSet yield
        """.split(separator: " ").map(String.init)
}
