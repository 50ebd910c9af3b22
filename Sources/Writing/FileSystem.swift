import Foundation

/// The system calls that reading and writing need, each failing with the system's reason.
///
/// Paths are as the user gave them. A symbolic link at the end of one is followed only where the comment says so.
package enum FileSystem {
    package enum Kind: Hashable, Sendable {
        /// A plain file of so many bytes.
        case file(size: Int)
        case folder
        case symbolicLink
        /// A device, a pipe, a socket.
        case other

        /// With its article: `a folder`.
        package var description: String {
            switch self {
            case .file: "a file"
            case .folder: "a folder"
            case .symbolicLink: "a symbolic link"
            case .other: "a device, pipe or socket"
            }
        }
    }

    /// What stands at a path; `nil` where nothing does.
    package static func kind(of path: String) throws(WritingError) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            // ENOTDIR: one of the folders on the way is a file, so there is nothing at the path itself.
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw refusal("look at", path)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file(size: Int(status.st_size))
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// The whole content of a file, a pipe or a device, or of what a link leads to.
    package static func read(_ path: String) throws(WritingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw refusal("read", path) }
        // 0 for a pipe, which is read to its end all the same.
        let size = Int(status.st_size)
        var content: [UInt8] = []
        var count = 0
        repeat {
            let chunk = [UInt8](unsafeUninitializedCapacity: size > 0 ? size : 65_536) { buffer, initialized in
                // The system writes at most `buffer.count` bytes, and says how many.
                count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                initialized = max(count, 0)
            }
            guard count >= 0 else { throw refusal("read", path) }
            if content.isEmpty { content = chunk } else { content.append(contentsOf: chunk) }
        } while count > 0 && content.count != size
        return content
    }

    /// Creates a file that was not there.
    ///
    /// - Parameter target: Where the file will be moved to, which is what an error names.
    static func create(_ path: String, text: String, for target: String) throws(WritingError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw refusal("write", target) }
        var text = text
        var failure: WritingError?
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                // The slice is not empty, so its base is not nil; the system reads at most `rest.count` bytes of it.
                let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    failure = refusal("write", target)
                    return
                }
                rest = rest.dropFirst(count)
            }
        }
        // Some file systems tell only here that the disk is full.
        if close(descriptor) != 0, failure == nil { failure = refusal("write", target) }
        if let failure { throw failure }
    }

    /// Whether a file holds exactly this text.
    static func file(_ path: String, size: Int, holds text: String) throws(WritingError) -> Bool {
        guard size == text.utf8.count else { return false }
        let content = try read(path)
        guard content.count == size else { return false }
        var text = text
        // Both buffers hold `size` bytes.
        return text.withUTF8 { expected in
            content.withUnsafeBytes { size == 0 || memcmp($0.baseAddress!, expected.baseAddress!, size) == 0 }
        }
    }

    /// Moves a file, replacing in one step what stands at `target`.
    static func rename(_ path: String, to target: String) throws(WritingError) {
        guard Foundation.rename(path, target) == 0 else { throw refusal("write", target) }
    }

    /// Makes `copy` a second name of the file at `path`, or a copy of it where the file system has no second names.
    static func keep(_ path: String, as copy: String) throws(WritingError) {
        guard link(path, copy) != 0 else { return }
        do {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        } catch {
            throw .refused(attempt: "keep a copy of", path: path, reason: error.localizedDescription)
        }
    }

    /// The path without symbolic links.
    static func resolve(_ path: String) throws(WritingError) -> String {
        guard let resolved = realpath(path, nil) else { throw refusal("read the link", path) }
        // `realpath` allocates what it returns where it is given no buffer.
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The files below a folder, hidden ones and those in hidden folders aside, in order and relative to it.
    ///
    /// Links to files count as files; links to folders are not followed.
    package static func files(below folder: String) throws(WritingError) -> [String] {
        guard try isFolder(folder) else { throw .refused(attempt: "read the folder", path: folder, reason: "there is none") }
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

    /// Whether there is a folder at a path, or a link to one; anything else that is there is an error.
    static func isFolder(_ path: String) throws(WritingError) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path, kind: "a file") }
            return true
        }
        guard errno == ENOENT || errno == ENOTDIR else { throw refusal("look at", path) }
        return false
    }

    /// Creates a folder and those above it that are not there; a link to a folder counts as one.
    ///
    /// - Returns: The folders that were created, the outermost first.
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

    /// Removes a folder that is empty.
    ///
    /// - Returns: Whether it is gone.
    static func removeEmptyFolder(_ path: String) -> Bool {
        rmdir(path) == 0
    }

    /// Removes a folder with all that is in it, or a file; links in it are removed, not followed.
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

    /// Runs `body` while no other process does the same with this folder, where the file system can see to that.
    static func holdingLock<Result>(of folder: String, _ body: () throws(WritingError) -> Result) throws(WritingError) -> Result {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal("open the folder", folder) }
        defer { close(descriptor) }
        _ = flock(descriptor, LOCK_EX)
        return try body()
    }
}
