import ClientRuntime
import Foundation
import SwaggerNotes
import Testing

/// The requests of `swagger_shared_bodies_and_forms` match its Swagger 2.0 description.
@Suite struct NoteTests {
    private func notes(_ stub: StubTransport) -> Notes {
        let credentials = Example.Credentials(token: .token("k y"), account: .token("t"))
        return Example(server: Example.Server.standard, credentials: credentials, configuration: .init(transport: stub, retry: .never))
            .notes
    }

    @Test func aBodyOfThePathHasTheMediaTypeOfEachOperation() async throws {
        let stub = StubTransport(.json(#"{"text": "a"}"#, status: 201), .json(#"{"text": "b", "pinned": null}"#))
        let client = notes(stub)
        #expect(try await client.add(Note(text: "a", pinned: .null)) == Note(text: "a"))
        #expect(try await client.replace(Note(text: "b")) == Note(text: "b", pinned: .null))
        let requests = stub.sent
        #expect(requests.map(\.method) == ["POST", "PUT"])
        #expect(requests.map(\.url) == ["https://notes.example.com/api/notes?access_token=k%20y", "https://notes.example.com/api/notes"])
        #expect(requests.map(\.contentType) == ["application/json", "application/vnd.notes+json"])
        #expect(requests.map(\.body) == [#"{"text":"a","pinned":null}"#, #"{"text":"b"}"#])
        #expect(requests.map { $0.headers["Authorization"] } == [nil, "Bearer t"])
    }

    @Test func aFormOfThePathIsMultipartOnlyWithAFile() async throws {
        let stub = StubTransport.empty()
        let client = notes(stub)
        try await client.addComment(.init(text: "a=b"), lang: "en")
        try await client.attachComment(.init(text: "c", image: FileUpload(Data("i".utf8), fileName: "i.png")))
        let requests = stub.sent
        #expect(requests.first?.url == "https://notes.example.com/api/comments?lang=en&access_token=k%20y")
        #expect(requests.map(\.contentType) == ["application/x-www-form-urlencoded", "multipart/form-data"])
        #expect(requests.first?.body == "text=a%3Db")
        #expect(requests.last?.body.contains("name=\"text\"\n\nc\n") == true)
        #expect(requests.last?.body.contains("name=\"image\"; filename=\"i.png\"") == true)
    }

    @Test func textIsSentVerbatim() async throws {
        let stub = StubTransport(HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Data("Tea".utf8)))
        #expect(try await notes(stub).addText("Tae") == "Tea")
        let request = try #require(stub.sent.first)
        #expect(request.contentType == "text/plain")
        #expect(request.body == "Tae")
        #expect(request.headers["Accept"] == "text/plain")
    }
}
