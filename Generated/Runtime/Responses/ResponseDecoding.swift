import Foundation

/// The answer to a call, and the documented response that it matches.
nonisolated struct CallAnswer: Sendable {
    var raw: RawResponse
    var content: CallExchange.Content
    /// The documented response; `nil` if the response is undocumented.
    var choice: DocumentedResponses.Choice?
    var decoding: Decoding

    /// The context that decoding depends on, in addition to the response.
    struct Decoding: Sendable {
        /// The call that reopens a lost stream; `nil` if it isn't reopened.
        var origin: StreamOrigin?
        var json: JSONOptions
        /// The maximum size of an event in a stream, in bytes.
        var maximumEventSize: Int
    }

    init(_ received: CallExchange.Received, call: CallContext, documented: DocumentedResponses, decoding: Decoding) {
        raw = RawResponse(received, call: call)
        content = received.content
        choice = documented.choice(for: raw.status, raw.contentType, mayBeMislabelled: raw.mayBeMislabelled)
        self.decoding = decoding
    }

    /// The response as a stream, even if its body was read.
    var streamed: StreamedResponse {
        switch content {
        case .stream(let bytes): streamed(bytes, decoding.origin)
        case .whole(let body): streamed(ByteStream(body), nil)
        }
    }

    private func streamed(_ bytes: ByteStream, _ origin: StreamOrigin?) -> StreamedResponse {
        StreamedResponse(
            raw: raw,
            bytes: bytes,
            origin: origin,
            json: decoding.json,
            maximumEventSize: decoding.maximumEventSize
        )
    }
}

nonisolated extension CallAnswer {
    /// Decodes the answer.
    ///
    /// - Parameter documented: The documented responses, with which the answer was created.
    func decoded(by documented: DocumentedResponses) -> ClientCore.CallResult {
        guard let choice else { return .failure(.undocumented(raw)) }
        do throws(JSONError) {
            switch choice {
            case .success(let entry, let leaf):
                guard let body = try documented.success[entry].body.decode(self, as: leaf) else { return .failure(.documentedStatus(raw)) }
                return .success(Response(status: raw.status, headers: raw.headers, body: body, attempts: raw.call.attempts), raw.call)
            case .problem(let entry, let leaf):
                let problem = try documented.problems[entry].body.decode(self, as: leaf)
                return .failure(problem.map { .documented($0, response: raw) } ?? .documentedStatus(raw))
            }
        } catch {
            return .failure(.undecodable(error, response: raw))
        }
    }
}

nonisolated extension RawResponse {
    /// Creates a response, without the body if it's streamed.
    init(_ received: CallExchange.Received, call: CallContext) {
        self.init(status: received.status, headers: received.headers, call: call)
        if case .whole(let body) = received.content { self.body = body }
    }

    /// Whether the content type may be wrong: it's missing, JSON, or a default of servers for what looks like a JSON object.
    fileprivate var mayBeMislabelled: Bool {
        guard let contentType, !contentType.essence.isEmpty else { return true }
        if contentType.isUnspecific {
            return body.first { !$0.isJSONWhitespace } == UInt8(ascii: "{")
        }
        return contentType.isJSON
    }
}

nonisolated extension UInt8 {
    var isJSONWhitespace: Bool {
        self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
    }
}
