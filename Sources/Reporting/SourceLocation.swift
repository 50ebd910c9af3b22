/// A place in one of the files of a run.
///
/// Eight bytes, so that every node of a large description can carry one. ``SourceFiles`` turns it into a line and a column.
package struct SourceLocation: Hashable, Sendable {
    /// Which file, as ``SourceFiles/add(path:bytes:)`` numbered it.
    package var file: SourceFileID
    /// Bytes before the place, from 0.
    package var offset: UInt32

    package init(file: SourceFileID, offset: UInt32) {
        self.file = file
        self.offset = offset
    }
}

/// The number of a file in ``SourceFiles``, from 0 in the order of reading.
package struct SourceFileID: Hashable, Sendable {
    package var index: UInt32

    package init(index: UInt32) {
        self.index = index
    }
}
