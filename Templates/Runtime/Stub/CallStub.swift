public import Foundation

/// The answer of a stub client to the calls of an operation.
///
///     stub.sessions.list = .success([.sample])
///     stub.sessions.get = .failure(.sample, status: 404)
///     stub.sessions.create = .success(.sample).delayed(by: .seconds(2))
///
/// Answers are encoded and decoded like those of a server.
public nonisolated struct CallStub<Success: Sendable, Problem: Sendable>: Sendable {
    typealias Answer = @Sendable (HTTPRequest, StubFormat) async throws(TransportError) -> HTTPResponse

    private let answer: Answer

    init(_ answer: @escaping Answer) {
        self.answer = answer
    }

    /// Answers with a response.
    public static func response(_ response: HTTPResponse) -> CallStub {
        CallStub { _, _ in response }
    }

    /// Fails like a transport.
    public static func error(_ error: TransportError) -> CallStub {
        CallStub { _, _ throws(TransportError) in throw error }
    }

    /// Answers each request with the result of a function.
    public static func answering(_ handler: @escaping StubTransport.Handler) -> CallStub {
        CallStub { request, _ throws(TransportError) in try await handler(request) }
    }

    /// Answers with a JSON body of any type, for operations whose type depends on the status.
    public static func json<Body: JSONCodable>(
        _ body: @autoclosure @escaping @Sendable () -> Body,
        status: Int,
        contentType: String = "application/json"
    ) -> CallStub {
        CallStub { _, _ in
            HTTPResponse(status: status, headers: ["Content-Type": contentType], body: body().jsonData())
        }
    }

    /// Fails, because the operation has no sample.
    public static var unanswered: CallStub {
        CallStub { request, _ throws(TransportError) in
            throw TransportError(.other, "the stub has no answer to \(request.operation ?? "the request")")
        }
    }

    /// The same answer, after a delay. Cancelling the call ends the delay.
    public func delayed(by delay: Duration) -> CallStub {
        CallStub { [answer] request, format throws(TransportError) in
            do {
                try await Task.sleep(for: delay)
            } catch {
                throw TransportError(.cancelled, "the call was cancelled")
            }
            return try await answer(request, format)
        }
    }

    /// Returns the answer as a transport's handler.
    ///
    /// - Parameter format: The encoding of the operation's success.
    public func handler(_ format: StubFormat = StubFormat(.json)) -> StubTransport.Handler {
        { [answer] request throws(TransportError) in try await answer(request, format) }
    }
}

nonisolated extension CallStub where Success: JSONCodable {
    /// Answers with a value.
    ///
    /// - Parameters:
    ///   - value: The value, which is created for each call.
    ///   - status: The status; `nil` for the operation's first successful one.
    public static func success(_ value: @autoclosure @escaping @Sendable () -> Success, status: Int? = nil) -> CallStub {
        CallStub { _, format in format.response(json: value().jsonData(), status: status) }
    }
}

nonisolated extension CallStub where Success == String {
    /// Answers with a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - status: The status; `nil` for the operation's first successful one.
    public static func success(_ text: @autoclosure @escaping @Sendable () -> String, status: Int? = nil) -> CallStub {
        CallStub { _, format in
            format.coding == .text
                ? format.response(Data(text().utf8), status: status) : format.response(json: text().jsonData(), status: status)
        }
    }
}

nonisolated extension CallStub where Success == Data {
    /// Answers with the bytes of a body.
    ///
    /// - Parameters:
    ///   - data: The body.
    ///   - status: The status; `nil` for the operation's first successful one.
    public static func success(_ data: @autoclosure @escaping @Sendable () -> Data, status: Int? = nil) -> CallStub {
        CallStub { _, format in
            format.coding == .data ? format.response(data(), status: status) : format.response(json: data().jsonData(), status: status)
        }
    }
}

nonisolated extension CallStub where Success == Void {
    /// Answers without a body.
    ///
    /// - Parameter status: The status; `nil` for the operation's first successful one.
    public static func success(status: Int? = nil) -> CallStub {
        CallStub { _, format in HTTPResponse(status: status ?? format.status) }
    }
}

nonisolated extension CallStub where Problem: JSONCodable {
    /// Answers with a documented error.
    public static func failure(
        _ problem: @autoclosure @escaping @Sendable () -> Problem,
        status: Int,
        contentType: String = "application/json"
    ) -> CallStub {
        json(problem(), status: status, contentType: contentType)
    }
}
