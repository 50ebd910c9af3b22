internal import JSONReading
internal import Reporting

/// Duplicate keys and merge keys.
extension YAMLComposer {
    /// Removes the members of the closing mapping from the stack and returns them.
    mutating func takeMembers(from base: Int) -> [JSONObject.Member] {
        var own = Array(members[base...])
        if let last = mergeKeys.last, last >= base {
            own = merging(own, base: base)
        } else if mayHaveDuplicateKeys(from: base) {
            own = reportingDuplicateKeys(own)
        }
        members.removeLast(members.count - base)
        fingerprints.removeLast(fingerprints.count - base)
        return own
    }

    /// Returns whether the topmost members may contain a duplicate key. Comparing fingerprints is cheap but has false positives.
    ///
    /// The fingerprints are reordered; they aren't used after this.
    private mutating func mayHaveDuplicateKeys(from base: Int) -> Bool {
        let largestComparedPairwise = 8
        guard fingerprints.count - base > largestComparedPairwise else {
            return fingerprints.indices[base...].contains { place in
                fingerprints[base..<place].contains(fingerprints[place])
            }
        }
        fingerprints[base...].sort()
        return fingerprints.indices[base...].dropFirst().contains { fingerprints[$0 - 1] == fingerprints[$0] }
    }

    /// Returns the members without duplicate keys, as in JSON: the last value counts, at the position of the first.
    ///
    /// Keys must be unique in YAML (1.2.2, 3.2.1.1), but published descriptions repeat some, and most readers accept them.
    private mutating func reportingDuplicateKeys(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        var places: [ExactKey: Int] = [:]
        var unique: [JSONObject.Member] = []
        for member in members {
            if let place = places[ExactKey(text: member.key)] {
                duplicateKeys.append((member.key, member.keyLocation, unique[place].keyLocation))
                unique[place].value = member.value
            } else {
                places[ExactKey(text: member.key)] = unique.count
                unique.append(member)
            }
        }
        return unique
    }

    // MARK: Merge keys

    /// Returns the members after merging the mappings of `<<` (https://yaml.org/type/merge.html).
    ///
    /// Merged members precede the mapping's own. An earlier mapping overrides a later one, and the mapping's own members override both.
    private mutating func merging(_ members: [JSONObject.Member], base: Int) -> [JSONObject.Member] {
        var merges: [JSONObject.Member] = []
        var own: [JSONObject.Member] = []
        let first = (mergeKeys.lastIndex { $0 < base } ?? -1) + 1
        let places = Set(mergeKeys[first...].map { $0 - base })
        mergeKeys.removeSubrange(first...)
        for (place, member) in members.enumerated() {
            if places.contains(place) { merges.append(member) } else { own.append(member) }
        }
        own = reportingDuplicateKeys(own)
        var merged: [JSONObject.Member] = []
        var known: [ExactKey: Int] = [:]
        for source in merges.flatMap({ sources(of: $0) }) {
            for member in source.members where known[ExactKey(text: member.key)] == nil {
                known[ExactKey(text: member.key)] = merged.count
                merged.append(member)
            }
        }
        for member in own {
            if let place = known[ExactKey(text: member.key)] {
                merged[place] = member
            } else {
                merged.append(member)
            }
        }
        return merged
    }

    /// Returns the mappings that a `<<` merges.
    private mutating func sources(of merge: JSONObject.Member) -> [JSONObject] {
        switch merge.value.value {
        case .object(let object):
            return [object]
        case .array(let elements):
            return elements.compactMap { element in
                if element.object == nil { problems.error(.wrongMerge(element.kindDescription), at: Int(element.location.offset)) }
                return element.object
            }
        case .null, .bool, .number, .string:
            problems.error(.wrongMerge(merge.value.kindDescription), at: Int(merge.keyLocation.offset))
            return []
        }
    }
}
