// The limits on nesting, so that no text can exhaust the stack. Reading recurses, and so do writing, comparing, hashing and releasing the
// result.
//
// Measured on a thread with a stack of 512 kB, the size of secondary threads on Apple platforms, in a debug build (Swift 6.3, x86-64): a
// `JSONValue` can be read 595 levels deep, and converted by Foundation's encoder and decoder up to 115 levels. A model with 30 properties
// that contains itself can be read 61 levels deep (8.4 kB per level), compared up to 79 levels and written up to 154. The limit for all
// text is therefore about half of 115, and a model may use half of the stack: 31 levels in that build, 61 in a release build (4.2 kB per
// level).

nonisolated extension JSONReader {
    /// The maximum nesting of objects and arrays. Deeper text is an error.
    public static let depthLimit = 64

    /// The maximum size of the stack for reading in bytes, from the call of ``readDocument(_:)``.
    static let stackLimit = 256 * 1024

    /// Returns an address on the current stack, which is only compared.
    ///
    /// A temporary allocation of unknown size is on the stack itself. A variable isn't if the address sanitizer detects uses after return.
    @inline(never)
    func stackAddress() -> UInt {
        withUnsafeTemporaryAllocation(byteCount: depth + 8, alignment: 1) { UInt(bitPattern: $0.baseAddress) }
    }

    /// Whether reading has used up its part of the stack. Stacks grow downward on all platforms of Swift.
    var hasUsedUpStack: Bool {
        let address = stackAddress()
        return address < stackStart && stackStart - address > UInt(Self.stackLimit)
    }
}
