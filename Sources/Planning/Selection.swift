package import Reporting

/// The selected part of a description.
package struct Selection: Sendable {
    /// A selector of operations.
    package struct Selector: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case tags, paths, operations, methods
        }

        package var kind: Kind
        /// A tag, a path, an `operationId` or a method, as in the description. In paths, `*` matches any text.
        package var text: String
        /// The location of the selector.
        package var location: SourceLocation?

        package init(_ kind: Kind, _ text: String, at location: SourceLocation? = nil) {
            self.kind = kind
            self.text = text
            self.location = location
        }
    }

    package enum Schemas: String, Sendable, CaseIterable {
        case all
        /// Only schemas that a selected operation or a webhook refers to.
        case reached
    }

    /// The included operations: those that match any of these selectors, or all if there are none.
    package var include: [Selector]
    /// The excluded operations: those that match any of these selectors.
    package var exclude: [Selector]
    package var schemas: Schemas

    package init(include: [Selector] = [], exclude: [Selector] = [], schemas: Schemas = .all) {
        self.include = include
        self.exclude = exclude
        self.schemas = schemas
    }
}
