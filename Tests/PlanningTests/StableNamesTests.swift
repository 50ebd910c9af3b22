import APIDescription
import Reporting
import TestSupport
import Testing

@testable import Planning

/// The name of a schema doesn't depend on others, unless names collide.
@Suite struct StableNamesTests {
    @Test func randomNamesGiveUniqueIdentifiersThatStayWhenOneIsAdded() {
        var random = SeededGenerator(seed: 11)
        var free = 0
        for _ in 0..<60 {
            let names = Self.names(count: 60, &random)
            let given = Self.swiftNames(of: names)
            #expect(given.values.filter { !SwiftGrammar.isIdentifier($0) } == [])
            #expect(Set(given.values).count == names.count)
            #expect(Self.swiftNames(of: names) == given)

            for added in Self.names(count: 5, &random) where !names.contains(added) {
                guard let alone = Self.swiftNames(of: [added])[added], !given.values.contains(alone) else { continue }
                free += 1
                var more = names
                more.insert(added, at: Int.random(in: 0...names.count, using: &random))
                var expected = given
                expected[added] = alone
                #expect(Self.swiftNames(of: more) == expected, "\(added.debugDescription) renames another")
            }
        }
        #expect(free > 50, "names that collide with none are tried as well")
    }

    @Test func theExactSpellingWinsThenTheFirst() {
        let names = ["user-profile", "user_profile", "UserProfile"]
        let given = ["user-profile": "UserProfile2", "user_profile": "UserProfile3", "UserProfile": "UserProfile"]
        #expect(Self.swiftNames(of: names) == given)
        #expect(Self.swiftNames(of: ["user_profile", "user-profile"]) == ["user_profile": "UserProfile", "user-profile": "UserProfile2"])
        #expect(Self.swiftNames(of: names + ["UserProfile2"])["UserProfile2"] == "UserProfile2")
    }

    @Test func warningsNameBothSchemas() {
        var diagnostics = Diagnostics()
        _ = Self.swiftNames(of: ["user-profile", "UserProfile"], &diagnostics)
        #expect(diagnostics.list.count == 1)
        let text = diagnostics.list.first?.message.text ?? ""
        #expect(text.contains("\"user-profile\"") && text.contains("\"UserProfile\"") && text.contains("UserProfile2"))
    }

    /// Names of which some collide.
    private static func names(count: Int, _ random: inout SeededGenerator) -> [String] {
        var seen: Set<String> = []
        var names: [String] = []
        while names.count < count {
            let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let text = random.hostileText(length: 4)
                return ["user", "User", "profile", "id", "ID", "String", "2", "é", text, text].randomElement(using: &random) ?? ""
            }
            let name = parts.joined(separator: ["_", "-", ""].randomElement(using: &random) ?? "")
            if seen.insert(name).inserted { names.append(name) }
        }
        return names
    }

    private static func swiftNames(of components: [String]) -> [String: String] {
        var diagnostics = Diagnostics()
        return swiftNames(of: components, &diagnostics)
    }

    /// The types of components, by name.
    private static func swiftNames(of components: [String], _ diagnostics: inout Diagnostics) -> [String: String] {
        var schemas = SchemaTable()
        var list: [ComponentSchema] = []
        for (index, name) in components.enumerated() {
            let location = SourceLocation(file: SourceFileID(index: 0), offset: UInt32(index))
            var schema = Schema(location: location, pointer: "#/components/schemas/\(index)")
            schema.content.types = [.object]
            list.append(ComponentSchema(name: name, schema: schemas.append(schema), location: location))
        }
        let plan = ClientPlan(
            of: API(info: Info(title: "Example", version: "1"), schemas: schemas, components: list),
            options: ClientOptions(module: "ExampleAPI", clientName: "Example"),
            diagnostics: &diagnostics
        )
        return Dictionary(uniqueKeysWithValues: zip(components, plan.report.types.map(\.type)))
    }
}
