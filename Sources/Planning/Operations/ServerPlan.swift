/// A server that the description names: a constant, or a function of its variables.
package struct ServerPlan: Sendable {
    package struct Variable: Sendable {
        /// The argument.
        package var name: SwiftName
        package var defaultValue: String
        /// The enum of its values; `nil` where any text will do.
        package var type: String?
        package var documentation: Documentation
    }

    /// The values that a variable may have.
    package struct Enumeration: Sendable {
        package struct Case: Sendable {
            package var name: SwiftName
            package var value: String
        }

        package var name: String
        package var cases: [Case]
        package var documentation: Documentation
    }

    package enum Piece: Sendable {
        case text(String)
        case variable(Variable)
    }

    package var name: SwiftName
    package var pieces: [Piece]
    /// In description order, without those that the URL does not mention.
    package var variables: [Variable]
    package var documentation: Documentation
}

/// The servers of a description, as the client offers them.
package struct ServersPlan: Sendable {
    /// The absolute ones, in description order.
    package var servers: [ServerPlan] = []
    package var enumerations: [ServerPlan.Enumeration] = []
    /// Whether the client goes to its only server where the user names none.
    package var hasDefault = false
    /// The path of a relative server, which only the user can complete.
    package var relativePath: String?
}
