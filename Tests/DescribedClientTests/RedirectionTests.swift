import ClientRuntime
import DocumentedRedirections
import Foundation
import Testing

/// Documented statuses below 400, and those whose body has no type, are documented.
@Suite struct RedirectionTests {
    private func client(_ response: HTTPResponse) -> Example {
        Example(serverURL: URL(string: "http://h")!, configuration: .init(transport: StubTransport(response)))
    }

    @Test("A documented 300 has its own type and not that of `default`") func multipleChoices() async {
        do {
            try await client(.json(#"["/a","/b"]"#, status: 300)).choices.list()
            Issue.record("a 300 was a success")
        } catch {
            guard case .documented(.multipleChoices(["/a", "/b"]), let response) = error, response.status == 300 else {
                Issue.record("\(error)")
                return
            }
            #expect(error.description == #"listChoices: 300 Multiple Choices: ["/a","/b"]"#)
        }
    }

    @Test("Other statuses have the type of `default`") func otherStatuses() async {
        let problem = HTTPResponse.json(#"{"title":"no"}"#, status: 500)
        await #expect {
            try await client(problem).choices.list()
        } throws: { error in
            guard case Failure<ListChoicesProblem>.documented(.otherStatus(let problem), let response) = error else { return false }
            return response.status == 500 && problem.title == "no"
        }
    }

    @Test("A status that is documented without a body is documented, and has its headers", arguments: [304, 307, 404])
    func withoutABody(_ status: Int) async {
        do {
            _ = try await client(HTTPResponse(status: status, headers: ["ETag": "v1"])).pets.get(id: "1", ifNoneMatch: "v1")
            Issue.record("a \(status) was a success")
        } catch .documentedStatus(let response) {
            #expect(response.status == status && response.headers["ETag"] == "v1")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("The response to HEAD has no body to decode") func head() async {
        do {
            try await client(HTTPResponse(status: 300, headers: ["Content-Type": "application/json"])).choices.check()
        } catch .documentedStatus(let response) {
            #expect(response.status == 300)
            #expect(Failure<Never>.documentedStatus(response).description == "checkChoices: 300 Multiple Choices")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("An error that is documented without a body has the type of `default` if it comes with such a body") func broaderProblem() async {
        do {
            _ = try await client(.json(#"{"title":"gone"}"#, status: 404)).pets.get(id: "1")
        } catch .documented(let problem, let response) where response.status == 404 {
            #expect(problem.title == "gone")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("The documented page of a 406 is preserved as received") func pages() async {
        let page = HTTPResponse(status: 406, headers: ["Content-Type": "text/html"], body: Data("<p>".utf8))
        do {
            _ = try await client(page).pets.get(id: "1")
        } catch .documentedStatus(let response) {
            #expect(response.text == "<p>")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("An unlisted status is undocumented") func undocumented() async {
        do {
            try await client(HTTPResponse(status: 302)).pets.delete(id: "1")
        } catch .undocumented(let response) {
            #expect(response.status == 302)
        } catch {
            Issue.record("\(error)")
        }
    }
}
