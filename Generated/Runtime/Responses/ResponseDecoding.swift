import Foundation

/// What a call was answered, and which of the documented responses that is.
nonisolated struct CallAnswer: Sendable {
    var raw: RawResponse
    var content: CallExchange.Content
    /// `nil` where it is none of them.
    var choice: DocumentedResponses.Choice?
    var decoding: Decoding

    /// What decoding depends on apart from the response.
    struct Decoding: Sendable {
        /// `nil` if a lost stream isn't opened again.
        var reconnection: ServerSentEventReconnection?
        var json: JSONOptions
        /// Of streams, in bytes.
        var maximumEventSize: Int
    }

    init(_ received: CallExchange.Received, call: CallContext, documented: DocumentedResponses, decoding: Decoding) {
        raw = RawResponse(received, call: call)
        content = received.content
        choice = documented.choice(for: raw.status, raw.contentType, mayBeMislabelled: raw.mayBeMislabelled)
        self.decoding = decoding
    }

    func streamed(_ bytes: ByteStream, _ reconnection: ServerSentEventReconnection?) -> StreamedResponse {
        StreamedResponse(
            raw: raw,
            bytes: bytes,
            reconnection: reconnection,
            json: decoding.json,
            maximumEventSize: decoding.maximumEventSize
        )
    }
}

nonisolated extension Request {
    /// Decodes an answer: as what the call returns, or as a documented problem, which is thrown.
    func decode(_ answer: CallAnswer) throws(Failure<Problem>) -> Response<Success> {
        let raw = answer.raw
        guard let choice = answer.choice else { throw .undocumented(raw) }
        let problem: Problem?
        do throws(JSONError) {
            switch choice {
            case .success(let entry, let coding):
                if let body = try success.entries[entry].coding.decode(answer, as: coding) {
                    return Response(status: raw.status, headers: raw.headers, body: body, attempts: raw.call.attempts)
                }
                problem = nil
            case .problem(let entry, let coding): problem = try problems.entries[entry].coding.decode(answer, as: coding)
            }
        } catch {
            throw .undecodable(error, raw)
        }
        if let problem { throw .documented(raw.status, problem, raw) }
        throw .documentedStatus(raw)
    }
}

nonisolated extension RawResponse {
    /// Without the body if that is a stream.
    init(_ received: CallExchange.Received, call: CallContext) {
        self.init(status: received.status, headers: received.headers, call: call)
        if case .whole(let body) = received.content { self.body = body }
    }

    /// Whether the content type says nothing against the described one: it is missing, or as general as servers have it by default.
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
