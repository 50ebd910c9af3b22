internal import Reporting

/// A key that its object already has.
struct RepeatedKey {
    var key: String
    var location: SourceLocation
    var first: SourceLocation
}

extension JSONParser {
    /// Whether two of the topmost members may have one key. They are compared by fingerprint, which is cheap but may say so wrongly.
    ///
    /// Leaves the fingerprints in another order: nobody needs them after this.
    mutating func mayHaveRepeatedKeys(from base: Int) -> Bool {
        let largestComparedPairwise = 8
        guard fingerprints.count - base > largestComparedPairwise else {
            return fingerprints.indices[base...].contains { place in
                fingerprints[base..<place].contains(fingerprints[place])
            }
        }
        fingerprints[base...].sort()
        return fingerprints.indices[base...].dropFirst().contains { fingerprints[$0 - 1] == fingerprints[$0] }
    }

    /// Each key once, with its last value at the place of its first.
    mutating func mergingRepeatedKeys(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        var places: [ExactKey: Int] = [:]
        var merged: [JSONObject.Member] = []
        for member in members {
            if let place = places[ExactKey(text: member.key)] {
                repeatedKeys.append(RepeatedKey(key: member.key, location: member.keyLocation, first: merged[place].keyLocation))
                merged[place].value = member.value
            } else {
                places[ExactKey(text: member.key)] = merged.count
                merged.append(member)
            }
        }
        return merged
    }

    /// A number that is the same for the same key, and hardly ever for two keys.
    func fingerprint(of text: ScannedText) -> UInt64 {
        switch text {
        case .inText(let range):
            return Fingerprint.of(UnsafeBufferPointer(rebasing: bytes[range]))
        case .unescaped:
            // The pointer is used inside the closure only.
            return unescaped.withUnsafeBufferPointer { Fingerprint.of($0) }
        }
    }
}

package enum Fingerprint {
    /// Eight bytes at a time, each step a multiplication whose high half is folded back.
    package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var state = UInt64(truncatingIfNeeded: bytes.count)
        var offset = 0
        while bytes.count - offset >= 8 {
            // Eight bytes are left, as the condition says.
            mix(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self), into: &state)
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        mix(rest, into: &state)
        return state
    }

    private static func mix(_ word: UInt64, into state: inout UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        state = product.high ^ product.low
    }
}
