import ClientRuntime
import Foundation
import SwaggerLists
import Testing

/// The requests of `swagger_collection_formats` match its Swagger 2.0 description (Parameter Object, `collectionFormat`).
@Suite struct CollectionFormatTests {
    private let stub = StubTransport.empty()

    private var lists: Lists {
        Example(server: Example.Server.standard, configuration: .init(transport: stub, retry: .never)).lists
    }

    @Test func eachFormatHasItsSeparatorInTheQuery() async throws {
        let words = ["a b", "c,d"]
        try await lists.search(ids: [1, 2], plain: words, csv: words, ssv: words, tsv: "a b\tc,d", pipes: words, multi: words)
        let request = try #require(stub.sent.first)
        #expect(request.method == "GET")
        #expect(
            request.url == "https://lists.example.com/lists/1,2?plain=a%20b,c%2Cd&csv=a%20b,c%2Cd&ssv=a%20b%20c%2Cd"
                + "&tsv=a%20b%09c%2Cd&pipes=a%20b%7Cc%2Cd&multi=a%20b&multi=c%2Cd"
        )
    }

    @Test func headersJoinTheirElements() async throws {
        try await lists.search(ids: [1], xTags: ["x", "y"], xWords: "x|y")
        let headers = try #require(stub.sent.first).headers
        #expect(headers["X-Tags"] == "x,y")
        #expect(headers["X-Words"] == "x|y")
    }

    @Test func eachFormatHasItsSeparatorInAForm() async throws {
        let words = ["a b", "c"]
        try await lists.replace(ids: [1], .init(plain: words, csv: words, ssv: words, tsv: "a b\tc", pipes: words, multi: words))
        let request = try #require(stub.sent.first)
        #expect(request.method == "POST")
        #expect(request.contentType == "application/x-www-form-urlencoded")
        #expect(request.body == "plain=a+b,c&csv=a+b,c&ssv=a+b+c&tsv=a+b%09c&pipes=a+b%7Cc&multi=a+b&multi=c")
    }

    @Test func filesAndMultiValuesAreSeparateParts() async throws {
        let files = [
            FileUpload(Data("1".utf8), fileName: "1.txt"), FileUpload(Data("2".utf8), fileName: "2.txt", contentType: "text/plain"),
        ]
        try await lists.upload(ids: [1], .init(plain: "a,b", pipes: "a|b", multi: ["a", "b"], files: files))
        let request = try #require(stub.sent.first)
        #expect(request.method == "PUT")
        #expect(request.contentType == "multipart/form-data")
        #expect(
            request.body == """
                --BOUNDARY
                Content-Disposition: form-data; name="plain"

                a,b
                --BOUNDARY
                Content-Disposition: form-data; name="pipes"

                a|b
                --BOUNDARY
                Content-Disposition: form-data; name="multi"

                a
                --BOUNDARY
                Content-Disposition: form-data; name="multi"

                b
                --BOUNDARY
                Content-Disposition: form-data; name="files"; filename="1.txt"
                Content-Type: application/octet-stream

                1
                --BOUNDARY
                Content-Disposition: form-data; name="files"; filename="2.txt"
                Content-Type: text/plain

                2
                --BOUNDARY--

                """
        )
    }
}
