public import Foundation

nonisolated extension ClientCore {
    /// Sends a request and returns the bytes of its response as they arrive.
    ///
    /// The client's timeout ends with the response's headers, that of the call's options with the last byte. Reading throws a
    /// ``TransportError`` if the body is not complete.
    public func bytes<Problem>(
        of request: Request<Data, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<ByteStream> {
        try await send(request.streamed(request.success.streamed), options: options)
    }

    /// Sends a request and writes the body of its response to a file, without keeping it in memory.
    ///
    /// The file appears under its name once it is complete, and replaces an existing one; a failure leaves that one as it is. The server is
    /// asked not to compress the body, since only then an incomplete one is noticed; set `Accept-Encoding` to override this. A part of a
    /// file, such as a `Range` header asks for, is an error: use ``bytes(of:options:)``.
    ///
    /// - Parameters:
    ///   - resume: Whether a failed download keeps what it has received, next to the file, for the next one to go on from. That takes a
    ///     server that supports ranges (RFC 9110, section 14) and identifies the file's version by `ETag` or `Last-Modified`; otherwise
    ///     the download begins anew.
    ///   - progress: Called after each chunk, on no particular thread; a resumed download counts the bytes that it had.
    /// - Returns: The response, its body the file's URL.
    public func download<Problem>(
        _ request: Request<Data, Problem>,
        to fileURL: URL,
        options: CallOptions = .init(),
        resume: Bool = false,
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(Failure<Problem>) -> Response<URL> {
        var options = options
        options.timeout = options.timeout ?? configuration.timeout
        if options.headers["Accept-Encoding"] == nil, configuration.headers["Accept-Encoding"] == nil {
            options.headers["Accept-Encoding"] = "identity"
        }
        let file = FileDownload(to: fileURL, from: resume ? source(of: request, options: options) : nil)
        var part = file.part
        let response: Response<ByteStream>
        do throws(Failure<Problem>) {
            response = try await send(request.streamed(request.success.streamed.addingParts), options: options.asking(for: part))
        } catch {
            guard part != nil, error.status == 416 else { throw error }
            // The part is longer than the file has become.
            part = nil
            response = try await bytes(of: request, options: options)
        }
        do throws(TransportError) {
            try await file.write(response, after: part) { progress?($0) }
        } catch {
            let call = CallContext(operation: request.operation, attempts: response.attempts)
            throw error.kind == .cancelled ? .cancelled(call) : .transport(error, call)
        }
        return Response(status: response.status, headers: response.headers, body: fileURL, attempts: response.attempts)
    }
}

nonisolated extension ClientCore {
    /// The request's URL, `nil` if it can't be sent.
    private func source<Problem>(of request: Request<Data, Problem>, options: CallOptions) -> String? {
        guard let serverURL = try? serverURL(for: request.server, options: options) else { return nil }
        return (try? RequestParts.url(serverURL: serverURL, path: request.path, query: request.query + options.query))?.absoluteString
    }
}

nonisolated extension CallOptions {
    fileprivate func asking(for part: FileDownload.Part?) -> CallOptions {
        guard let part else { return self }
        var options = self
        options.headers["Range"] = "bytes=\(part.size)-"
        // Otherwise the server sends the whole file (RFC 9110, section 13.1.5).
        options.headers["If-Range"] = part.validator
        return options
    }
}

nonisolated extension Request where Success == Data {
    /// The same request, its bytes as they arrive.
    fileprivate func streamed(_ success: ResponseCodings<ByteStream>) -> Request<ByteStream, Problem> {
        Request<ByteStream, Problem>(
            operation: operation,
            method: method,
            path: path,
            query: query,
            headers: headers,
            cookies: cookies,
            body: body,
            success: success,
            problems: problems,
            retries: retries,
            security: security,
            server: server,
            idempotency: idempotency
        )
    }
}

nonisolated extension ResponseCodings where Value == Data {
    fileprivate var streamed: ResponseCodings<ByteStream> {
        ResponseCodings<ByteStream>(
            entries: entries.map { (pattern: $0.pattern, coding: .bytes(contentTypes: $0.coding.contentTypes)) }
        )
    }
}

nonisolated extension ResponseCodings where Value == ByteStream {
    /// The same, and a part of the whole, which descriptions don't mention.
    fileprivate var addingParts: ResponseCodings<ByteStream> {
        guard let whole = entries.first(where: { $0.pattern.matches(200) }) else { return self }
        return ResponseCodings(entries: entries + [(pattern: .exactly(206), coding: whole.coding)])
    }
}
