internal import JSONReading
internal import Reporting

/// Keys that a mapping has twice, and merge keys.
extension YAMLComposer {
    /// Takes the members of the mapping that closes from the stack.
    mutating func takeMembers(from base: Int) -> [JSONObject.Member] {
        var own = Array(members[base...])
        if let last = mergeKeys.last, last >= base {
            own = merging(own, base: base)
        } else if mayHaveRepeatedKeys(from: base) {
            own = reportingRepeatedKeys(own)
        }
        members.removeLast(members.count - base)
        fingerprints.removeLast(fingerprints.count - base)
        return own
    }

    /// Whether two of the topmost members may have one key. They are compared by fingerprint, which is cheap but may err on this side.
    ///
    /// Leaves the fingerprints in another order, which doesn't matter any more.
    private mutating func mayHaveRepeatedKeys(from base: Int) -> Bool {
        let largestComparedPairwise = 8
        guard fingerprints.count - base > largestComparedPairwise else {
            return fingerprints.indices[base...].contains { place in
                fingerprints[base..<place].contains(fingerprints[place])
            }
        }
        fingerprints[base...].sort()
        return fingerprints.indices[base...].dropFirst().contains { fingerprints[$0 - 1] == fingerprints[$0] }
    }

    /// Each key once, with its last value at the place of its first, as in JSON.
    ///
    /// Keys should be unique in YAML (1.2.2, 3.2.1.1), but published descriptions repeat some, and most readers accept them.
    private mutating func reportingRepeatedKeys(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        var places: [ExactKey: Int] = [:]
        var unique: [JSONObject.Member] = []
        for member in members {
            if let place = places[ExactKey(text: member.key)] {
                repeatedKeys.append((member.key, member.keyLocation, unique[place].keyLocation))
                unique[place].value = member.value
            } else {
                places[ExactKey(text: member.key)] = unique.count
                unique.append(member)
            }
        }
        return unique
    }

    // MARK: Merge keys

    /// The members with those of the mappings that `<<` names (https://yaml.org/type/merge.html).
    ///
    /// Merged members come first; an earlier mapping overrides a later one, and a member of the mapping itself overrides both.
    private mutating func merging(_ members: [JSONObject.Member], base: Int) -> [JSONObject.Member] {
        var merges: [JSONObject.Member] = []
        var own: [JSONObject.Member] = []
        let first = (mergeKeys.lastIndex { $0 < base } ?? -1) + 1
        let places = Set(mergeKeys[first...].map { $0 - base })
        mergeKeys.removeSubrange(first...)
        for (place, member) in members.enumerated() {
            if places.contains(place) { merges.append(member) } else { own.append(member) }
        }
        own = reportingRepeatedKeys(own)
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

    /// The mappings that a `<<` merges.
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
