public import Foundation

nonisolated extension ClientCore {
    /// Sends a request and gives the bytes of its response as they arrive.
    ///
    /// The client's timeout ends with the response's headers, that of the call's options with the last byte. Reading throws a
    /// ``TransportError`` if the body is not complete.
    public func bytes<Problem>(
        of request: Request<Data, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<ByteStream> {
        try await send(request.streamed, options: options)
    }

    /// Sends a request and writes what it gives to a file, without keeping it in memory.
    ///
    /// The file appears under its name once it is complete, and replaces one that is there; a failure leaves nothing behind.
    ///
    /// - Parameter progress: Called after each chunk, on no particular thread.
    /// - Returns: The response, its body the file's URL.
    public func download<Problem>(
        _ request: Request<Data, Problem>,
        to fileURL: URL,
        options: CallOptions = .init(),
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(Failure<Problem>) -> Response<URL> {
        var options = options
        options.timeout = options.timeout ?? configuration.timeout
        let response = try await bytes(of: request, options: options)
        let isEncoded = response.headers["Content-Encoding"].map { $0.lowercased() != "identity" } ?? false
        let total = isEncoded ? nil : response.headers["Content-Length"].flatMap(Int.init)
        do throws(TransportError) {
            try await FileDownload(fileURL).write(response.body) { progress?(TransferProgress(completed: $0, total: total)) }
        } catch {
            let call = CallContext(operation: request.operation, attempts: response.attempts)
            throw error.kind == .cancelled ? .cancelled(call) : .transport(error, call)
        }
        return Response(status: response.status, headers: response.headers, body: fileURL, attempts: response.attempts)
    }
}

nonisolated extension Request where Success == Data {
    /// The same request, its bytes as they arrive.
    fileprivate var streamed: Request<ByteStream, Problem> {
        Request<ByteStream, Problem>(
            operation: operation,
            method: method,
            path: path,
            query: query,
            headers: headers,
            cookies: cookies,
            body: body,
            success: success.streamed,
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

nonisolated extension ClientCore {
    /// Writes a file beside its final place and moves it there at the end.
    private struct FileDownload: Sendable {
        let url: URL
        let partial: URL

        init(_ url: URL) {
            self.url = url
            partial = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString)")
        }

        func write(_ stream: ByteStream, progress: @Sendable (Int) -> Void) async throws(TransportError) {
            do throws(TransportError) {
                try await writePartial(stream, progress: progress)
                try failing { try moveIntoPlace() }
            } catch {
                try? FileManager.default.removeItem(at: partial)
                throw error
            }
        }

        private func writePartial(_ stream: ByteStream, progress: @Sendable (Int) -> Void) async throws(TransportError) {
            try failing { try Data().write(to: partial, options: .withoutOverwriting) }
            let handle = try failing { try FileHandle(forWritingTo: partial) }
            defer { try? handle.close() }
            var received = 0
            while let chunk = try await stream.next() {
                try failing { try handle.write(contentsOf: chunk) }
                received += chunk.count
                progress(received)
            }
        }

        private func moveIntoPlace() throws {
            // Replaces a file at once, as `moveItem` does not, and `replaceItemAt` fails to do on Linux.
            guard rename(partial.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        }

        private func failing<Value>(_ body: () throws -> Value) throws(TransportError) -> Value {
            do { return try body() } catch {
                throw TransportError(.other, "the downloaded file could not be written", underlying: error.localizedDescription)
            }
        }
    }
}
