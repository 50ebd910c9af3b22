public import Foundation

nonisolated extension APIClient {
    /// Sends a request and writes the body of its response to a file, without keeping it in memory.
    ///
    /// The file is written under a temporary name next to `fileURL`, and replaces an existing file only when it is complete. The request
    /// has `Accept-Encoding: identity`, because an incomplete compressed body can't be detected; set the header to override this.
    /// A partial response, such as to a request with a `Range` header, is an error: use ``bytes(of:options:)`` instead.
    ///
    /// - Parameters:
    ///   - request: The request, whose response has bytes as its body.
    ///   - fileURL: The URL of the file, in an existing folder.
    ///   - options: Options for this call.
    ///   - resume: Whether a failed download keeps the received bytes next to the file, so that the next one continues after them. The
    ///     server has to support range requests (RFC 9110, section 14) and send an `ETag` or `Last-Modified`; otherwise the download
    ///     starts over.
    ///   - progress: Called after each chunk, on an arbitrary thread. Bytes of an earlier, resumed download count as completed.
    /// - Returns: The response, with the file's URL as its body.
    @discardableResult
    public func download<Problem>(
        _ request: Request<Data, Problem>,
        to fileURL: URL,
        options: CallOptions = .init(),
        resume: Bool = false,
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(Failure<Problem>) -> Response<URL> {
        var options = options
        options.timeout = options.timeout ?? core.configuration.timeout
        if options.headers["Accept-Encoding"] == nil, core.configuration.headers["Accept-Encoding"] == nil {
            options.headers["Accept-Encoding"] = "identity"
        }
        let file = FileDownload(to: fileURL, from: resume ? core.source(of: request, options: options) : nil)
        var part = file.part
        let response: Response<ByteStream>
        do throws(Failure<Problem>) {
            response = try await send(request.streamed(request.success.streamed.addingParts), options: options.asking(for: part))
        } catch {
            guard part != nil, error.status == 416 else { throw error }
            // The partial file is larger than the current file on the server.
            part = nil
            response = try await bytes(of: request, options: options)
        }
        do throws(TransportError) {
            try await file.write(response, after: part, progress: progress)
        } catch {
            let call = CallContext(operation: request.operation, attempts: response.attempts)
            throw error.kind == .cancelled ? .cancelled(call) : .transport(error, call: call)
        }
        return Response(status: response.status, headers: response.headers, body: fileURL, attempts: response.attempts)
    }
}

nonisolated extension ClientCore {
    /// Returns the request's URL; `nil` if the request is invalid.
    fileprivate func source<Problem>(of request: Request<Data, Problem>, options: CallOptions) -> String? {
        guard let serverURL = try? serverURL(for: request.server, options: options) else { return nil }
        return (try? RequestParts.url(serverURL: serverURL, path: request.path, query: request.query + options.query))?.absoluteString
    }
}

nonisolated extension CallOptions {
    fileprivate func asking(for part: FileDownload.Part?) -> CallOptions {
        guard let part else { return self }
        var options = self
        options.headers["Range"] = "bytes=\(part.size)-"
        // If the file has changed, the server sends the full file (RFC 9110, section 13.1.5).
        options.headers["If-Range"] = part.validator
        return options
    }
}

nonisolated extension ResponseCodings where Value == ByteStream {
    /// The same codings, with one for 206 (Partial Content), which descriptions rarely document.
    fileprivate var addingParts: ResponseCodings<ByteStream> {
        guard let whole = entries.first(where: { $0.pattern.matches(200) }) else { return self }
        return ResponseCodings(entries: entries + [(pattern: .exactly(206), coding: whole.coding)])
    }
}
