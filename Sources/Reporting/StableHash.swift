/// A number for bytes that, unlike `hashValue`, is the same in every process: FNV-1a with 64 bits.
///
/// It detects changes, but isn't secure against forgery.
package struct StableHash: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package init(of text: String) {
        self = StableHash().adding(text.utf8)
    }

    package func adding(_ bytes: some Sequence<UInt8>) -> StableHash {
        var hash = self
        for byte in bytes { hash.value = (hash.value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
