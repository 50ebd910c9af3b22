public import Foundation

/// The bytes of a body, in chunks as they arrive. It can be read once.
///
/// Whoever lets go of it before its end closes the connection behind it.
public nonisolated struct ByteStream: AsyncSequence, Sendable {
    private let storage: Storage
    /// The bytes, if they were all there from the beginning; reading the stream does not change it.
    public let whole: Data?

    /// A stream of bytes that are there already.
    public init(_ data: Data) {
        let source = ByteStreamSource(memoryLimit: .max)
        source.yield(data)
        source.finish()
        storage = .live(Consumer(source))
        whole = data
    }

    /// A stream of the file's bytes, read in pieces of 256 KiB.
    public init(file url: URL) {
        self.init(pieces: [.file(url)])
    }

    init(pieces: [MultipartForm.Piece]) {
        storage = .pieces(PieceReader(pieces))
        whole = nil
    }

    /// A stream of chunks that come from elsewhere, which are asked for no faster than the stream is read.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
        self.init { source in
            for try await chunk in chunks where !(await source.send(chunk)) { return }
        }
    }

    /// A stream of single bytes that come from elsewhere, such as `FileHandle.AsyncBytes`, in chunks of 16 KiB.
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
                source.finish(throwing: cause ?? TransportError(.other, "the bytes broke off", underlying: error.localizedDescription))
            }
        }
        source.onAbandon { task.cancel() }
        self.init(source)
    }

    /// A stream that is fed by hand: by a transport, or by a test.
    public static func make() -> (stream: ByteStream, source: ByteStreamSource) {
        let source = ByteStreamSource()
        return (ByteStream(source), source)
    }

    init(_ source: ByteStreamSource) {
        storage = .live(Consumer(source))
        whole = nil
    }

    /// The next chunk, never an empty one; `nil` at the end.
    ///
    /// - Throws: `cancelled` if the task is, which also ends the stream; `connectionLost` if the body is not complete.
    public func next(isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data? {
        switch storage {
        case .live(let consumer): try await consumer.source.next()
        case .pieces(let reader): try await reader.next()
        }
    }

    /// Returns all bytes that are left.
    ///
    /// - Parameter limit: In bytes.
    /// - Throws: Also `tooLarge` if there are more, which closes the connection.
    public func collect(upTo limit: Int = .max, isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data {
        var whole = Data()
        while let chunk = try await next() {
            guard chunk.count <= limit - whole.count else {
                cancel()
                throw TransportError(.tooLarge, "the body is larger than the limit of \(limit) bytes")
            }
            // The first chunk may be the only one, which isn't copied then.
            if whole.isEmpty { whole = chunk } else { whole.append(chunk) }
        }
        return whole
    }

    /// Ends the stream and closes the connection behind it, if it is not complete; reading then throws `cancelled`.
    public func cancel() {
        switch storage {
        case .live(let consumer): consumer.source.abandon()
        case .pieces(let reader): reader.cancel()
        }
    }

    /// Ends the stream with an error and closes the connection behind it, if it is not complete after `limit`.
    func end(after limit: Duration, on clock: CallClock, throwing error: TransportError) {
        switch storage {
        case .live(let consumer): consumer.source.expire(after: limit, on: clock, throwing: error)
        // What is read from here needs no limit.
        case .pieces: break
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

        // Stays on the caller's actor: two changes of thread for each chunk would cost more than all the rest.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Data? {
            try await stream.next(isolation: actor)
        }
    }

    private enum Storage: Sendable {
        case live(Consumer)
        case pieces(PieceReader)
    }

    /// Tells the source when nobody is left who could read.
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
    /// Whether they are the same stream: what is read from one is gone from the other.
    public static func == (left: ByteStream, right: ByteStream) -> Bool {
        left.identity == right.identity
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identity)
    }

    private var identity: ObjectIdentifier {
        switch storage {
        case .live(let consumer): ObjectIdentifier(consumer)
        case .pieces(let reader): ObjectIdentifier(reader)
        }
    }
}
