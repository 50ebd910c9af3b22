import Foundation

/// Writes a file next to its final location and moves it there once it is complete.
nonisolated struct FileDownload: Sendable {
    private let url: URL
    private let partial: URL
    /// The URL that the file comes from; `nil` if the download can't be resumed.
    private let source: String?

    /// What an earlier download has left.
    struct Part: Sendable {
        /// In bytes.
        var size: Int
        /// The version of the file, as `If-Range` takes it.
        var validator: String
    }

    /// - Parameter source: The URL that the file comes from, if the download may be resumed.
    init(to url: URL, from source: String?) {
        self.url = url
        self.source = source
        let suffix = source == nil ? UUID().uuidString : "part"
        partial = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(suffix)")
    }

    /// Holds the validator of the part, and the URL that it comes from.
    private var origin: URL { partial.appendingPathExtension("origin") }

    /// What an earlier download of the same URL has left, `nil` if it can't be resumed.
    var part: Part? {
        guard let source, let size = partial.fileSize, size > 0, let text = try? String(contentsOf: origin, encoding: .utf8) else {
            return nil
        }
        let lines = text.split(separator: "\n", maxSplits: 1)
        return lines.count == 2 && lines[1] == source ? Part(size: size, validator: String(lines[0])) : nil
    }

    /// - Parameter part: What the response continues, if it is a part itself.
    func write(
        _ response: Response<ByteStream>,
        after part: Part?,
        progress: @Sendable (TransferProgress) -> Void
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

    /// - Returns: Whether what is written can be resumed.
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
        progress: @Sendable (TransferProgress) -> Void
    ) async throws(TransportError) {
        let handle = try failing { try FileHandle(forWritingTo: partial) }
        defer { try? handle.close() }
        try failing { try handle.seek(toOffset: UInt64(content.start)) }
        var received = content.start
        while let chunk = try await stream.next() {
            try failing { try handle.write(contentsOf: chunk) }
            received += chunk.count
            progress(TransferProgress(completed: received, total: content.total))
        }
        if let total = content.total, received < total {
            throw TransportError(.connectionLost, "the body ended after \(received) of \(total) bytes")
        }
    }

    private func removePart() {
        for file in [partial, origin] { try? FileManager.default.removeItem(at: file) }
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

/// What a response holds of a file.
private nonisolated struct FileContent: Sendable {
    /// The offset of the body in the file.
    let start: Int
    /// The size of the file, `nil` if it isn't known.
    let total: Int?
    /// The version of the file, as `If-Range` takes it; `nil` if a part of it is of no use.
    let validator: String?

    /// - Throws: If it is another part of the file than the one after `part`.
    init(_ response: Response<ByteStream>, after part: FileDownload.Part?) throws(TransportError) {
        let headers = response.headers
        let length = headers["Content-Length"].flatMap(Int.init)
        let isEncoded = headers["Content-Encoding"].map { $0.lowercased() != "identity" } ?? false
        if response.status == 206 {
            guard let part else { throw TransportError(.other, "the server sent a part of the file, not the whole") }
            guard !isEncoded, let range = Self.range(headers["Content-Range"]), range.start == part.size else {
                throw TransportError(.malformed, "the server sent another part of the file than the one after \(part.size) bytes")
            }
            (start, total, validator) = (part.size, range.total ?? length.map { part.size + $0 }, part.validator)
        } else {
            // The length is that of the compressed body.
            (start, total) = (0, isEncoded ? nil : length)
            let tag = headers["ETag"].flatMap { $0.hasPrefix("W/") ? nil : $0 }
            validator = isEncoded || headers["Accept-Ranges"] == "none" ? nil : tag ?? headers["Last-Modified"]
        }
    }

    /// The start, and the total if it is known, of `bytes 5000-9999/10000` (RFC 9110, section 14.4).
    private static func range(_ text: String?) -> (start: Int, total: Int?)? {
        guard let text, text.lowercased().hasPrefix("bytes ") else { return nil }
        let parts = text.dropFirst(6).split(separator: "/")
        guard parts.count == 2, let start = parts[0].split(separator: "-").first.flatMap({ Int($0) }) else { return nil }
        return (start, Int(parts[1]))
    }
}
