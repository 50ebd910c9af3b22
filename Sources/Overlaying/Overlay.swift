internal import JSONPath
internal import JSONReading
package import Reporting

/// A list of changes to a description (OpenAPI Overlay Specification 1.0 and 1.1).
package struct Overlay: Sendable {
    /// The reference to the document that the overlay extends, as written; `nil` if it doesn't declare one.
    package var extends: Text?
    /// The actions in the order in which they are applied.
    var actions: [Action]
    package var file: SourceFileID

    /// A string with its location.
    package struct Text: Sendable {
        package var text: String
        package var location: SourceLocation
    }
}

/// A change to every node that a query selects (Overlay 1.1, Action Object).
struct Action: Sendable {
    enum Change: Sendable {
        /// Merges a value with each target.
        case update(JSONNode)
        /// Merges the value that another query selects with each target.
        case copy(Query)
        case remove
    }

    struct Query: Sendable {
        var path: JSONPath
        var location: SourceLocation
    }

    var target: Query
    var change: Change
}
