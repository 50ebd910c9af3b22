public import Foundation

/// How far a download is.
public nonisolated struct DownloadProgress: Hashable, Sendable {
    /// The bytes that have been written.
    public var received: Int
    /// The bytes to expect; `nil` if the server does not say so, or sends them compressed.
    public var expected: Int?

    public init(received: Int, expected: Int?) {
        self.received = received
        self.expected = expected
    }
}

nonisolated extension ClientCore {
    /// Sends a request and writes what it gives to a file, without keeping it in memory.
    ///
    /// The file appears under its name once it is complete, and replaces one that is there; a failure leaves nothing behind. The timeout of
    /// the call ends with the response's headers.
    ///
    /// - Parameter progress: Called after each chunk, on no particular thread.
    /// - Returns: The response, its body the file's URL.
    public func download<Problem>(
        _ request: Request<Data, Problem>,
        to fileURL: URL,
        options: CallOptions = .init(),
        progress: (@Sendable (DownloadProgress) -> Void)? = nil
    ) async throws(Failure<Problem>) -> Response<URL> {
        let response = try await send(request.streamed, options: options)
        let call = CallContext(operation: request.operation, attempts: response.attempts)
        let isEncoded = response.headers["Content-Encoding"].map { $0.lowercased() != "identity" } ?? false
        let expected = isEncoded ? nil : response.headers["Content-Length"].flatMap(Int.init)
        do throws(TransportError) {
            try await FileDownload(fileURL).write(response.body) { progress?(DownloadProgress(received: $0, expected: expected)) }
        } catch {
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
            security: security,
            server: server
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
            // `replaceItemAt` fails on Linux.
            if FileManager.default.fileExists(atPath: url.path) { try FileManager.default.removeItem(at: url) }
            try FileManager.default.moveItem(at: partial, to: url)
        }

        private func failing<Value>(_ body: () throws -> Value) throws(TransportError) -> Value {
            do { return try body() } catch {
                throw TransportError(.other, "the downloaded file could not be written", underlying: error.localizedDescription)
            }
        }
    }
}
