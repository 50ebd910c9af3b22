package import Reporting

/// The members of an object in the order of the text.
///
/// Keys are compared code point by code point (RFC 8259, 8.3), not by canonical equivalence as Swift strings are.
package struct JSONObject: Sendable {
    package struct Member: Sendable {
        package var key: String
        /// The location of the key's opening quote.
        package var keyLocation: SourceLocation
        package var value: JSONNode

        package init(key: String, keyLocation: SourceLocation, value: JSONNode) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    /// The members with unique keys: the last value of a duplicate key counts, at the position of the first.
    ///
    /// Setting it rebuilds the index of a large object, so change all members at once.
    package var members: [Member] {
        didSet { places = Self.places(of: members) }
    }

    /// The index in `members` of each key; empty for small objects, for which a linear search is faster.
    private var places: [ExactKey: UInt32]

    package init(members: [Member]) {
        self.members = members
        places = Self.places(of: members)
    }

    /// Accesses the value of the member with this key.
    package subscript(key: String) -> JSONNode? {
        index(of: key).map { members[$0].value }
    }

    /// Returns the member with this key.
    package func member(_ key: String) -> Member? {
        index(of: key).map { members[$0] }
    }

    /// Returns the index in `members` of the member with this key.
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
        // The first comparison is fast and nearly always false, but it considers `é` in one code point and in two equal.
        left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes the string: equal code points make equal strings.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
