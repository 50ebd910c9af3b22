import Foundation

/// A download that is written next to its destination, and moved there when it's complete.
nonisolated struct FileDownload: Sendable {
    private let url: URL
    private let partial: URL
    /// The URL of the file on the server; `nil` if the download can't be resumed.
    private let source: String?

    /// The partial file of an earlier download.
    struct Part: Sendable {
        /// The size in bytes.
        var size: Int
        /// The file's validator, for `If-Range`.
        var validator: String
    }

    /// - Parameter source: The URL of the file on the server; `nil` if the download can't be resumed.
    init(to url: URL, from source: String?) {
        self.url = url
        self.source = source
        let suffix = source == nil ? UUID().uuidString : "part"
        partial = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(suffix)")
    }

    /// The file that records the validator and URL of the partial file.
    private var origin: URL { partial.appendingPathExtension("origin") }

    /// The partial file of an earlier download of the same URL; `nil` if that download can't be resumed.
    var part: Part? {
        guard let source, let size = partial.fileSize, size > 0, let text = try? String(contentsOf: origin, encoding: .utf8) else {
            return nil
        }
        let lines = text.split(separator: "\n", maxSplits: 1)
        return lines.count == 2 && lines[1] == source ? Part(size: size, validator: String(lines[0])) : nil
    }

    /// Writes the body of a response.
    ///
    /// - Parameter part: The partial file that the request asked to continue.
    func write(
        _ response: Response<ByteStream>,
        after part: Part?,
        progress: (@Sendable (TransferProgress) -> Void)?
    ) async throws(TransportError) {
        var keepsPart = false
        do throws(TransportError) {
            let content = try FileContent(response, after: part)
            keepsPart = try begin(content)
            try await append(response.body, to: content, progress: progress)
            try failing { try moveIntoPlace() }
            try? FileManager.default.removeItem(at: origin)
        } catch {
            if !keepsPart { removePart() }
            throw error
        }
    }

    /// Prepares the partial file.
    ///
    /// - Returns: Whether the download can be resumed later.
    private func begin(_ content: FileContent) throws(TransportError) -> Bool {
        if content.start > 0 { return true }
        removePart()
        try failing { try Data().write(to: partial, options: .withoutOverwriting) }
        guard let source, let validator = content.validator else { return false }
        return (try? Data("\(validator)\n\(source)".utf8).write(to: origin)) != nil
    }

    private func append(
        _ stream: ByteStream,
        to content: FileContent,
        progress: (@Sendable (TransferProgress) -> Void)?
    ) async throws(TransportError) {
        let handle = try failing { try FileHandle(forWritingTo: partial) }
        defer { try? handle.close() }
        try failing { try handle.seek(toOffset: UInt64(content.start)) }
        var received = content.start
        while let chunk = try await stream.next() {
            try failing { try handle.write(contentsOf: chunk) }
            received += chunk.count
            progress?(TransferProgress(completed: received, total: content.total))
        }
        if let total = content.total, received < total {
            throw TransportError(.connectionLost, "the body ended after \(received) of \(total) bytes")
        }
    }

    private func removePart() {
        for file in [partial, origin] { try? FileManager.default.removeItem(at: file) }
    }

    private func moveIntoPlace() throws {
        // `rename` replaces a file atomically. `moveItem` doesn't replace files, and `replaceItemAt` fails on Linux.
        guard rename(partial.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    @inline(never)
    private static func failure(_ error: any Error) -> TransportError {
        TransportError(.other, "the downloaded file couldn't be written", underlying: error.localizedDescription)
    }

    private func failing<Value>(_ body: () throws -> Value) throws(TransportError) -> Value {
        do { return try body() } catch { throw Self.failure(error) }
    }
}

/// The part of a file that a response contains.
private nonisolated struct FileContent: Sendable {
    /// The offset of the body in the file.
    let start: Int
    /// The size of the file in bytes; `nil` if unknown.
    let total: Int?
    /// The file's validator, for `If-Range`; `nil` if the download can't be resumed.
    let validator: String?

    /// - Throws: If the response is partial but doesn't continue `part`.
    init(_ response: Response<ByteStream>, after part: FileDownload.Part?) throws(TransportError) {
        let headers = response.headers
        let length = headers["Content-Length"].flatMap(Int.init)
        let isEncoded = headers["Content-Encoding"].map { $0.lowercased() != "identity" } ?? false
        if response.status == 206 {
            guard let part else { throw TransportError(.other, "the server sent only a part of the file") }
            guard !isEncoded, let range = Self.range(headers["Content-Range"]), range.start == part.size else {
                throw TransportError(.malformed, "the server didn't continue the file after \(part.size) bytes")
            }
            (start, total, validator) = (part.size, range.total ?? length.map { part.size + $0 }, part.validator)
        } else {
            // `Content-Length` is the length of the compressed body.
            (start, total) = (0, isEncoded ? nil : length)
            let tag = headers["ETag"].flatMap { $0.hasPrefix("W/") ? nil : $0 }
            validator = isEncoded || headers["Accept-Ranges"] == "none" ? nil : tag ?? headers["Last-Modified"]
        }
    }

    /// Parses a `Content-Range` such as `bytes 5000-9999/10000` (RFC 9110, section 14.4).
    private static func range(_ text: String?) -> (start: Int, total: Int?)? {
        guard let text, text.lowercased().hasPrefix("bytes ") else { return nil }
        let parts = text.dropFirst(6).split(separator: "/")
        guard parts.count == 2, let start = parts[0].split(separator: "-").first.flatMap({ Int($0) }) else { return nil }
        return (start, Int(parts[1]))
    }
}
