/// The files that a run has read, which turn a location into `path:line:column`.
package struct SourceFiles: Sendable {
    private struct File: Sendable {
        var path: String
        var bytes: [UInt8]
        /// The position at the start of every `stretchLength` bytes, so that a lookup doesn't scan the full file.
        var stretches: [Position]
        var id: SourceFileID
    }

    /// A 0-based line and column.
    private struct Position: Sendable {
        var line = 0
        var column = 0
    }

    private static let stretchLength = 8192

    private var files: [File] = []
    /// The index in `files` for each ID. Views have the index of their file.
    private var places: [UInt32] = []

    package init() {}

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - path: The path shown in messages.
    ///   - bytes: The full content, fewer than 4 GiB.
    package mutating func add(path: String, bytes: [UInt8]) -> SourceFileID {
        var stretches = [Position()]
        for start in stride(from: 0, to: bytes.count - Self.stretchLength, by: Self.stretchLength) {
            stretches.append(Self.position(of: start + Self.stretchLength, from: start, at: stretches[stretches.count - 1], in: bytes))
        }
        places.append(UInt32(files.count))
        files.append(File(path: path, bytes: bytes, stretches: stretches, id: SourceFileID(index: UInt32(places.count - 1))))
        return SourceFileID(index: UInt32(places.count - 1))
    }

    /// Adds another ID for a file, so that each copy of a node can have its own location. Both IDs are displayed the same way.
    package mutating func addView(of file: SourceFileID) -> SourceFileID {
        places.append(places[Int(file.index)])
        return SourceFileID(index: UInt32(places.count - 1))
    }

    /// Returns the ID that a file got when it was added, for that ID or for one of its views.
    package func original(of file: SourceFileID) -> SourceFileID {
        self[file].id
    }

    private subscript(file: SourceFileID) -> File {
        files[Int(places[Int(file.index)])]
    }

    /// The paths of all files, in the order in which they were added.
    package var paths: [String] { files.map(\.path) }

    /// The number of files, without views.
    package var count: Int { files.count }

    /// Returns a checksum of the files' bytes in 16 hexadecimal digits (FNV-1a). It detects changes but isn't cryptographically secure.
    ///
    /// - Parameter first: The number of files to skip at the start.
    package func digest(droppingFirst first: Int = 0) -> String {
        let hash = files.dropFirst(first).reduce(StableHash()) { hash, file in hash.adding(file.bytes) }.value
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Returns the path that a file was added with.
    package func path(of file: SourceFileID) -> String {
        self[file].path
    }

    /// Returns the full content of a file.
    package func bytes(of file: SourceFileID) -> [UInt8] {
        self[file].bytes
    }

    /// Returns the 1-based line and the 1-based column in Unicode scalars, as editors show them.
    ///
    /// Lines end with LF, CR LF or CR. An offset beyond the end is clamped to the end.
    package func position(of location: SourceLocation) -> (line: Int, column: Int) {
        let file = self[location.file]
        let end = min(Int(location.offset), file.bytes.count)
        let stretch = min(end / Self.stretchLength, file.stretches.count - 1)
        let position = Self.position(of: end, from: stretch * Self.stretchLength, at: file.stretches[stretch], in: file.bytes)
        return (position.line + 1, position.column + 1)
    }

    /// Returns the position of `end`, counting from the earlier offset `start` at position `begin`.
    private static func position(of end: Int, from start: Int, at begin: Position, in bytes: [UInt8]) -> Position {
        // The pointer doesn't leave the closure. Unlike an array, it is fast in debug builds as well.
        bytes.withUnsafeBufferPointer { bytes in
            var position = begin
            var start = start
            // Line feeds are counted several bytes at a time, up to the last line. A text with carriage returns is read byte by byte.
            if !UnsafeBufferPointer(rebasing: bytes[start..<end]).has(0x0D), let last = bytes[start..<end].lastIndex(of: 0x0A) {
                position.line += UnsafeBufferPointer(rebasing: bytes[start...last]).count(of: 0x0A)
                position.column = 0
                start = last + 1
            }
            for index in start..<end {
                let byte = bytes[index]
                let isBeforeLineFeed = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if byte == 0x0A || byte == 0x0D && !isBeforeLineFeed {
                    position.line += 1
                    position.column = 0
                } else if byte & 0b1100_0000 != 0b1000_0000 {
                    // Continuation bytes are 10xxxxxx; any other byte starts a scalar.
                    position.column += 1
                }
            }
            return position
        }
    }

    /// Returns `path:line:column`, as compilers print it.
    package func describe(_ location: SourceLocation) -> String {
        let (line, column) = position(of: location)
        return "\(path(of: location.file)):\(line):\(column)"
    }
}
