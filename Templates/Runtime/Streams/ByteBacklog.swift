import Foundation

/// Bytes that nobody has read yet: in memory up to a limit, then in a temporary file, read back in their order.
nonisolated struct ByteBacklog: Sendable {
    /// A file without a name, which the system removes with the last handle, also after a crash.
    private struct Overflow: Sendable {
        var handle: FileHandle
        var written: UInt64 = 0
        var read: UInt64 = 0
        /// What is to be written next: chunks are small, and whoever brings them must not be held up by the disk for each.
        var pending = Data()
    }

    private static let pieceSize = 512 * 1024

    private let memoryLimit: Int
    private var chunks = FIFOQueue<Data>()
    private var size = 0
    private var overflow: Overflow?

    /// - Parameter memoryLimit: In bytes.
    init(memoryLimit: Int) {
        self.memoryLimit = memoryLimit
    }

    var isEmpty: Bool { size == 0 && overflow == nil }

    mutating func append(_ chunk: Data) throws(TransportError) {
        // What follows bytes in the file has to stand behind them.
        guard overflow != nil || size + chunk.count > memoryLimit else {
            chunks.append(chunk)
            size += chunk.count
            return
        }
        do {
            var file = try overflow ?? Overflow(handle: HTTPTemporaryFile.unnamed())
            // With two owners, each change of the pending bytes would copy them.
            overflow = nil
            defer { overflow = file }
            file.pending.append(chunk)
            guard file.pending.count >= Self.pieceSize else { return }
            try file.handle.seek(toOffset: file.written)
            try file.handle.write(contentsOf: file.pending)
            file.written += UInt64(file.pending.count)
            file.pending.removeAll(keepingCapacity: true)
        } catch {
            throw TransportError(.other, "unread bytes could not be kept in a temporary file", underlying: error.localizedDescription)
        }
    }

    /// The oldest bytes, several chunks as one; `nil` if there are none.
    mutating func popFirst() throws(TransportError) -> Data? {
        if var piece = chunks.popFirst() {
            // A reader that has fallen behind catches up sooner with a few large pieces than with many small ones.
            while piece.count < Self.pieceSize, let chunk = chunks.popFirst() { piece.append(chunk) }
            size -= piece.count
            return piece
        }
        guard var file = overflow else { return nil }
        guard file.read < file.written else {
            overflow = nil
            return file.pending
        }
        do {
            try file.handle.seek(toOffset: file.read)
            let piece = try file.handle.read(upToCount: min(Self.pieceSize, Int(file.written - file.read))) ?? Data()
            guard !piece.isEmpty else { throw CocoaError(.fileReadUnknown) }
            file.read += UInt64(piece.count)
            overflow = file.read == file.written && file.pending.isEmpty ? nil : file
            return piece
        } catch {
            throw TransportError(.other, "unread bytes could not be read from their temporary file", underlying: error.localizedDescription)
        }
    }

    mutating func removeAll() {
        self = ByteBacklog(memoryLimit: memoryLimit)
    }
}

/// Files for bytes on their way, which only this user can read.
nonisolated enum HTTPTemporaryFile {
    /// Creates an empty file.
    static func create() throws -> (url: URL, handle: FileHandle) {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("transfer-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        return (url, try FileHandle(forUpdating: url))
    }

    /// A file that is in no folder any more.
    static func unnamed() throws -> FileHandle {
        let (url, handle) = try create()
        try FileManager.default.removeItem(at: url)
        return handle
    }
}
