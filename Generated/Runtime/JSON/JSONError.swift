/// An error in a JSON text.
///
/// Its description is `messages[12].cost: expected a number, found "abc" (byte 40512)`, for example.
public nonisolated struct JSONError: Error, Equatable, Sendable {
    // A single word, because every function that reads JSON reserves space for an error.
    private let details: Details

    public init(path: String, expectation: String, found: String, offset: Int) {
        details = Details(path: path, expectation: expectation, found: found, offset: offset, missingKey: nil)
    }

    /// Creates an error without a path, which ``located(in:)`` adds.
    @inline(never)
    init(expected expectation: String, at offset: Int) {
        details = Details(path: "", expectation: expectation, found: "", offset: offset, missingKey: nil)
    }

    /// Creates an error for an object without a required key. The object ends at `offset`.
    init(missingKey key: String, at offset: Int) {
        let expectation = "a value for `\(key)`, which is required"
        details = Details(path: "", expectation: expectation, found: "", offset: offset, missingKey: key)
    }

    /// The keys and indices from the root to the value, such as `messages[12].cost`; empty for the root.
    public var path: String { details.path }

    /// A description of the expected value, such as `a number`.
    public var expectation: String { details.expectation }

    /// The text that was found, truncated to 40 characters, such as `"abc"`.
    public var found: String { details.found }

    /// The offset of the error in the text, in bytes.
    public var offset: Int { details.offset }

    /// The required key that is missing or null, if that's the error.
    var missingKey: String? { details.missingKey }

    private final class Details: Sendable, Equatable {
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
    }
}

nonisolated extension JSONError: CustomStringConvertible {
    public var description: String {
        "\(path.isEmpty ? "" : "\(path): ")expected \(expectation), found \(found) (byte \(offset))"
    }
}
