/// A cache of recent strings of a text, so that equal ones share their storage.
///
/// A description contains `#/components/schemas/Error` and `application/json` thousands of times.
package struct StringPool {
    private struct Entry {
        var range: Range<Int>
        var string: String
    }

    /// The entries by fingerprint. A newer string replaces an older one.
    private var entries: [Entry?] = Array(repeating: nil, count: 4096)

    package init() {}

    /// Returns the string for a range of UTF-8 bytes.
    ///
    /// - Parameter text: The text, which must be the same in each call.
    package mutating func string(at range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> String {
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        // Strings of up to 15 bytes are stored inline; long ones rarely repeat.
        guard 16...128 ~= bytes.count else { return String(decoding: bytes, as: UTF8.self) }
        let slot = Int(truncatingIfNeeded: Fingerprint.of(bytes) % 4096)
        if let entry = entries[slot], entry.range.count == range.count, text[entry.range].elementsEqual(bytes) {
            return entry.string
        }
        let string = String(decoding: bytes, as: UTF8.self)
        entries[slot] = Entry(range: range, string: string)
        return string
    }
}
