import Foundation

/// A queue of unread bytes, which are stored in memory up to a limit, and then in a temporary file.
nonisolated struct ByteBacklog: Sendable {
    /// An unlinked file, which the system removes when the last handle is closed, even after a crash.
    private struct Overflow: Sendable {
        var handle: FileHandle
        var written: UInt64 = 0
        var read: UInt64 = 0
        /// The bytes to write next. They are collected, because writing each small chunk would block the caller.
        var pending = Data()
    }

    private static let chunkSize = 512 * 1024

    private let memoryLimit: Int
    private var chunks = FIFOQueue<Data>()
    private var size = 0
    private var overflow: Overflow?

    /// - Parameter memoryLimit: The number of bytes that are stored in memory.
    init(memoryLimit: Int) {
        self.memoryLimit = memoryLimit
    }

    var isEmpty: Bool { size == 0 && overflow == nil }

    mutating func append(_ chunk: Data) throws(TransportError) {
        // Bytes that follow those in the file have to be written after them.
        guard overflow != nil || size + chunk.count > memoryLimit else {
            chunks.append(chunk)
            size += chunk.count
            return
        }
        do {
            var file = try overflow ?? Overflow(handle: HTTPTemporaryFile.unnamed())
            // A second reference would cause each change of the pending bytes to copy them.
            overflow = nil
            defer { overflow = file }
            file.pending.append(chunk)
            guard file.pending.count >= Self.chunkSize else { return }
            try file.handle.seek(toOffset: file.written)
            try file.handle.write(contentsOf: file.pending)
            file.written += UInt64(file.pending.count)
            file.pending.removeAll(keepingCapacity: true)
        } catch {
            throw TransportError(.other, "unread bytes couldn't be written to a temporary file", underlying: error.localizedDescription)
        }
    }

    /// Removes and returns the oldest bytes, with several chunks in one; `nil` if there are none.
    mutating func popFirst() throws(TransportError) -> Data? {
        if var data = chunks.popFirst() {
            // A reader that is slower than the connection catches up sooner with a few large chunks than with many small ones.
            while data.count < Self.chunkSize, let chunk = chunks.popFirst() { data.append(chunk) }
            size -= data.count
            return data
        }
        guard var file = overflow else { return nil }
        guard file.read < file.written else {
            overflow = nil
            return file.pending
        }
        do {
            try file.handle.seek(toOffset: file.read)
            let data = try file.handle.read(upToCount: min(Self.chunkSize, Int(file.written - file.read))) ?? Data()
            guard !data.isEmpty else { throw CocoaError(.fileReadUnknown) }
            file.read += UInt64(data.count)
            overflow = file.read == file.written && file.pending.isEmpty ? nil : file
            return data
        } catch {
            throw TransportError(.other, "unread bytes couldn't be read from a temporary file", underlying: error.localizedDescription)
        }
    }

    mutating func removeAll() {
        self = ByteBacklog(memoryLimit: memoryLimit)
    }
}

/// Temporary files for transfers, which are readable only by the current user.
nonisolated enum HTTPTemporaryFile {
    /// Creates an empty file.
    static func create() throws -> (url: URL, handle: FileHandle) {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("transfer-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        return (url, try FileHandle(forUpdating: url))
    }

    /// Creates an empty file and unlinks it.
    static func unnamed() throws -> FileHandle {
        let (url, handle) = try create()
        try FileManager.default.removeItem(at: url)
        return handle
    }
}
