import APIDescription
import Planning
import Reporting

/// The declarations that callers of a client can use, with every name as spelled in Swift, and what they mean on the wire.
package struct ClientSurface: Sendable {
    struct Client: Sendable {
        /// The name of the type, and of a variable that holds the client.
        var name: String
        var variable: String
        /// Whether `Client()` compiles.
        var hasDefaultServer: Bool
        var documentation: [String]
    }

    struct Group: Sendable {
        /// The name of the type: `Sessions`.
        var type: String
        /// `mix.sessions`.
        var path: String
        var documentation: [String]
        /// The operations that it offers.
        var routes: Set<String>
        var location: SourceLocation?
    }

    struct Server: Sendable {
        var name: String
        /// With `{name}` for variables, named as in Swift.
        var url: String
        var variables: [ServerVariable]
        var documentation: [String]
        var location: SourceLocation?
    }

    struct ServerVariable: Sendable, Hashable {
        var name: String
        var type: String
        var defaultValue: String
    }

    struct Credential: Sendable {
        /// The key of the security scheme.
        var scheme: String
        var name: String
        var type: String
        /// `the header X-Key`, in code voice.
        var sentAs: String
        var documentation: [String]
        var location: SourceLocation?
    }

    var client: Client
    var groups: [Group]
    var servers: [Server]
    var credentials: [Credential]
    var operations: [Operation]
    var types: [DeclaredType]
}

extension ClientSurface {
    struct Operation: Sendable {
        /// `GET /pets/{}`: identifies the operation in both descriptions, whatever its path parameters are called.
        var route: String
        /// `GET /pets/{id}`.
        var line: String
        /// The type that offers it: an operation with two tags is offered twice.
        var group: String
        /// `mix.sessions`.
        var path: String
        var name: String
        var arguments: [Argument]
        var result: String
        var problem: String
        var isDeprecated: Bool
        var documentation: [String]
        var location: SourceLocation?
        var paging: Paging?
        /// The method that waits for the operation; `nil` if it isn't long-running.
        var waiting: String?
        /// What the request and the responses are; `nil` if another group of the client builds the request.
        var wire: Wire?

        /// `mix.sessions.get(id:)`.
        var call: String { "\(path).\(name)(\(arguments.map { $0.label + ":" }.joined()))" }
        /// The call without its arguments.
        var member: String { "\(path).\(name)" }
    }

    struct Argument: Sendable {
        /// `_` without a label.
        var label: String
        /// The type of the parameter, with `?` if it may be nil.
        var type: String
        var mayBeOmitted: Bool
        /// What it is in the description: `query limit`, `path 0`, `body`.
        var key: String
        /// `the query parameter limit`, in code voice.
        var place: String
        /// How the value is written; empty if another group builds the request.
        var encoding: String
        var value: ValueRules
        var isDeprecated: Bool
        var location: SourceLocation?

        var isBody: Bool { key == "body" }
    }

    /// What a schema accepts apart from its type.
    struct ValueRules: Sendable {
        var limits = Limits()
        /// The JSON of the documented default.
        var defaultValue: String?
    }

    /// The methods for the pages of an operation.
    struct Paging: Sendable {
        var items: String?
        var pages: String
        var item: String
        /// The rule; `nil` if another group declares it.
        var rule: String?
    }

    /// A credential that an operation requires.
    struct CredentialUse: Sendable, Hashable {
        var name: String
        var scopes: [String]
    }

    struct Wire: Sendable {
        struct Response: Sendable {
            var status: String
            /// `nil` without a body.
            var mediaType: String?
            var location: SourceLocation?
        }

        /// The media type of the body; `nil` without one.
        var body: String?
        var successes: [Response]
        var problems: [Response]
        /// The alternatives, each with the names and scopes of its credentials.
        var credentials: [[CredentialUse]]
        var server: String?
        var idempotency: Idempotency
        var retries: RetryDescription?
    }
}

extension ClientSurface {
    struct DeclaredType: Sendable {
        var name: QualifiedName
        var kind: Kind
        var isDeprecated: Bool
        var documentation: [String]
        /// Whether requests send it, directly or within another type, and whether responses have it.
        var isSent: Bool
        var isReceived: Bool
        var isHashable: Bool
        /// The JSON pointer to its schema, or what identifies the type of results of an operation; `nil` for a type of the client itself.
        var pointer: String?
        /// The route of the operation that it is declared for, if it is a type of results.
        var route: String?
        var location: SourceLocation?
    }

    enum Kind: Sendable {
        case structure(Structure)
        case openEnum([Case], isInteger: Bool)
        case union(Union)
        /// A closed enum: the results of an operation, or the values of a server's variable.
        case choice([Case])
        /// The documented headers of an operation's responses.
        case headers([Property])
        case alias(String)
        /// A structure around a recursive array or dictionary.
        case wrapper(String)

        /// With its article.
        var noun: String {
            switch self {
            case .structure, .wrapper: "a structure"
            case .headers: "a structure of headers"
            case .openEnum: "an enum"
            case .union: "a union"
            case .choice: "a closed enum"
            case .alias: "a type alias"
            }
        }
    }

    struct Structure: Sendable {
        var properties: [Property]
        /// The name and the type of the property for undocumented properties.
        var additional: Property?
        /// Whether it is the body of a multipart request.
        var isForm: Bool
    }

    struct Union: Sendable {
        var cases: [Case]
        /// The properties that all cases have.
        var shared: [Property]
        var discriminator: String?
    }

    struct Property: Sendable {
        enum Presence: Sendable {
            case required, nullable, optional, optionalNullable
        }

        var name: String
        var wireName: String
        /// With `?` or `Nullable` if it may be absent or null.
        var type: String
        var presence: Presence
        /// Whether the initializer has a default argument.
        var mayBeOmitted: Bool
        var isDeprecated: Bool
        var documentation: [String]
        var value = ValueRules()
        var location: SourceLocation?
    }

    struct Case: Sendable {
        var name: String
        /// The type of the associated value; `nil` without one.
        var type: String?
        /// The values that select it in JSON.
        var values: [String]
        var documentation: [String]
        var location: SourceLocation?
    }
}
