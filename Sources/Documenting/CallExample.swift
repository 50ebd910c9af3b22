package import Planning

/// A call with plausible arguments, and the use of its result.
package struct CallExample: Sendable {
    package enum Outcome: Sendable {
        case nothing
        /// The result is assigned to a variable.
        case value(named: SwiftName)
        /// The optional result is assigned to a variable.
        case optionalValue(named: SwiftName)
        /// A loop over events. If they are a union, `looksAt` is the case that the loop handles.
        case events(looksAt: SwiftName?)
        /// A loop over nullable events.
        case optionalEvents
        case data
    }

    /// The called function, such as `mix.sessions.list`.
    package var function: String
    package var arguments: [ExampleValue.Argument]
    package var outcome: Outcome
}
