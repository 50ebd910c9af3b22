import TestSupport
import Testing

@testable import Planning
@testable import Rendering

/// A model with the name of a type of the standard library or of Foundation that the runtime uses would shadow it.
@Suite struct ReservedNamesTests {
    @Test func namesThatTheRuntimeUsesAreReserved() {
        let texts = RuntimeSources().output(access: .public).map { SwiftCode($0.text) }
        let declared = texts.reduce(into: Set<String>()) { $0.formUnion($1.declaredTypes.union($1.typeParameters)) }
        #expect(declared.isSuperset(of: ["JSONReader", "ScannedNumber", "Success"]))
        let mentioned = texts.reduce(into: Set<String>()) { $0.formUnion($1.mentionedTypes) }
        #expect(mentioned.isSuperset(of: ["URLSession", "UnsafeRawPointer", "Int"]))
        // The type parameters of the standard library's own types, in extensions of those: declarations of a module don't shadow them.
        let parameters: Set = ["Element", "Key", "Wrapped"]
        #expect(mentioned.subtracting(declared).subtracting(parameters).subtracting(ReservedNames.types).sorted() == [])
    }

    @Test func identifiersInCodeAreFound() {
        let code = SwiftCode(
            #"""
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
        #expect(code.declaredTypes.union(code.typeParameters) == ["Box", "Content", "Other"])
        #expect(code.mentionedTypes == ["Box", "Content", "Equatable", "Other", "Sendable", "Mirror", "Array", "Int"])
    }
}
