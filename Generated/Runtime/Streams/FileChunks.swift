import Foundation

/// Reads a file in chunks.
nonisolated final class FileChunks: Sendable {
    fileprivate enum State: Sendable {
        case closed(URL)
        case open(FileHandle)
        case finished
    }

    private let state: LockedState<State>
    private let size = 256 * 1024

    init(_ url: URL) {
        state = LockedState(.closed(url))
    }

    deinit {
        state.withLock { state in
            if case .open(let handle) = state { try? handle.close() }
        }
    }

    /// Returns the next chunk; `nil` at the end.
    func next() throws(TransportError) -> Data? {
        let result = state.withLock { state -> Result<Data?, TransportError> in
            Result { try state.read(upTo: size) }.mapError { error in
                state = .finished
                return TransportError(.other, "the file to send couldn't be read", underlying: error.localizedDescription)
            }
        }
        return try result.get()
    }
}

nonisolated extension FileChunks.State {
    fileprivate mutating func read(upTo size: Int) throws -> Data? {
        switch self {
        case .finished:
            return nil
        case .closed(let url):
            self = .open(try FileHandle(forReadingFrom: url))
            return try read(upTo: size)
        case .open(let handle):
            if let data = try handle.read(upToCount: size), !data.isEmpty { return data }
            try handle.close()
            self = .finished
            return nil
        }
    }
}
