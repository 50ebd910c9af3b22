import EmbeddedTemplates
import Foundation
import Planning
import Rendering
import TestSupport
import Testing

/// A client gets the parts of the runtime that it uses.
@Suite struct RuntimePartsTests {
    @Test(arguments: GoldenCase.all)
    func clientMentionsNothingOfOmittedParts(_ golden: GoldenCase) throws {
        let files = try GoldenRun(golden, runtime: .copy()).files
        let code = files.filter { $0.key.hasSuffix(".swift") && !$0.key.hasPrefix("Runtime/") }.values.map { SwiftCode($0) }
        let declared = code.reduce(into: Set<String>()) { $0.formUnion($1.declaredTypes.union($1.declaredMembers)) }
        let types = code.reduce(into: Set<String>()) { $0.formUnion($1.mentionedTypes) }.subtracting(declared)
        let members = code.reduce(into: Set<String>()) { $0.formUnion($1.mentionedMembers) }.subtracting(declared)
        for part in RuntimeFeature.allCases where !files.keys.contains(where: { $0.hasPrefix("Runtime/" + part.path) }) {
            let names = try #require(Self.names[part])
            #expect(types.intersection(names.types) == [], "\(part)")
            #expect(members.intersection(names.members) == [], "\(part)")
        }
    }

    @Test func runtimeWithoutPartsCompiles() async throws {
        try await check { _ in true }
    }

    @Test(arguments: [RuntimeFeature.nullableForms])
    func runtimeWithOnePartCompiles(_ part: RuntimeFeature) async throws {
        let required = Set([part]).closed
        try await check { !required.contains($0) }
    }

    @Test func runtimeWithoutCodableCompiles() async throws {
        let folder = try TemporaryFolder()
        let emitted = try Self.emitted(.copyAll, isCodable: false)
        #expect(emitted.contains { $0.text.contains("protocol JSONCodable: Sendable {") })
        #expect(!emitted.contains { $0.path.hasSuffix("+Codable.swift") })
        guard Compiler.isThere else { return }
        #expect(try await Compiler.typeCheck(folder.write(emitted), module: "ExampleAPI") == "")
    }

    /// Clients in other modules, and in other packages, call what is public.
    @Test func clientsOfOtherPackagesUseASharedRuntime() async throws {
        let (shared, own) = (try TemporaryFolder(), try TemporaryFolder())
        let runtime = try shared.write(Self.emitted(.copyAll) { $0.hasPrefix("Runtime/") })
        let client = try own.write(Self.emitted(.importing(module: "SharedRuntime")))
        guard Compiler.isThere else { return }
        #expect(try await Compiler.emitModule("SharedRuntime", of: runtime, into: shared.url) == "")
        #expect(try await Compiler.emitModule("ExampleAPI", of: client, into: shared.url) == "")
    }

    /// The compiler would derive functions for `Codable` whose JSON differs from the description's.
    @Test func clientWithCodableNeedsARuntimeWithCodable() async throws {
        let (shared, own, plain) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
        let runtime = try shared.write(Self.emitted(.copyAll, isCodable: false) { $0.hasPrefix("Runtime/") })
        let client = try own.write(Self.emitted(.importing(module: "SharedRuntime")))
        let plainClient = try plain.write(Self.emitted(.importing(module: "SharedRuntime"), isCodable: false))
        guard Compiler.isThere else { return }
        #expect(try await Compiler.emitModule("SharedRuntime", of: runtime, into: shared.url) == "")
        let errors = try await Compiler.emitModule("ExampleAPI", of: client, into: shared.url)
        #expect(errors.contains("cannot find type 'CodableModel' in scope"))
        #expect(try await Compiler.emitModule("PlainAPI", of: plainClient, into: shared.url) == "")
    }

    /// Returns the code of a client, or of its runtime.
    private static func emitted(
        _ runtime: ClientOptions.Runtime,
        isCodable: Bool = true,
        where isNeeded: (String) -> Bool = { _ in true }
    ) throws -> [(path: String, text: String)] {
        let golden = try #require(GoldenCase.all.first { $0.name == "recursion_of_every_shape" })
        let files = try GoldenRun(golden, runtime: runtime, isCodable: isCodable).files
        return files.filter { $0.key.hasSuffix(".swift") && isNeeded($0.key) }.map { ($0, $1) }
    }

    private func check(without isOmitted: (RuntimeFeature) -> Bool) async throws {
        guard Compiler.isThere else { return }
        let folder = try TemporaryFolder()
        let files = try folder.write(Self.runtime.filter { RuntimeFeature(file: $0.path).map(isOmitted) != true })
        #expect(try await Compiler.typeCheck(files, module: "SmallRuntime") == "")
    }

    private static let runtime: [(path: String, text: String)] = TemplateFile.embedded.compactMap { file in
        file.path.hasPrefix("Runtime/") ? (String(file.path.dropFirst("Runtime/".count)), file.text) : nil
    }

    /// The names that only one part declares.
    private static let names: [RuntimeFeature: (types: Set<String>, members: Set<String>)] = {
        let files = runtime.map { (path: $0.path, code: SwiftCode($0.text)) }
        func union(_ names: KeyPath<SwiftCode, Set<String>>, _ isIncluded: (String) -> Bool) -> Set<String> {
            files.reduce(into: []) { if isIncluded($1.path) { $0.formUnion($1.code[keyPath: names]) } }
        }
        return Dictionary(
            uniqueKeysWithValues: RuntimeFeature.allCases.map { part in
                func isOwn(_ path: String) -> Bool { RuntimeFeature(file: path) == part }
                func isElsewhere(_ path: String) -> Bool { !isOwn(path) }
                let types = union(\.declaredTypes, isOwn).union(union(\.extendedTypes, isOwn))
                let members = union(\.declaredMembers, isOwn)
                return (
                    part,
                    (
                        types.subtracting(union(\.declaredTypes, isElsewhere)).subtracting(union(\.mentionedTypes, isElsewhere)),
                        members.subtracting(union(\.declaredMembers, isElsewhere)).subtracting(union(\.mentionedMembers, isElsewhere))
                    )
                )
            }
        )
    }()
}
