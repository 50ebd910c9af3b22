package import Reporting

/// The members of an object in the order in which they were written.
///
/// Keys are compared code point by code point (RFC 8259, 8.3), not by canonical equivalence as strings are.
package struct JSONObject: Sendable {
    package struct Member: Sendable {
        package var key: String
        /// The opening quote of the key.
        package var keyLocation: SourceLocation
        package var value: JSONNode

        package init(key: String, keyLocation: SourceLocation, value: JSONNode) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    /// Each key once: of a duplicate the last value counts, at the place of the first.
    ///
    /// Each change of a large object makes its index anew: change it once, not member by member.
    package var members: [Member] {
        didSet { places = Self.places(of: members) }
    }

    /// Where each key is in `members`; empty for an object so small that looking at each member is faster.
    private var places: [ExactKey: UInt32]

    package init(members: [Member]) {
        self.members = members
        places = Self.places(of: members)
    }

    /// The value of the member with this key.
    package subscript(key: String) -> JSONNode? {
        index(of: key).map { members[$0].value }
    }

    /// The member with this key.
    package func member(_ key: String) -> Member? {
        index(of: key).map { members[$0] }
    }

    /// The place in `members` of the member with this key.
    package func index(of key: String) -> Int? {
        if places.isEmpty {
            let wanted = ExactKey(text: key)
            return members.firstIndex { ExactKey(text: $0.key) == wanted }
        }
        return places[ExactKey(text: key)].map(Int.init)
    }

    private static func places(of members: [Member]) -> [ExactKey: UInt32] {
        let largestWithoutIndex = 16
        guard members.count > largestWithoutIndex else { return [:] }
        var places: [ExactKey: UInt32] = [:]
        places.reserveCapacity(members.count)
        for (place, member) in members.enumerated() {
            let key = ExactKey(text: member.key)
            if places[key] == nil {
                places[key] = UInt32(place)
            }
        }
        return places
    }
}

/// A key that equals another only if both have the same code points.
package struct ExactKey: Hashable {
    package var text: String

    package init(text: String) {
        self.text = text
    }

    package static func == (left: ExactKey, right: ExactKey) -> Bool {
        // The first is quick and false for nearly every pair; it alone would take `é` in one code point and in two for the same.
        left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Equal code points give equal strings, so that the string's own hash serves.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
