/// Where a JSON text is not what was expected.
///
/// It reads `messages[12].cost: expected a number, found "abc" (byte 40512)`.
public nonisolated struct JSONError: Error, Hashable, Sendable {
    // One word, since every function that reads JSON sets room aside for it.
    private let details: Details

    public init(path: String, expectation: String, found: String, offset: Int) {
        details = Details(path: path, expectation: expectation, found: found, offset: offset, missingKey: nil)
    }

    /// An error without a path, which ``located(in:)`` adds.
    init(expected expectation: String, at offset: Int) {
        details = Details(path: "", expectation: expectation, found: "", offset: offset, missingKey: nil)
    }

    /// An object, which ends at `offset`, lacks a required key.
    init(missingKey key: String, at offset: Int) {
        let expectation = "a value for `\(key)`, which is required"
        details = Details(path: "", expectation: expectation, found: "", offset: offset, missingKey: key)
    }

    /// Keys and indices from the root to the value: `messages[12].cost`; empty for the root.
    public var path: String { details.path }

    /// What should have been there: `a number`.
    public var expectation: String { details.expectation }

    /// What was there, as it is in the text, cut after 40 characters: `"abc"`.
    public var found: String { details.found }

    /// How many bytes of the text come before it.
    public var offset: Int { details.offset }

    /// The required key that is absent or null, if that is the error.
    var missingKey: String? { details.missingKey }

    private final class Details: Sendable, Hashable {
        let path: String
        let expectation: String
        let found: String
        let offset: Int
        let missingKey: String?

        init(path: String, expectation: String, found: String, offset: Int, missingKey: String?) {
            self.path = path
            self.expectation = expectation
            self.found = found
            self.offset = offset
            self.missingKey = missingKey
        }

        static func == (left: Details, right: Details) -> Bool {
            left.path == right.path && left.expectation == right.expectation && left.found == right.found && left.offset == right.offset
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(path)
            hasher.combine(expectation)
            hasher.combine(found)
            hasher.combine(offset)
        }
    }
}

nonisolated extension JSONError: CustomStringConvertible {
    public var description: String {
        "\(path.isEmpty ? "" : "\(path): ")expected \(expectation), found \(found) (byte \(offset))"
    }
}
