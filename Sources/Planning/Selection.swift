package import Reporting

/// Which part of a description the user wants.
package struct Selection: Sendable {
    /// What names operations.
    package struct Selector: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case tags, paths, operations, methods
        }

        package var kind: Kind
        /// A tag, a path, an `operationId` or a method, as the description has it; in paths a `*` stands for any text.
        package var text: String
        /// Where the user has written it.
        package var location: SourceLocation?

        package init(_ kind: Kind, _ text: String, at location: SourceLocation? = nil) {
            self.kind = kind
            self.text = text
            self.location = location
        }
    }

    package enum Schemas: String, Sendable, CaseIterable {
        case all
        /// Those that a selected operation or a webhook leads to.
        case reached
    }

    /// An operation is selected that any of these names; every one where there are none.
    package var include: [Selector]
    /// An operation that any of these names is not selected.
    package var exclude: [Selector]
    package var schemas: Schemas

    package init(include: [Selector] = [], exclude: [Selector] = [], schemas: Schemas = .all) {
        self.include = include
        self.exclude = exclude
        self.schemas = schemas
    }
}
