import Reporting

extension [UInt8] {
    static func += (bytes: inout [UInt8], text: String) {
        // A text is contiguous unless it comes from Objective-C.
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil { bytes.append(contentsOf: text.utf8) }
    }
}

extension ArraySlice<UInt8> {
    /// Returns whether a line has at most this number of characters.
    func fits(_ width: Int) -> Bool {
        // There are at least as many bytes.
        count <= width || length <= width
    }
}
