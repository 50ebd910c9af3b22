import Planning

/// The declarations that callers of a client can use, with every name as spelled in Swift.
package struct ClientSurface: Sendable {
    package struct Operation: Sendable {
        /// `GET /pets/{id}`: identifies the operation in both descriptions.
        var route: String
        /// The type or the client that offers it: an operation with two tags is offered twice.
        var group: String
        /// `mix.sessions.get(id:)`.
        var call: String
        var arguments: [Argument]
        var result: String
        var problem: String
        var isDeprecated: Bool
        var documentation: [String]
        var pointer: String
    }

    package struct Argument: Sendable, Hashable {
        /// `_` without a label.
        var label: String
        var type: String
        var isOptional: Bool
    }

    package struct DeclaredType: Sendable {
        var name: QualifiedName
        var kind: Kind
        var isDeprecated: Bool
        var documentation: [String]
        /// Whether requests send it, directly or within another type, and whether responses have it.
        var isSent: Bool
        var isReceived: Bool
        /// The name of the component; `nil` for an inline type.
        var pointer: String?
    }

    package enum Kind: Sendable {
        case structure([Property])
        /// Also the value of each case on the wire.
        case openEnum([Case])
        /// Also the type of each case's value.
        case union([Case])
        case alias(String)

        /// With its article.
        var noun: String {
            switch self {
            case .structure: "a structure"
            case .openEnum: "an enum"
            case .union: "a union"
            case .alias: "a type alias"
            }
        }
    }

    package struct Property: Sendable, Hashable {
        var name: String
        var wireName: String
        /// With `?` or `Nullable` if it may be absent or null.
        var type: String
        var isRequired: Bool
        /// Whether the initializer requires an argument.
        var needsArgument: Bool
        var isDeprecated: Bool
        var documentation: [String]
    }

    package struct Case: Sendable, Hashable {
        var name: String
        var value: String
    }

    var operations: [Operation]
    var types: [DeclaredType]
}
