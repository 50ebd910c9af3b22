/// A location in one of the files of a run.
///
/// It takes eight bytes, so every node of a large description can have one. ``SourceFiles`` turns it into a line and a column.
package struct SourceLocation: Hashable, Sendable {
    /// The file's ID from ``SourceFiles/add(path:bytes:)``.
    package var file: SourceFileID
    /// The 0-based byte offset.
    package var offset: UInt32

    package init(file: SourceFileID, offset: UInt32) {
        self.file = file
        self.offset = offset
    }
}

/// The ID of a file in ``SourceFiles``: a number from 0 in the order of reading.
package struct SourceFileID: Hashable, Sendable {
    package var index: UInt32

    package init(index: UInt32) {
        self.index = index
    }
}
