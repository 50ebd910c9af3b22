import Foundation

/// Reads bytes and files one after the other, a chunk at a time.
nonisolated final class PieceReader: Sendable {
    private struct State: Sendable {
        var pieces: FIFOQueue<MultipartForm.Piece>
        var file: FileChunks?
    }

    private let state: LockedState<State>

    init(_ pieces: [MultipartForm.Piece]) {
        state = LockedState(State(pieces: FIFOQueue(pieces)))
    }

    /// The next chunk, `nil` at the end.
    func next() throws(TransportError) -> Data? {
        while true {
            if let file = state.withLock(\.file) {
                if let chunk = try file.next() { return chunk }
                state.withLock { $0.file = nil }
            }
            switch state.withLock({ $0.pieces.popFirst() }) {
            case nil: return nil
            case .bytes(let data): if !data.isEmpty { return data }
            case .file(let url): state.withLock { $0.file = FileChunks(url) }
            }
        }
    }
}
