/// Strings made from one text, each of the recent ones once.
///
/// A description says `#/components/schemas/Error` and `application/json` thousands of times.
package struct StringPool {
    private struct Entry {
        var range: Range<Int>
        var string: String
    }

    /// By fingerprint; a newer string takes the place of an older one.
    private var entries: [Entry?] = Array(repeating: nil, count: 4096)

    package init() {}

    /// The string whose UTF-8 bytes are these bytes of `text`, which is the same for each call.
    package mutating func string(at range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> String {
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        // Up to 15 bytes lie inside the string itself; long ones are rarely the same.
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
