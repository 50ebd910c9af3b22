nonisolated extension ClientCore {
    /// The result of a call. It isn't generic, so that a call is compiled once instead of once per type of response.
    enum CallResult {
        /// A body of the type that the request documents.
        case success(Response<any Sendable>, CallContext)
        /// A failure, with a body of the type that the request documents.
        case failure(Failure<any Sendable>)
    }
}

nonisolated extension ClientCore.CallResult {
    /// Returns the response to a request of this type, or throws the failure.
    // `dynamic` keeps the compiler from specializing it for each operation.
    dynamic func get<Success, Problem>(as request: Request<Success, Problem>.Type) throws(Failure<Problem>) -> Response<Success> {
        switch self {
        case .success(let response, let call):
            guard let response: Response<Success> = response.typed() else {
                throw .documentedStatus(RawResponse(status: response.status, headers: response.headers, call: call))
            }
            return response
        case .failure(let failure): throw failure.typed()
        }
    }
}

nonisolated extension Response where Body == any Sendable {
    /// Returns the response with a body of this type; `nil` if the body has another one.
    fileprivate func typed<Value>() -> Response<Value>? {
        (body as? Value).map { Response<Value>(status: status, headers: headers, body: $0, attempts: attempts) }
    }
}

nonisolated extension Failure where Problem == any Sendable {
    /// Returns the failure with a documented error of this type.
    fileprivate func typed<Value>() -> Failure<Value> {
        switch self {
        case .documented(let problem, let response):
            (problem as? Value).map { .documented($0, response: response) } ?? .documentedStatus(response)
        case .documentedStatus(let response): .documentedStatus(response)
        case .undocumented(let response): .undocumented(response)
        case .undecodable(let error, let response): .undecodable(error, response: response)
        case .errorEvent(let response): .errorEvent(response)
        case .transport(let error, let call): .transport(error, call: call)
        case .cancelled(let call): .cancelled(call)
        case .invalidRequest(let error, let call): .invalidRequest(error, call: call)
        }
    }
}
