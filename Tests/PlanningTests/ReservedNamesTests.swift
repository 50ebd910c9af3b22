import Testing

@testable import Planning
@testable import Rendering

/// A model with the name of a type of the standard library or of Foundation that the runtime uses would shadow it.
@Suite struct ReservedNamesTests {
    @Test func namesThatTheRuntimeUsesAreReserved() {
        let texts = RuntimeSources().output(access: .public).map { Self.code(of: $0.text) }
        let declared = texts.reduce(into: Set<String>()) { $0.formUnion(Self.declaredTypes(in: $1)) }
        #expect(declared.isSuperset(of: ["JSONReader", "ScannedNumber", "Success"]))
        let mentioned = texts.reduce(into: Set<String>()) { $0.formUnion(Self.mentionedTypes(in: $1)) }
        #expect(mentioned.isSuperset(of: ["URLSession", "UnsafeRawPointer", "Int"]))
        // The type parameters of the standard library's own types, in extensions of those: what a module declares does not hide them.
        let parameters: Set = ["Element", "Key", "Wrapped"]
        #expect(mentioned.subtracting(declared).subtracting(parameters).subtracting(ReservedNames.types).sorted() == [])
    }

    @Test func identifiersInCodeAreFound() {
        let code = Self.code(
            of: #"""
                /// A Comment.
                struct Box<Content: Equatable, Other>: Sendable {
                    var url = "https://Host/\(Mirror(reflecting: 1))" // Behind
                    var text = """
                        Lines of "Text"
                        """
                    var inner: Array<Int>.Index = .Member
                }
                """#
        )
        #expect(Self.declaredTypes(in: code) == ["Box", "Content", "Other"])
        #expect(Self.mentionedTypes(in: code) == ["Box", "Content", "Equatable", "Other", "Sendable", "Mirror", "Array", "Int"])
    }

    /// Without comments and the text of literals; what is interpolated stays.
    private static func code(of text: String) -> String {
        text.replacing(#/"""(?s:.*?)"""/#, with: " ")
            .replacing(#/"(?:\\\([^"\n]*?\)?\)|\\.|[^"\\\n])*"/#) { (match: Regex<Substring>.Match) -> String in
                match.output.split(separator: #/\\\(/#).dropFirst().joined(separator: " ")
            }
            .replacing(#/\/\/.*/#, with: "")
    }

    private static func declaredTypes(in code: String) -> Set<String> {
        var names = Set(
            code.matches(of: #/\b(?:struct|class|enum|actor|protocol|typealias|associatedtype) +(?<name>\w+)/#).map { String($0.name) }
        )
        for match in code.matches(of: #/\b(?:(?:struct|class|enum|actor|typealias|func) +\S+?|init)<(?<parameters>[^>]*)>/#) {
            names.formUnion(match.parameters.matches(of: #/(?:^|,) *(?<name>[A-Z]\w*)/#).map { String($0.name) })
        }
        return names
    }

    /// Words that begin with a capital letter and stand behind no point.
    private static func mentionedTypes(in code: String) -> Set<String> {
        Set(code.matches(of: #/(?:^|[^\w.`]|\.\.\.)(?<name>[A-Z]\w*)/#).map { String($0.name) })
    }
}
