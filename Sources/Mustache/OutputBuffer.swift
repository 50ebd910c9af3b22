/// The text that a template has printed so far, in UTF-8.
///
/// Templates append many short texts, for which an array would check each time whether it is shared.
struct OutputBuffer: ~Copyable {
    // `start` has room for `capacity` bytes, the first `count` of which are initialized. Nothing else refers to the memory, because the
    // buffer can't be copied and no pointer leaves its methods; it is freed when the buffer ends.
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 4_096
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// Makes room for more bytes.
    private mutating func reserve(_ additional: Int) {
        if capacity - count < additional { grow(by: additional) }
    }

    @inline(never)
    private mutating func grow(by additional: Int) {
        capacity = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.initialize(from: start, count: count)
        start.deallocate()
        start = larger
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        reserve(bytes.count)
        (start + count).initialize(from: first, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        (start + count).initialize(to: byte)
        count += 1
    }

    mutating func append(_ text: String) {
        // A text is contiguous unless it comes from Objective-C.
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
            for byte in text.utf8 { append(byte) }
        }
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends a part of some bytes.
    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
        bytes[range].withUnsafeBufferPointer { append($0) }
    }

    /// Removes the bytes from an offset.
    mutating func truncate(to offset: Int) {
        precondition(0...count ~= offset)
        count = offset
    }

    /// Calls `body` with the bytes from an offset, which are valid until it returns.
    func withBytes<Result>(from offset: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        precondition(0...count ~= offset)
        return body(UnsafeBufferPointer(start: start + offset, count: count - offset))
    }

    /// Returns the text.
    ///
    /// - Parameter omitsLineFeed: Whether a line feed at the end is omitted.
    func text(withoutLastLineFeed omitsLineFeed: Bool = false) -> String {
        withBytes { bytes in
            String(decoding: omitsLineFeed && bytes.last == .lineFeed ? bytes.dropLast() : bytes[...], as: UTF8.self)
        }
    }
}
