import ClientRuntime
import Foundation
import SwaggerPets
import Testing

/// The requests of `swagger_is_upgraded` match its Swagger 2.0 description.
@Suite struct PetTests {
    private func pets(_ stub: StubTransport) -> Pets {
        let credentials = Example.Credentials(login: BasicCredential(user: "ada", password: "secret"), petsAuth: .token("t"))
        return Example(server: Example.Server.standard, credentials: credentials, configuration: .init(transport: stub, retry: .never)).pets
    }

    @Test func listsAreRequestedWithQueryHeaderAndToken() async throws {
        let stub = StubTransport(.json(#"[{"id": 1, "name": "Rex", "nickname": null}]"#, headers: ["X-Total": "1"]))
        let list = try await pets(stub).list(limit: 5, tags: ["a", "b"], colors: [.red, .blue], ids: [1, 2], fields: ["id", "name"])
        #expect(list == [Pet(id: 1, name: "Rex", nickname: .null)])
        let request = try #require(stub.sent.first)
        #expect(request.method == "GET")
        #expect(request.url == "https://pets.example.com/v2/pets?limit=5&tags=a,b&colors=red%7Cblue&ids=1&ids=2")
        #expect(request.headers["fields"] == "id,name")
        #expect(request.headers["Authorization"] == "Bearer t")
        #expect(request.headers["Accept"] == "application/json")
    }

    @Test func aBodyIsJSON() async throws {
        let stub = StubTransport(HTTPResponse(status: 201))
        try await pets(stub).add(.init(name: "Rex"))
        let request = try #require(stub.sent.first)
        #expect(request.method == "POST")
        #expect(request.url == "https://pets.example.com/v2/pets")
        #expect(request.contentType == "application/json")
        #expect(request.body == #"{"name":"Rex"}"#)
    }

    @Test func aFormIsURLEncodedWithTheCredentialsOfItsOperation() async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        try await pets(stub).update(id: 7, UpdatePetRequest(name: "Rex & Co", tags: ["a", "b"]))
        let request = try #require(stub.sent.first)
        #expect(request.method == "POST")
        #expect(request.url == "https://pets.example.com/v2/pets/7")
        #expect(request.contentType == "application/x-www-form-urlencoded")
        #expect(request.body == "name=Rex+%26+Co&tags=a+b")
        #expect(request.headers["Authorization"] == "Basic YWRhOnNlY3JldA==")
    }

    @Test func aFileIsAPartOfAMultipartForm() async throws {
        let stub = StubTransport.empty()
        let file = FileUpload(Data("png".utf8), fileName: "rex.png", contentType: "image/png")
        try await pets(stub).uploadPicture(id: 7, UploadPictureRequest(file: file, note: "good"))
        let request = try #require(stub.sent.first)
        #expect(request.method == "PUT")
        #expect(request.url == "https://pets.example.com/v2/pets/7/picture")
        #expect(request.contentType == "multipart/form-data")
        #expect(
            request.body == """
                --BOUNDARY
                Content-Disposition: form-data; name="note"

                good
                --BOUNDARY
                Content-Disposition: form-data; name="file"; filename="rex.png"
                Content-Type: image/png

                png
                --BOUNDARY--

                """
        )
    }

    @Test func downloadsReturnTheBytes() async throws {
        let stub = StubTransport(HTTPResponse(status: 200, headers: ["Content-Type": "image/png"], body: Data("png".utf8)))
        #expect(try await pets(stub).downloadPicture(id: 7) == Data("png".utf8))
        let request = try #require(stub.sent.first)
        #expect(request.url == "https://pets.example.com/v2/pets/7/picture.png")
        #expect(request.headers["Accept"]?.contains("image/png") == true)
    }

    @Test func anErrorOfADownloadIsTyped() async throws {
        let stub = StubTransport(.json(#"{"message": "gone"}"#, status: 404))
        let failure = await #expect(throws: Failure<Problem>.self) { try await pets(stub).downloadPicture(id: 7) }
        guard case .documented(let problem, let response) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(response.status == 404)
        #expect(problem.message == "gone")
    }
}
