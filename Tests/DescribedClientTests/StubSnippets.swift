import ClientRuntime
import Foundation
import StubbedLibrary

// The snippets on samples of Templates/README.md, line by line, so that they are known to compile. None of this is called.

func chooseAnswers() -> Example {
    let client = Example.stub {
        $0.books.list = .success([.sample, .sample])
        $0.books.get = .failure(Problem(message: "The book is gone."), status: 404)
        $0.books.delete = .error(TransportError(.connectionLost, "no connection"))
        $0.books.read = .success("Call me Ishmael.").delayed(by: .seconds(2))
        $0.events.follow = .events([.lent(.sample), .returned(.sample)], every: .milliseconds(200))
    }
    return client
}

func chooseDocumentedAnswers() -> Example {
    let client = Example.stub {
        $0.books.get = $0.books.getNotFound
        $0.books.add = $0.books.addBadRequestNoTitle.delayed(by: .seconds(1))
    }
    return client
}

func testWithSamples() async throws {
    let client = Example.stub { $0.books.list = .success([.sample]) }
    let books = try await client.books.list()
    assert(books == [.sample])
}

// Linux doesn't have SwiftUI: only a Mac compiles these.
#if canImport(SwiftUI)
    import SwiftUI

    struct BookList: View {
        var client: Example

        var body: some View { Text("Books") }
    }

    #Preview {
        BookList(client: .stub)
    }

    #Preview("Error") {
        BookList(client: .stub { $0.books.list = .failure(.sample, status: 401) })
    }
#endif
