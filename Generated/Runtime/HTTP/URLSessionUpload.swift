import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A request body in a form that `URLSession` sends with a `Content-Length`, and without blocking other transfers.
///
/// A stream is first written to a temporary file. `URLSession` on Linux always sends body streams with chunked encoding, which some servers
/// reject, and reads them on the queue that serves all transfers.
nonisolated enum URLSessionUpload: Sendable {
    case none
    case bytes(Data)
    case file(URL, isTemporary: Bool)

    /// The maximum size in bytes of a stream that is sent from memory instead.
    private static let sizeInMemory = 1 << 20

    init(_ body: HTTPRequestBody) async throws(TransportError) {
        switch body {
        case .none:
            self = .none
        case .bytes(let data):
            self = .bytes(data)
        case .file(let url):
            self = .file(url, isTemporary: false)
        case .stream(let length?, _) where length <= Self.sizeInMemory, .once(let length?, _) where length <= Self.sizeInMemory:
            self = .bytes(try await body.collect())
        case .stream, .once:
            self = .file(try await Self.write(body.open()), isTemporary: true)
        }
    }

    func task(for request: URLRequest, in session: URLSession) -> URLSessionTask {
        switch self {
        case .none:
            return session.dataTask(with: request)
        case .bytes(let data):
            var request = request
            request.httpBody = data
            return session.dataTask(with: request)
        case .file(let url, _):
            return session.uploadTask(with: request, fromFile: url)
        }
    }

    /// Removes the temporary file after the upload.
    func cleanUp() {
        switch self {
        case .none, .bytes, .file(_, isTemporary: false): break
        case .file(let url, isTemporary: true): try? FileManager.default.removeItem(at: url)
        }
    }
}

nonisolated extension URLSessionUpload {
    private static func write(_ stream: ByteStream) async throws(TransportError) -> URL {
        guard let (url, handle) = try? HTTPTemporaryFile.create() else {
            throw TransportError(.other, "a temporary file for the request's body couldn't be created")
        }
        defer { try? handle.close() }
        do throws(TransportError) {
            while let chunk = try await stream.next() {
                do { try handle.write(contentsOf: chunk) } catch {
                    throw TransportError(
                        .other,
                        "the request's body couldn't be written to a temporary file",
                        underlying: error.localizedDescription
                    )
                }
            }
            return url
        } catch {
            try? FileManager.default.removeItem(at: url)
            throw error
        }
    }
}
