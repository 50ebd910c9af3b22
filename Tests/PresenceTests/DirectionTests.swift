import ClientRuntime
import DirectionalClient
import Foundation
import Testing

/// Properties that only the server sets are received and not sent (OpenAPI 3.0.4, 4.7.24.2).
@Suite struct DirectionTests {
    /// A client of a server that answers with this JSON, and the bodies that it sends.
    private func client(answering json: String) -> (client: Example, sent: () -> [String]) {
        let stub = StubTransport { _ throws(TransportError) in
            if json.isEmpty { return HTTPResponse(status: 204) }
            return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Data(json.utf8))
        }
        let client = Example(server: Example.Server.standard, configuration: .init(transport: stub, retry: .never))
        let sent = {
            stub.requests.compactMap { request -> String? in
                guard case .bytes(let data) = request.body else { return nil }
                return String(decoding: data, as: UTF8.self)
            }
        }
        return (client, sent)
    }

    @Test func aReceivedValueCanBeChangedAndSentBack() async throws {
        let (client, sent) = client(
            answering: #"""
                {"id":"1","created":"2026-01-31T09:30:00Z","name":"Ada","role":"owner","address":{"id":2,"city":"Kyiv"},
                "friends":[{"id":"3","name":"Bo","role":"guest","address":{"id":4,"city":"Oslo"}}],"boss":null,
                "mentor":{"id":"9","name":"Cy","role":"guest","address":{"id":1,"city":"Bonn"}},
                "places":{"home":{"id":5,"city":"Rome"}},"profile":{"score":6,"text":"Hello"},"pet":{"kind":"Cat","id":"7"},
                "tags":[{"id":"8","label":"new","more":"x"}]}
                """#
        )
        var user = try await client.getUser()
        #expect(user.id == "1")
        #expect(user.profile?.score == 6)
        user.name = "Ada L."
        try await client.replaceUser(.init(user))
        #expect(
            sent() == [
                #"{"name":"Ada L.","role":"owner","address":{"city":"Kyiv"},"friends":[{"name":"Bo","role":"guest","#
                    + #""address":{"city":"Oslo"}}],"boss":null,"mentor":{"name":"Cy","role":"guest","address":{"city":"Bonn"}},"#
                    + #""places":{"home":{"city":"Rome"}},"profile":{"text":"Hello"},"#
                    + #""pet":{"kind":"Cat"},"tags":[{"label":"new","more":"x"}]}"#
            ]
        )
    }

    @Test func requiredReadOnlyPropertiesAreRequiredInResponses() async throws {
        let (client, _) = client(answering: #"{"name":"Ada","role":"guest","address":{"id":2,"city":"Kyiv"}}"#)
        await #expect(throws: Failure<Never>.self) { try await client.getUser() }
    }

    @Test func requiredWriteOnlyPropertiesAreRequiredInRequests() async throws {
        let (client, sent) = client(answering: #"{"id":"1","login":"ada"}"#)
        let account = try await client.getAccount()
        #expect(account.password == nil)
        try await client.replaceAccount(.init(account, password: "secret"))
        #expect(sent() == [#"{"login":"ada","password":"secret"}"#])
    }

    @Test func requestsOmitReadOnlyValues() async throws {
        let (client, sent) = client(answering: #"{"id":"1","name":"Plan"}"#)
        var plain = try await client.getPlain()
        plain.secret = "s"
        try await client.replacePlain(plain)
        #expect(sent() == [#"{"name":"Plan","secret":"s"}"#])
        #expect(String(decoding: plain.jsonData(), as: UTF8.self) == #"{"id":"1","name":"Plan","secret":"s"}"#)
    }

    @Test func requestTypesHaveNoReadOnlyProperties() async throws {
        let (client, sent) = client(answering: "")
        try await client.create(.init(id: "1"))
        #expect(sent() == [#"{"id":"1"}"#])
    }
}
