public import Foundation

/// The bytes of a body, in chunks as they arrive. A stream can be read only once.
///
/// Releasing the stream before its end closes the connection.
public nonisolated struct ByteStream: AsyncSequence, Sendable {
    private let storage: Storage
    /// The bytes if they were in memory from the beginning, even after the stream has been read; otherwise `nil`.
    public let data: Data?

    /// Creates a stream of bytes in memory.
    public init(_ data: Data) {
        let source = ByteStreamSource(memoryLimit: .max)
        source.yield(data)
        source.finish()
        storage = .live(Consumer(source))
        self.data = data
    }

    /// Creates a stream of a file's bytes, in chunks of 256 KiB.
    public init(file url: URL) {
        self.init(segments: [.file(url)])
    }

    init(segments: [BodySegment]) {
        storage = .segments(SegmentReader(segments))
        data = nil
    }

    /// Creates a stream of the chunks of an asynchronous sequence, which is read no faster than the stream.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
        self.init { source in
            for try await chunk in chunks where !(await source.send(chunk)) { return }
        }
    }

    /// Creates a stream of the bytes of an asynchronous sequence, such as `FileHandle.AsyncBytes`, in chunks of 16 KiB.
    public init<Bytes: AsyncSequence & Sendable>(bytes: Bytes) where Bytes.Element == UInt8 {
        self.init { source in
            var chunk = Data()
            for try await byte in bytes {
                chunk.append(byte)
                guard chunk.count == 16384 else { continue }
                guard await source.send(chunk) else { return }
                chunk.removeAll(keepingCapacity: true)
            }
            source.yield(chunk)
        }
    }

    private init(_ fill: @escaping @Sendable (ByteStreamSource) async throws -> Void) {
        let source = ByteStreamSource()
        let task = Task {
            do {
                try await fill(source)
                source.finish()
            } catch {
                let cause = error as? TransportError
                source.finish(
                    throwing: cause ?? TransportError(.other, "the source of the body failed", underlying: error.localizedDescription)
                )
            }
        }
        source.onAbandon { task.cancel() }
        self.init(source)
    }

    /// Creates a stream and the source that feeds it, for a transport or a test.
    public static func makeStream() -> (stream: ByteStream, source: ByteStreamSource) {
        let source = ByteStreamSource()
        return (ByteStream(source), source)
    }

    init(_ source: ByteStreamSource) {
        storage = .live(Consumer(source))
        data = nil
    }

    /// Returns the next chunk, which is never empty; `nil` at the end.
    ///
    /// - Throws: `cancelled` if the task is cancelled, which also ends the stream; `connectionLost` if the body is incomplete.
    // Never inlined, because every reader of a body calls it.
    @inline(never)
    public func next(isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data? {
        switch storage {
        case .live(let consumer): try await consumer.source.next()
        case .segments(let reader): try await reader.next()
        }
    }

    /// Reads all remaining bytes.
    ///
    /// - Parameters:
    ///   - limit: The maximum number of bytes.
    ///   - isolation: The actor that the caller is isolated to.
    /// - Throws: Also `tooLarge` if there are more bytes, which closes the connection.
    public func collect(upTo limit: Int = .max, isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data {
        var bytes = Data()
        while let chunk = try await next() {
            guard chunk.count <= limit - bytes.count else {
                cancel()
                throw TransportError(.tooLarge, "the body is larger than the limit of \(limit) bytes")
            }
            // A single chunk doesn't have to be copied.
            if bytes.isEmpty { bytes = chunk } else { bytes.append(chunk) }
        }
        return bytes
    }

    /// Ends an incomplete stream and closes its connection. Reading then throws `cancelled`.
    public func cancel() {
        switch storage {
        case .live(let consumer): consumer.source.abandon()
        case .segments(let reader): reader.cancel()
        }
    }

    /// Ends the stream with an error and closes its connection, if it's incomplete after `limit`.
    func end(after limit: Duration, on clock: CallClock, throwing error: TransportError) {
        switch storage {
        case .live(let consumer): consumer.source.expire(after: limit, on: clock, throwing: error)
        // Local data doesn't need a limit.
        case .segments: break
        }
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let stream: ByteStream

        public mutating func next() async throws -> Data? {
            try await stream.next()
        }

        // Stays on the caller's actor, because two thread switches for each chunk would cost more than everything else.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Data? {
            try await stream.next(isolation: actor)
        }
    }

    private enum Storage: Sendable {
        case live(Consumer)
        case segments(SegmentReader)
    }

    /// Ends the source when the last reader has released the stream.
    private final class Consumer: Sendable {
        let source: ByteStreamSource

        init(_ source: ByteStreamSource) {
            self.source = source
        }

        deinit {
            source.abandon()
        }
    }
}

nonisolated extension ByteStream: Hashable {
    /// Returns whether both are the same stream, so that reading one also consumes the other.
    public static func == (left: ByteStream, right: ByteStream) -> Bool {
        left.identity == right.identity
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identity)
    }

    private var identity: ObjectIdentifier {
        switch storage {
        case .live(let consumer): ObjectIdentifier(consumer)
        case .segments(let reader): ObjectIdentifier(reader)
        }
    }
}
