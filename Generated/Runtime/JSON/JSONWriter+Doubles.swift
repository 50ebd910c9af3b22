nonisolated extension JSONWriter {
    /// The shortest decimal number that is read as the same double, without its sign: `digits` · 10^`exponent`. Of several, it's the
    /// closest one. The digits may end with zeros.
    ///
    /// This is the algorithm of R. Giulietti, The Schubfach Way to Render Doubles (2020). Powers of ten are limited to those that are exact
    /// in 128 bits, so that no large table is needed.
    struct ShortestDecimal {
        var digits: UInt64
        /// 0 for a whole number; otherwise negative.
        var exponent = 0

        /// - Parameter value: A whole number of at most 2^53, or another number from about 10^-38.
        /// - Returns: `nil` for any other number.
        init?(_ value: Double) {
            let bits = value.bitPattern & (1 << 63 - 1)
            let fraction = bits & (1 << 52 - 1)
            // The value is significand · 2^binary.
            let significand = fraction | 1 << 52
            let binary = Int(truncatingIfNeeded: bits >> 52) - 1075
            if -52...0 ~= binary, significand.trailingZeroBitCount >= 0 - binary {
                digits = significand &>> UInt64(truncatingIfNeeded: 0 - binary)
            } else if value.magnitude == 9_007_199_254_740_992 || bits == 0 && value.sign == .plus {
                digits = UInt64(value)
            } else {
                // The predecessor of a power of two is closer than the successor.
                let isPower = fraction == 0
                // ⌊log10(2^binary)⌋, or ⌊log10(¾ · 2^binary)⌋ for a power of two.
                exponent = (binary * 1_262_611 - (isPower ? 524_031 : 0)) >> 22
                guard binary < 0, exponent >= -54 else { return nil }
                digits = 0
                findDigits(significand, binary, isPower: isPower)
            }
        }

        private mutating func findDigits(_ significand: UInt64, _ binary: Int, isPower: Bool) {
            let power = PowerOfTen(0 - exponent)
            // ⌊log2(10^-exponent)⌋ is added.
            let shift = UInt64(truncatingIfNeeded: binary + (exponent * -1_741_647) >> 19 + 1)
            // The number and the bounds of the interval that is rounded to it, each times four and a power of ten. The bounds belong to the
            // interval if the significand is even, since ties are rounded to even.
            let odd = significand & 1
            let number = power.times((4 * significand) &<< shift)
            let lower = power.times((4 * significand - (isPower ? 1 : 2)) &<< shift) + odd
            let upper = power.times((4 * significand + 2) &<< shift) - odd
            let floor = number / 4
            let short = floor / 10
            let (isBelow, isAbove) = (lower <= 40 * short, 40 * short + 40 <= upper)
            if isBelow != isAbove {
                digits = isAbove ? short + 1 : short
                exponent += 1
                return
            }
            let (isFloor, isCeiling) = (lower <= 4 * floor, 4 * floor + 4 <= upper)
            if isFloor != isCeiling {
                digits = isCeiling ? floor + 1 : floor
            } else {
                // The remainder is compared with a half; of two equally close numbers, the even one is taken.
                let remainder = number & 3
                digits = remainder > 2 || remainder == 2 && floor & 1 == 1 ? floor + 1 : floor
            }
        }
    }

    /// A power of ten from 10^0 to 10^54, times the power of two that makes it a number of 128 binary digits.
    private struct PowerOfTen {
        private let high: UInt64
        private let low: UInt64

        init(_ exponent: Int) {
            // 10^n has the same digits as 5^n, which is exact.
            let fives = JSONNumber.powersOfFive
            let product = exponent < 28 ? (high: fives[exponent], low: 0) : fives[27].multipliedFullWidth(by: fives[exponent - 27])
            let shift = UInt64(truncatingIfNeeded: product.high.leadingZeroBitCount)
            high = product.high &<< shift | (product.low &>> 1) &>> (63 &- shift)
            low = product.low &<< shift
        }

        /// Returns the product divided by 2^128, with its lowest bit set if there is a remainder.
        @inline(__always)
        func times(_ factor: UInt64) -> UInt64 {
            let (middle, _) = low.multipliedFullWidth(by: factor)
            let (top, rest) = high.multipliedFullWidth(by: factor)
            let (sum, carries) = rest.addingReportingOverflow(middle)
            return (top &+ (carries ? 1 : 0)) | (sum > 1 ? 1 : 0)
        }
    }
}
