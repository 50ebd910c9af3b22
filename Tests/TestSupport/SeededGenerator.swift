/// SplitMix64: the same numbers in each run.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    /// Up to `length` scalars: letters and digits, signs, and what is seldom or never seen, of all planes.
    package mutating func hostileText(length: Int = 12) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            text.append(hostileScalar())
        }
        return String(text)
    }

    private mutating func hostileScalar() -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [
            0x61...0x7A, 0x22...0x2F, 0x5B...0x5D, 0x60...0x60, 0x41...0x5A, 0x30...0x39, 0x20...0x7E, 0x00...0x1F, 0x7F...0x24F,
            0x300...0x36F, 0x370...0x10FF, 0x1E00...0x206F,
            0x2070...0x2BFF, 0x3000...0x30FF, 0x4E00...0x4FFF, 0xE000...0xE010, 0xFB00...0xFFFF, 0x1F300...0x1F6FF, 0x10000...0x10FFFF,
        ]
        while true {
            let range = ranges[Int.random(in: ranges.indices, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { return scalar }
        }
    }
}
