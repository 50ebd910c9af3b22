package import Planning

/// A call with plausible arguments, and what is done with its outcome.
package struct CallExample: Sendable {
    package enum Outcome: Sendable {
        case nothing
        /// Kept in a variable of this name.
        case value(named: SwiftName)
        /// The same, where there may be none.
        case optionalValue(named: SwiftName)
        /// A loop over events; the case of a union that it looks at, where the events are one.
        case events(looksAt: SwiftName?)
        /// A loop over events of which each may be null.
        case optionalEvents
        case data
    }

    package var arguments: [ExampleValue.Argument]
    package var outcome: Outcome
}
