import Foundation
import MixAPI
import Testing

/// Every model of sessions and messages, every event, and some more, from JSON and back.
@Suite("Round trips of models")
struct RoundTripTests {
    static let all = ModelCase.sessions + ModelCase.messages + ModelCase.others + EventCase.all.map(\.model)

    // Other tests rely on this: models drop unknown members, so an object that survives a round trip was read completely.
    @Test("The full object has each documented property", arguments: all)
    func fullIsFull(_ model: ModelCase) {
        #expect(model.pathsOfFull.sorted() == model.properties.map(\.path).sorted())
    }

    @Test("With every property set", arguments: all)
    func full(_ model: ModelCase) throws {
        #expect(try model.roundTrip(model.full) == model.full)
    }

    @Test("With required properties alone", arguments: all)
    func minimal(_ model: ModelCase) throws {
        #expect(try model.roundTrip(model.minimal) == model.minimal)
    }

    @Test("An optional property that is null reads as nil; a nullable one stays null", arguments: all)
    func nulls(_ model: ModelCase) throws {
        let optional = model.properties.filter { $0.presence == .optional }
        let nullable = model.properties.filter { $0.presence == .nullable }
        let expected = nullable.reduce(model.minimal) { $0.setting($1.path, to: .null) }
        let sent = optional.reduce(expected) { $0.setting($1.path, to: .null) }
        #expect(try model.roundTrip(sent) == expected)
    }

    @Test("A required property that is missing or null is an error that names it", arguments: all)
    func required(_ model: ModelCase) {
        for property in model.properties where property.presence == .required {
            for (json, found) in [(JSONValue?.none, "nothing"), (.null, "null")] {
                let broken = model.full.setting(property.path, to: json)
                let error = #expect(throws: JSONError.self, "\(property.path) \(found)") { try model.read(broken) }
                #expect(error?.path == property.parent ?? "")
                #expect(error?.expectation == "a value for `\(property.key)`, which is required")
                #expect(error?.found == found)
            }
        }
    }

    @Test("Unknown members are ignored", arguments: all)
    func unknownMembers(_ model: ModelCase) throws {
        let places = [""] + Set(model.properties.compactMap(\.parent)).map { "\($0)." }
        let sent = places.reduce(model.full) { $0.setting("\($1)addedLater", to: ["deep": [1, .null, [:]]]) }
        #expect(sent != model.full)
        #expect(try model.roundTrip(sent) == model.full)
    }

    @Test("Codable reads the same value and writes the same JSON", arguments: all)
    func codable(_ model: ModelCase) throws {
        for json in [model.full, model.minimal] {
            #expect(try model.throughCodable(json) == json)
        }
    }

    @Test(
        "Unknown enum values survive a round trip",
        arguments: [
            ("SessionData", "browserMode"), ("SessionData", "sessionType"), ("SessionData", "subagentType"), ("Callback", "type"),
            ("CreateSessionRequest", "browserMode"), ("CreateSessionRequest", "promptMode"), ("CreateSessionRequest", "sessionType"),
            ("ErrorResponse", "error.type"), ("RESTError", "type"), ("CallbackResultData", "callback_type"), ("ToolCallData", "name"),
            ("SendMessageRequest", "thinking_level"), ("SSEContentEvent", "event"), ("SSEPermissionEvent", "data.toolName"),
            ("SSENotificationEvent", "data.notificationType"), ("SSENotificationEvent", "data.responseType"),
        ]
    )
    func unknownEnumValues(_ name: String, _ path: String) throws {
        let model = try #require(Self.all.first { $0.name == name })
        for value in ["added later", "", "none", "Ünïcode \"quoted\""] {
            let sent = model.full.setting(path, to: .string(value))
            #expect(try model.roundTrip(sent) == sent)
        }
    }

    @Test(
        "A tool name that isn't a string survives a round trip",
        arguments: [12, ["server": "jira", "tool": "search"], [], true] as [JSONValue]
    )
    func toolNameOfAnotherKind(_ name: JSONValue) throws {
        #expect(try JSONValue(ToolName(jsonData: name.jsonData())) == name)
    }
}
