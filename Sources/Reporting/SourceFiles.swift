/// The files that a run has read, so that a location can be shown as `path:line:column`.
package struct SourceFiles: Sendable {
    private struct File: Sendable {
        var path: String
        var bytes: [UInt8]
    }

    private var files: [File] = []

    package init() {}

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - path: The path as messages show it.
    ///   - bytes: The whole content, fewer than 4 GiB.
    package mutating func add(path: String, bytes: [UInt8]) -> SourceFileID {
        files.append(File(path: path, bytes: bytes))
        return SourceFileID(index: UInt32(files.count - 1))
    }

    /// The path as it was added.
    package func path(of file: SourceFileID) -> String {
        files[Int(file.index)].path
    }

    /// The whole content of a file.
    package func bytes(of file: SourceFileID) -> [UInt8] {
        files[Int(file.index)].bytes
    }

    /// The 1-based line, and the 1-based column counted in Unicode scalars, as editors show them.
    ///
    /// Lines end with LF, CR LF or CR. An offset beyond the end stands for the end.
    package func position(of location: SourceLocation) -> (line: Int, column: Int) {
        let bytes = files[Int(location.file.index)].bytes
        let end = min(Int(location.offset), bytes.count)
        var line = 1
        var lineStart = 0
        var index = 0
        while index < end {
            let byte = bytes[index]
            index += 1
            let endsLine = byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
            if endsLine {
                line += 1
                lineStart = index
            }
        }
        // Continuation bytes are 10xxxxxx: every other byte starts a scalar.
        let column = bytes[lineStart..<end].count { $0 & 0b1100_0000 != 0b1000_0000 }
        return (line, column + 1)
    }

    /// `path:line:column`, as compilers print it.
    package func describe(_ location: SourceLocation) -> String {
        let (line, column) = position(of: location)
        return "\(path(of: location.file)):\(line):\(column)"
    }
}
