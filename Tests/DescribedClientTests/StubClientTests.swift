import ClientRuntime
import Foundation
import StubbedLibrary
import Testing

/// Samples of models, and a client that answers with them.
@Suite struct StubClientTests {
    @Test("Calls of a stub client return samples") func samples() async throws {
        let library = Example.stub
        #expect(try await library.books.list() == [.sample])
        #expect(try await library.books.get(id: 1).title == "Emma")
        try await library.books.delete(id: 1)
        try await library.health()
        #expect(try await library.books.read(id: 1) == "It is a truth universally acknowledged")
        #expect(try await library.books.getCover(id: 1) == Data("Hello".utf8))
    }

    @Test("A documented example is the answer of its operation") func examples() async throws {
        let outcome = try await Example.stub.books.add(.sample)
        #expect(outcome == .created(Book(id: 8, title: "Emma", author: Author(name: "Jane Austen"))))
    }

    @Test("Streams of a stub client have an item of each case") func streams() async throws {
        var events: [Event] = []
        for try await event in try await Example.stub.events.follow() { events.append(event) }
        #expect(events == [.lent(.sample), .returned(.sample)])
        var loans: [Loan] = []
        for try await loan in try await Example.stub.events.readLog() { loans.append(loan) }
        #expect(loans == [.sample])
    }

    @Test("Answers can be values, failures, errors of the transport and functions of the request") func answers() async throws {
        let library = Example.stub {
            $0.books.list = .success([])
            $0.books.get = .failure(.sample, status: 404)
            $0.books.delete = .error(TransportError(.connectionLost, "the connection was lost"))
            $0.books.read = .answering { request throws(TransportError) in
                HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Data(request.url.path.utf8))
            }
            $0.events.follow = .events([.lent(.sample), .lent(.sample)], every: .milliseconds(1))
        }
        #expect(try await library.books.list().isEmpty)
        await #expect { try await library.books.get(id: 1) } throws: { error in
            guard case .documented(let problem, let response) = error as? Failure<Problem> else { return false }
            return problem == .sample && response.status == 404
        }
        await #expect { try await library.books.delete(id: 1) } throws: { error in
            guard case .transport(let error, _) = error as? Failure<Never> else { return false }
            return error.kind == .connectionLost
        }
        #expect(try await library.books.read(id: 7) == "/books/7/text")
        var count = 0
        for try await _ in try await library.events.follow() { count += 1 }
        #expect(count == 2)
    }

    @Test("Answers with other documented statuses and examples are ready") func documentedAnswers() async throws {
        let library = Example.stub {
            $0.books.get = $0.books.getPoem
            $0.books.list = $0.books.listUnauthorized
            $0.books.add = $0.books.addBadRequestNoAuthor
        }
        #expect(try await library.books.get(id: 1).title == "Beowulf")
        await #expect { try await library.books.list() } throws: { error in
            guard case .documented(let problem, let response) = error as? Failure<Problem> else { return false }
            return problem == .sample && response.status == 401
        }
        await #expect { try await library.books.add(.sample) } throws: { error in
            guard case .documented(let problem, let response) = error as? Failure<Problem> else { return false }
            return problem.message == "no author" && response.status == 400
        }
        await #expect { try await Example.stub { $0.books.add = $0.books.addConflict }.books.add(.sample) } throws: { error in
            guard case .documentedStatus(let response) = error as? Failure<Problem> else { return false }
            return response.status == 409
        }
        #expect(try await Example.stub { $0.books.add = $0.books.addAccepted }.books.add(.sample) == .accepted("example"))
    }

    @Test("A delayed answer ends with the cancellation of its call") func delays() async throws {
        let library = Example.stub { $0.books.list = .success([.sample]).delayed(by: .seconds(3600)) }
        let call = Task { try await library.books.list() }
        call.cancel()
        await #expect { try await call.value } throws: { error in
            guard case .cancelled = error as? Failure<Problem> else { return false }
            return true
        }
    }

    @Test("The transport of a stub records the requests") func requests() async throws {
        let transport = Example.Stub().transport
        let library = Example(serverURL: URL(string: "https://h/api")!, configuration: .init(transport: transport))
        _ = try await library.books.list(limit: 3)
        #expect(transport.requests.map(\.url.absoluteString) == ["https://h/api/books?limit=3"])
        #expect(transport.requests.map(\.operation) == ["listBooks"])
    }

    @Test("Samples are read again from their JSON") func roundTrips() throws {
        #expect(try Book(jsonData: Book.sample.jsonData()) == .sample)
        #expect(try Rule(jsonData: Rule.sample.jsonData()) == .sample)
        #expect(try Event(jsonData: Event.sample.jsonData()) == .sample)
    }
}
