import Foundation

/// How a response is decoded: as what the call returns, or as a documented problem.
nonisolated enum MatchedCoding<Success: Sendable, Problem: Sendable> {
    case success(ResponseCoding<Success>)
    case problem(ResponseCoding<Problem>)
    case none

    /// The most exact entry for a status wins, a success before a problem.
    init(_ status: Int, success: ResponseCodings<Success>, problems: ResponseCodings<Problem>) {
        self =
            switch (success.match(status), problems.match(status)) {
            case (nil, nil): .none
            case (let success?, nil): .success(success.coding)
            case (nil, let problem?): .problem(problem.coding)
            case (let success?, let problem?):
                success.precision >= problem.precision ? .success(success.coding) : .problem(problem.coding)
            }
    }
}

nonisolated extension Request {
    func decode(
        _ received: CallExchange.Received,
        call: CallContext,
        _ reconnection: ServerSentEventReconnection?
    ) throws(Failure<Problem>) -> Response<Success> {
        var raw = RawResponse(status: received.status, headers: received.headers, call: call)
        if case .whole(let body) = received.content { raw.body = body }
        switch MatchedCoding(received.status, success: success, problems: problems) {
        case .none:
            throw .undocumented(raw)
        case .success(let coding):
            // Servers often name a wrong content type; whether the body is as described, decoding tells.
            guard let chosen = coding.choice(for: raw.contentType) ?? coding.fallback else { throw .undocumented(raw) }
            let body = try decode(chosen, raw, received.content, reconnection)
            return Response(status: raw.status, headers: raw.headers, body: body, attempts: call.attempts)
        case .problem(let coding):
            // The error page of a proxy in between is not the problem that the description means.
            guard let chosen = coding.choice(for: raw.contentType) ?? (raw.mayBeMislabelled ? coding.fallback : nil) else {
                throw .undocumented(raw)
            }
            throw .documented(raw.status, try decode(chosen, raw, received.content, reconnection), raw)
        }
    }

    private func decode<Value>(
        _ coding: ResponseCoding<Value>,
        _ raw: RawResponse,
        _ content: CallExchange.Content,
        _ reconnection: ServerSentEventReconnection?
    ) throws(Failure<Problem>) -> Value {
        switch (coding.decoding, content) {
        case (.whole(let decode), _):
            do throws(JSONError) { return try decode(raw) } catch { throw .undecodable(error, raw) }
        case (.stream(let open), .stream(let bytes)):
            return open(raw, bytes, reconnection)
        case (.stream(let open), .whole(let body)):
            return open(raw, ByteStream(body), nil)
        case (.either, _):
            throw .undocumented(raw)
        }
    }
}

nonisolated extension RawResponse {
    /// Whether the content type says nothing against the described one: it is missing, or as general as servers have it by default.
    fileprivate var mayBeMislabelled: Bool {
        guard let contentType, !contentType.essence.isEmpty else { return true }
        if contentType.essence == "text/plain" || contentType.essence == "application/octet-stream" {
            return body.first { !$0.isJSONWhitespace } == UInt8(ascii: "{")
        }
        return contentType.isJSON
    }
}

nonisolated extension UInt8 {
    fileprivate var isJSONWhitespace: Bool {
        self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
    }
}
