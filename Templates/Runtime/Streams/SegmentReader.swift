import Foundation

/// A part of a body that is sent as it is read.
nonisolated enum BodySegment: Hashable, Sendable {
    case bytes(Data)
    case file(URL)
    case stream(ByteStream, length: Int?)
}

/// Reads bytes, files and streams in sequence, one chunk at a time.
nonisolated final class SegmentReader: Sendable {
    private struct State: Sendable {
        var segments: FIFOQueue<BodySegment>
        var file: FileChunks?
        var stream: ByteStream?
        var isCancelled = false
    }

    private let state: LockedState<State>

    init(_ segments: [BodySegment]) {
        state = LockedState(State(segments: FIFOQueue(segments)))
    }

    /// Returns the next chunk; `nil` at the end.
    // Never inlined, because every reader of a body calls it.
    @inline(never)
    func next(isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data? {
        while true {
            if state.withLock(\.isCancelled) || Task.isCancelled { throw .cancelled }
            if let file = state.withLock(\.file) {
                if let chunk = try file.next() { return chunk }
                state.withLock { $0.file = nil }
            }
            if let stream = state.withLock(\.stream) {
                if let chunk = try await stream.next() { return chunk }
                state.withLock { $0.stream = nil }
            }
            switch state.withLock({ $0.segments.popFirst() }) {
            case nil: return nil
            case .bytes(let data): if !data.isEmpty { return data }
            case .file(let url): state.withLock { $0.file = FileChunks(url) }
            case .stream(let stream, _): state.withLock { $0.stream = stream }
            }
        }
    }

    /// Cancels the streams that haven't been read to their end.
    func cancel() {
        let (current, rest) = state.withLock { state -> (ByteStream?, [BodySegment]) in
            defer { (state.file, state.stream, state.isCancelled) = (nil, nil, true) }
            return (state.stream, state.segments.takeAll())
        }
        current?.cancel()
        for case .stream(let stream, _) in rest {
            stream.cancel()
        }
    }
}
