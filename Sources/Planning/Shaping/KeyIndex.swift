import JSONReading

/// The numbers of keys in the order in which they were added.
///
/// Keys are compared code point by code point. A few are searched faster than they are hashed.
struct KeyIndex {
    private(set) var keys: [String] = []
    /// Empty as long as all keys are searched.
    private var numbers: [ExactKey: Int] = [:]

    private static let searchedCount = 64

    /// Returns the number of a key; `nil` if it wasn't added.
    func number(of key: String) -> Int? {
        if keys.count > Self.searchedCount { return numbers[ExactKey(text: key)] }
        let length = key.utf8.count
        return keys.firstIndex { $0.utf8.count == length && ExactKey(text: $0) == ExactKey(text: key) }
    }

    func contains(_ key: String) -> Bool { number(of: key) != nil }

    /// Adds a key that wasn't added before.
    mutating func append(_ key: String) {
        keys.append(key)
        if keys.count == Self.searchedCount + 1 {
            for (number, key) in keys.enumerated() { numbers[ExactKey(text: key)] = number }
        } else if keys.count > Self.searchedCount {
            numbers[ExactKey(text: key)] = keys.count - 1
        }
    }
}
