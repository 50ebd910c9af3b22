// How deep text may be nested, so that no text can exhaust the stack: neither while it is read, nor later, when what was read is written,
// compared, hashed or released, all of which recurse.
//
// Measured on a thread with 512 kB of stack, which is what secondary threads have on Apple's systems, built for debugging (Swift 6.3,
// x86-64): a `JSONValue` can be read 595 levels deep and goes through Foundation's encoder and decoder to 115; a model of 30 properties
// that contains itself can be read 61 levels deep (8.4 kB a level), compared to 79, written to 154. So the limit for all text is about
// half of 115, and a model may take half of the stack: 31 levels in that build, 61 in release (4.2 kB a level).

nonisolated extension JSONReader {
    /// The deepest nesting of objects and arrays that is read; one level more is an error.
    public static let depthLimit = 64

    /// How many bytes of stack reading may take, below the call of ``document(_:)``.
    static let stackLimit = 256 * 1024

    /// Roughly where the stack is: an address to be compared, never used.
    ///
    /// Memory whose size is not known before is on the stack itself. A variable is not, where the address sanitizer looks for uses after
    /// return.
    @inline(never)
    func stackAddress() -> UInt {
        withUnsafeTemporaryAllocation(byteCount: depth + 8, alignment: 1) { UInt(bitPattern: $0.baseAddress) }
    }

    /// Whether reading has taken the stack that it may take. Stacks grow downwards wherever Swift runs.
    var hasUsedUpStack: Bool {
        let address = stackAddress()
        return address < stackStart && stackStart - address > UInt(Self.stackLimit)
    }
}
