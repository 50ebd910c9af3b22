import TestSupport
import Testing

@testable import Planning
@testable import Rendering

/// The parts of the runtime that are emitted only if they are needed.
@Suite struct RuntimeFeatureTests {
    private static let files = RuntimeSources().output(access: .public, features: Set(RuntimeFeature.allCases)).map { file in
        (name: String(file.path.dropFirst("Runtime/".count)), code: SwiftCode(file.text))
    }

    @Test(arguments: RuntimeFeature.allCases)
    func aPartHasFiles(_ feature: RuntimeFeature) {
        #expect(Self.files.contains { $0.name.hasPrefix(feature.path) })
    }

    @Test(arguments: RuntimeFeature.allCases)
    func aPartIsOmittedByItself(_ feature: RuntimeFeature) {
        let output = RuntimeSources().output(access: .public, features: Set(RuntimeFeature.allCases).subtracting([feature]))
        let omitted = Self.files.map(\.name).filter { name in !output.contains { $0.path == "Runtime/\(name)" } }
        #expect(omitted == Self.files.map(\.name).filter { RuntimeFeature(file: $0) == feature })
    }

    @Test(arguments: [nil] + RuntimeFeature.allCases)
    func aPartMentionsOnlyTypesOfThePartsThatItRequires(_ feature: RuntimeFeature?) {
        let available = Set([feature].compactMap { $0 }).closed
        let groups = Dictionary(grouping: Self.files) { RuntimeFeature(file: $0.name).map(available.contains) ?? true }
        let own = (groups[true] ?? []).reduce(into: Set<String>()) { $0.formUnion($1.code.declaredTypes.union($1.code.typeParameters)) }
        let missing = (groups[false] ?? []).reduce(into: Set<String>()) { $0.formUnion($1.code.declaredTypes) }.subtracting(own)
        for file in Self.files where RuntimeFeature(file: file.name) == feature {
            #expect(file.code.mentionedTypes.intersection(missing) == [], "\(file.name)")
        }
    }

    @Test func propertiesThatARequiredPartRequiresAreRequired() {
        for feature in RuntimeFeature.allCases {
            #expect(Set([feature]).closed.closed == Set([feature]).closed)
        }
    }
}
