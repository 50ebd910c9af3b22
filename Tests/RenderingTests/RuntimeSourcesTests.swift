import Planning
import Testing

@testable import Rendering

struct RuntimeSourcesTests {
    @Test(
        arguments: [
            ("public struct A {", "package struct A {", "struct A {"),
            ("    public static let a = 1", "    package static let a = 1", "    static let a = 1"),
            ("    public private(set) var a = 1", "    package private(set) var a = 1", "    private(set) var a = 1"),
            ("public import Foundation", "package import Foundation", "import Foundation"),
            ("@inlinable public func a() {}", "@inlinable package func a() {}", "@inlinable func a() {}"),
            ("    @Indirect public var next: Node?", "    @Indirect package var next: Node?", "    @Indirect var next: Node?"),
            (
                #"@available(*, deprecated, message: "a public thing :)") public func a() {}"#,
                #"@available(*, deprecated, message: "a public thing :)") package func a() {}"#,
                #"@available(*, deprecated, message: "a public thing :)") func a() {}"#
            ),
            (
                "@MainActor @discardableResult public func a() {}", "@MainActor @discardableResult package func a() {}",
                "@MainActor @discardableResult func a() {}"
            ),
            ("nonisolated public final class A {}", "nonisolated package final class A {}", "nonisolated final class A {}"),
            ("nonisolated(unsafe) public var a = 1", "nonisolated(unsafe) package var a = 1", "nonisolated(unsafe) var a = 1"),
            ("    package public(set) var a = 1", "    package package(set) var a = 1", "    package internal(set) var a = 1"),
            ("public init(public: Int) {", "package init(public: Int) {", "init(public: Int) {"),
        ]
    )
    func theAccessWordIsReplacedWhereADeclarationBegins(line: String, forPackage: String, forInternal: String) {
        #expect(RuntimeSources.replaceAccess(in: line, by: .public) == line)
        #expect(RuntimeSources.replaceAccess(in: line, by: .package) == forPackage)
        #expect(RuntimeSources.replaceAccess(in: line, by: .internal) == forInternal)
    }

    @Test(
        arguments: [
            "/// public here is not code", "// public func a() {}", "    let text = \"public func\"", "publicKey()", "    `public` = 1",
            "@available(*, message: \"public \")", "@attribute(", "func a() { } // public var", "private var a = \"public \"", "", "    ",
            "case public", "public", "@ public1",
        ]
    )
    func allElseStays(line: String) {
        for access in ClientOptions.Access.allCases {
            #expect(RuntimeSources.replaceAccess(in: line, by: access) == line)
        }
    }

    @Test func linesArePreserved() {
        let text = "\n\npublic struct A {}\n\n\n    /* public\n*/\n"
        #expect(RuntimeSources.replaceAccess(in: text, by: .package) == text.replacing("public struct", with: "package struct"))
    }

    @Test func publicIsReplacedInTheRuntime() {
        let runtime = RuntimeSources()
        let published = runtime.output(access: .public)
        #expect(!published.isEmpty)
        for (file, packaged) in zip(published, runtime.output(access: .package)) {
            #expect(file.path == packaged.path)
            let back = packaged.text.replacing("package ", with: "public ").replacing("internal import ", with: "import ")
            #expect(back == file.text.replacing("package ", with: "public "))
            #expect(!packaged.text.split(separator: "\n").contains { !$0.contains("//") && $0.contains("public ") }, "\(file.path)")
        }
        for file in runtime.output(access: .internal) {
            #expect(!file.text.split(separator: "\n").contains { !$0.contains("//") && $0.contains("public ") }, "\(file.path)")
        }
    }

    @Test func typesAtTheTopOfAFileAreFound() {
        let runtime = RuntimeSources(files: [
            (
                name: "A.swift",
                text: """
                /// A struct Comment.
                public nonisolated struct First<Value> {
                    struct Inner {}
                }
                @frozen public indirect enum Second: Sendable {}
                final class Third {}
                private struct Hidden {}
                public actor Fourth {}
                protocol Fifth {}
                public typealias Sixth = First<Int>
                extension Seventh where Value: class {}
                func make(enum value: Int) {}
                #if canImport(Eighth)
                    final class Ninth {
                        struct Inner2 {}
                    }
                #endif
                    struct Inner3 {}
                """
            )
        ])
        #expect(runtime.typeNames == ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Hidden", "Ninth"])
        #expect(runtime.fileNames == ["A"])
    }

    @Test func theTypesOfTheRuntimeAreFound() {
        #expect(RuntimeSources().typeNames.isSuperset(of: ["JSONValue", "Nullable", "Indirect", "Transport", "HTTPMethod", "Failure"]))
        #expect(RuntimeSources().typeNames.isDisjoint(with: ["Date", "Data", "extension", "struct"]))
    }
}
