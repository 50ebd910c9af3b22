import Foundation
import MixAPI
import Testing

/// The values of properties after reading JSON, and the JSON written from them.
@Suite("Values of models")
struct ModelValueTests {
    private func full(_ name: String) throws -> Data {
        try #require((ModelCase.sessions + ModelCase.messages).first { $0.name == name }).full.jsonData()
    }

    @Test("A session has typed numbers, dates, enums and callbacks")
    func session() throws {
        let session = try SessionData(jsonData: full("SessionData"))
        #expect(session.id == "s-7f3a")
        #expect(session.browserMode == .remoteCDPWebsocket)
        #expect(session.sessionType == .subagent)
        #expect(session.subagentType == .generalPurpose)
        #expect(session.cost == 0.0421)
        #expect(session.promptTokens == 20811)
        #expect(session.createdAt == Date(timeIntervalSince1970: 1_795_256_883.25))
        #expect(session.cdpURL == "wss://browser.example/devtools/1")
        #expect(session.parentSessionID == "s-0001")
        #expect(session.parentToolCallID == "call-9")
        #expect(session.callbacks == [Callback(toolName: "*", type: .bashScript, bashCommand: "make lint")])
    }

    @Test(
        "Dates can have any offset and any number of fractional digits",
        arguments: [
            ("2026-11-21T10:28:03Z", 1_795_256_883), ("2026-11-21T11:28:03+01:00", 1_795_256_883),
            ("2026-11-21T10:28:03.5Z", 1_795_256_883.5), ("2026-11-21t10:28:03.250000000z", 1_795_256_883.25),
        ]
    )
    func dates(_ text: String, _ seconds: Double) throws {
        let message = try ExportMessage(
            jsonData: Data(#"{"content":"","createdAt":"\#(text)","id":"m","role":"user","updatedAt":"2026-11-21T10:28:03Z"}"#.utf8)
        )
        #expect(message.createdAt == Date(timeIntervalSince1970: seconds))
    }

    @Test("A message has its tool calls, of the server's tools and of others")
    func message() throws {
        let message = try BackendMessage(jsonData: full("BackendMessage"))
        #expect(message.cost == 1e-7)
        #expect(message.cacheReadTokens == 0)
        #expect(message.toolCalls?.map(\.name) == [.coreToolName(.bash), .string("jira_search")])
        #expect(message.toolCalls?.map(\.finished) == [true, false])
        #expect(message.callbackResults?.first?.callbackType == .bashScript)
    }

    @Test("An exported tool call has its input as JSON")
    func exportedToolCall() throws {
        let call = try ExportToolCall(jsonData: full("ExportToolCall"))
        #expect(call.inputJSON?["limit"] == 20)
        #expect(call.inputJSON?["ratio"]?.double == 0.25)
        #expect(call.inputJSON?["roots"]?[1] == true)
        #expect(call.screenshotURLs == ["https://mix.example/shots/1.png"])
    }

    @Test("Errors have a kind")
    func error() throws {
        let problem = try ErrorResponse(jsonData: full("ErrorResponse"))
        #expect(problem.error == RESTError(code: 404, message: "session not found", type: .notFound))
    }

    @Test("Known and unknown enum values are distinguishable")
    func enums() throws {
        let known = try CoreToolName(jsonData: Data(#""TodoWrite""#.utf8))
        let unknown = try CoreToolName(jsonData: Data(#""Teleport""#.utf8))
        #expect(known == .todoWrite && known.isRecognized)
        #expect(unknown == .unrecognized("Teleport") && !unknown.isRecognized)
        #expect(unknown.rawValue == "Teleport" && "\(unknown)" == "Teleport")
    }

    @Test(
        "Every tool of the server is known",
        arguments: [
            ("Bash", .bash), ("ReadText", .readText), ("Glob", .glob), ("ReadMedia", .readMedia), ("Grep", .grep), ("Write", .write),
            ("Edit", .edit), ("Search", .search), ("TodoWrite", .todoWrite), ("ExitPlanMode", .exitPlanMode), ("Show", .show),
            ("Task", .task),
        ] as [(String, CoreToolName)]
    )
    func tools(_ text: String, _ name: CoreToolName) throws {
        #expect(try ToolName(jsonData: JSONValue.string(text).jsonData()) == .coreToolName(name))
        #expect(name.rawValue == text)
    }

    @Test(
        "A level of thinking is absent, null or a value",
        arguments: [
            (#"{"text":"a"}"#, nil), (#"{"text":"a","thinking_level":null}"#, .null),
            (#"{"text":"a","thinking_level":"maximum"}"#, .value(.maximum)),
            (#"{"text":"a","thinking_level":"wild"}"#, .value(.unrecognized("wild"))),
        ] as [(String, Nullable<SendMessageRequest.ThinkingLevel>?)]
    )
    func thinkingLevel(_ json: String, _ level: Nullable<SendMessageRequest.ThinkingLevel>?) throws {
        #expect(try SendMessageRequest(jsonData: Data(json.utf8)).thinkingLevel == level)
        #expect(String(decoding: SendMessageRequest(text: "a", thinkingLevel: level).jsonData(), as: UTF8.self) == json)
    }

    @Test("Required nullable properties are written as null")
    func requiredNull() throws {
        let json = #"{"available_providers":{},"preferences":null}"#
        let value = try PreferencesWithProviders(jsonData: Data(json.utf8))
        #expect(value.preferences == nil)
        #expect(String(decoding: value.jsonData(), as: UTF8.self) == json)
    }

    @Test(
        "Errors have a location, the expectation and the value found",
        arguments: [
            (#"[{"id":"m-1","role":"user","sessionId":7,"userInput":""}]"#, "[0].sessionId: expected a string, found 7 (byte 39)"),
            (
                #"[{"toolCalls":[{"finished":"yes"}]}]"#,
                #"[0].toolCalls[0].finished: expected true or false, found "yes" (byte 27)"#
            ),
            (#"[{"cost":"free"}]"#, #"[0].cost: expected a number, found "free" (byte 9)"#),
            (#"[{"inputTokens":1.5}]"#, "[0].inputTokens: expected an integer, found 1.5 (byte 16)"),
            (
                #"[{"callbackResults":[{}]}]"#,
                "[0].callbackResults[0]: expected a value for `callback_type`, which is required, found nothing (byte 22)"
            ),
        ]
    )
    func errors(_ json: String, _ message: String) {
        let error = #expect(throws: JSONError.self) { try [BackendMessage](jsonData: Data(json.utf8)) }
        #expect(error?.description == message)
    }
}
