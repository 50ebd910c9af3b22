import Foundation

/// The system calls for reading and writing files. Errors carry the system's reason.
///
/// Paths are spelled as the user spelled them. A symbolic link at the end of a path is followed only if the comment mentions it.
package enum FileSystem {
    package enum Kind: Hashable, Sendable {
        /// A regular file. The size is in bytes.
        case file(size: Int)
        case folder
        case symbolicLink
        /// A device, a pipe, a socket.
        case other

        /// The kind with its article: `a folder`.
        package var description: String {
            switch self {
            case .file: "a file"
            case .folder: "a folder"
            case .symbolicLink: "a symbolic link"
            case .other: "a device, pipe or socket"
            }
        }
    }

    /// Returns the kind of file at a path, or `nil` if nothing exists there.
    package static func kind(of path: String) throws(WritingError) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            // ENOTDIR: one of the path's folders is a file, so nothing exists at the path itself.
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw refusal("inspect", path)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file(size: Int(status.st_size))
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// Returns the full content of a file, pipe or device, following links.
    package static func read(_ path: String) throws(WritingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw refusal("read", path) }
        // The size of a pipe is 0; it is read to its end as well.
        let size = Int(status.st_size)
        var content: [UInt8] = []
        var count = 0
        repeat {
            let chunk = [UInt8](unsafeUninitializedCapacity: size > 0 ? size : 65_536) { buffer, initialized in
                // The system writes at most `buffer.count` bytes and returns their number.
                count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                initialized = max(count, 0)
            }
            guard count >= 0 else { throw refusal("read", path) }
            if content.isEmpty { content = chunk } else { content.append(contentsOf: chunk) }
        } while count > 0 && content.count != size
        return content
    }

    /// Creates a file; fails if it exists.
    ///
    /// - Parameter target: The path that the file will be moved to, which error messages name.
    static func create(_ path: String, text: String, for target: String) throws(WritingError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw refusal("write", target) }
        var text = text
        var failure: WritingError?
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                // The slice isn't empty, so its base address isn't nil. The system reads at most `rest.count` bytes from it.
                let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    failure = refusal("write", target)
                    return
                }
                rest = rest.dropFirst(count)
            }
        }
        // Some file systems report a full disk only on close.
        if close(descriptor) != 0, failure == nil { failure = refusal("write", target) }
        if let failure { throw failure }
    }

    /// Returns whether a file of `size` bytes contains exactly this text.
    static func file(_ path: String, size: Int, holds text: String) throws(WritingError) -> Bool {
        guard size == text.utf8.count else { return false }
        let content = try read(path)
        guard content.count == size else { return false }
        var text = text
        // Both buffers have `size` bytes.
        return text.withUTF8 { expected in
            content.withUnsafeBytes { size == 0 || memcmp($0.baseAddress!, expected.baseAddress!, size) == 0 }
        }
    }

    /// Moves a file, atomically replacing the one at `target`.
    static func rename(_ path: String, to target: String) throws(WritingError) {
        guard Foundation.rename(path, target) == 0 else { throw refusal("write", target) }
    }

    /// Creates a hard link named `copy` to the file at `path`, or a copy if the file system doesn't support hard links.
    static func keep(_ path: String, as copy: String) throws(WritingError) {
        guard link(path, copy) != 0 else { return }
        do {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        } catch {
            throw .refused(attempt: "keep a copy of", path: path, reason: error.localizedDescription)
        }
    }

    /// Returns the path with its symbolic links resolved.
    static func resolve(_ path: String) throws(WritingError) -> String {
        guard let resolved = realpath(path, nil) else { throw refusal("read the link", path) }
        // Without a buffer, `realpath` allocates its result.
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Returns the sorted relative paths of the files below a folder, except files whose name, or whose folder's name, begins with a dot.
    ///
    /// Links to files count as files; links to folders aren't followed.
    package static func files(below folder: String) throws(WritingError) -> [String] {
        guard try isFolder(folder) else { throw .refused(attempt: "read the folder", path: folder, reason: "it doesn't exist") }
        let paths: [String]
        do {
            paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        } catch {
            throw .refused(attempt: "read the folder", path: folder, reason: error.localizedDescription)
        }
        var files: [String] = []
        for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            let whole = "\(folder)/\(path)"
            var kind = try kind(of: whole)
            if kind == .symbolicLink { kind = try self.kind(of: resolve(whole)) }
            if case .file = kind { files.append(path) }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Returns whether a folder, or a link to one, exists at a path. Throws if something else does.
    static func isFolder(_ path: String) throws(WritingError) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path, kind: "a file") }
            return true
        }
        guard errno == ENOENT || errno == ENOTDIR else { throw refusal("inspect", path) }
        return false
    }

    /// Creates a folder and its missing parents. A link to a folder counts as a folder.
    ///
    /// - Returns: The folders that were created, outermost first.
    @discardableResult
    static func createFolders(_ path: String) throws(WritingError) -> [String] {
        if try isFolder(path) { return [] }
        var created: [String] = []
        if let slash = path.dropLast().lastIndex(of: "/"), slash != path.startIndex {
            created = try createFolders(String(path[..<slash]))
        }
        guard mkdir(path, 0o777) == 0 else { throw refusal("create the folder", path) }
        return created + [path]
    }

    static func removeFile(_ path: String) throws(WritingError) {
        guard unlink(path) == 0 else { throw refusal("remove", path) }
    }

    /// Removes a folder if it is empty.
    ///
    /// - Returns: Whether the folder was removed.
    static func removeEmptyFolder(_ path: String) -> Bool {
        rmdir(path) == 0
    }

    /// Removes a file, or a folder with its content. Links are removed, not followed.
    static func removeAll(_ path: String) throws(WritingError) {
        guard try kind(of: path) != nil else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .refused(attempt: "remove", path: path, reason: error.localizedDescription)
        }
    }

    private static func refusal(_ attempt: String, _ path: String) -> WritingError {
        .refused(attempt: attempt, path: path, reason: String(cString: strerror(errno)))
    }

    /// Runs `body` while holding an exclusive lock on the folder, if the file system supports locks.
    static func holdingLock<Result>(of folder: String, _ body: () throws(WritingError) -> Result) throws(WritingError) -> Result {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal("open the folder", folder) }
        defer { close(descriptor) }
        _ = flock(descriptor, LOCK_EX)
        return try body()
    }
}
