internal import Reporting

/// A duplicate key of an object.
struct DuplicateKey {
    var key: String
    var location: SourceLocation
    var first: SourceLocation
}

extension JSONParser {
    /// Returns whether the topmost members may contain a duplicate key. Comparing fingerprints is cheap but has false positives.
    ///
    /// The fingerprints are reordered; they aren't used after this.
    mutating func mayHaveDuplicateKeys(from base: Int) -> Bool {
        let largestComparedPairwise = 8
        guard fingerprints.count - base > largestComparedPairwise else {
            return fingerprints.indices[base...].contains { place in
                fingerprints[base..<place].contains(fingerprints[place])
            }
        }
        fingerprints[base...].sort()
        return fingerprints.indices[base...].dropFirst().contains { fingerprints[$0 - 1] == fingerprints[$0] }
    }

    /// Returns the members without duplicate keys: the last value counts, at the position of the first.
    mutating func mergingDuplicateKeys(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        var places: [ExactKey: Int] = [:]
        var merged: [JSONObject.Member] = []
        for member in members {
            if let place = places[ExactKey(text: member.key)] {
                duplicateKeys.append(DuplicateKey(key: member.key, location: member.keyLocation, first: merged[place].keyLocation))
                merged[place].value = member.value
            } else {
                places[ExactKey(text: member.key)] = merged.count
                merged.append(member)
            }
        }
        return merged
    }

    /// Returns a hash that is equal for equal keys and almost never for different ones.
    func fingerprint(of text: ScannedText) -> UInt64 {
        switch text {
        case .inText(let range):
            return Fingerprint.of(UnsafeBufferPointer(rebasing: bytes[range]))
        case .unescaped:
            // The pointer doesn't leave the closure.
            return unescaped.withUnsafeBufferPointer { Fingerprint.of($0) }
        }
    }
}

package enum Fingerprint {
    /// Hashes eight bytes at a time; each step is a multiplication whose high half is folded into the low one.
    package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var state = UInt64(truncatingIfNeeded: bytes.count)
        var offset = 0
        while bytes.count - offset >= 8 {
            // The condition guarantees that eight bytes are left.
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
