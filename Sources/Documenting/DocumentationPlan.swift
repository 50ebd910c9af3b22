package import APIDescription
package import Planning

/// The content of pages that isn't in the code: examples, defaults and uses.
package struct DocumentationPlan: Sendable {
    package var info: Info
    /// The name of the client in examples: `mix`.
    package var clientVariable: SwiftName
    /// The groups, followed by the client itself, without a property name, if it offers operations.
    package var offers: [OperationGroup]
    /// The pages of operations, in the order of the offers and of their operations.
    package var groups: [[OperationPage]]
    /// The division of each offer's operations among pages.
    package var parts: [GroupParts]
    package var models: ModelPages
    package var samples: SampleOperations
}

/// An operation, identified by the index of its offer and its index in it.
package struct OperationPlace: Hashable, Sendable {
    package var group: Int
    package var operation: Int

    package init(group: Int, operation: Int) {
        self.group = group
        self.operation = operation
    }
}

package struct OperationPage: Sendable {
    package struct Parameter: Sendable {
        package var place: APIDescription.Parameter.Place
        package var wireName: String
        /// The default value as JSON; `nil` if there is none.
        package var defaultValue: String?
    }

    /// The example; `nil` if a required argument has no example value.
    package var example: CallExample?
    /// The parameters by argument, without the body.
    package var parameters: [SwiftName: Parameter]
    /// The media type of the body.
    package var bodyMediaType: String?
    /// The responses by status, ranges after single ones.
    package var successes: [DocumentedResponse]
    package var failures: [DocumentedResponse]
    /// The alternative credentials; empty if none is required.
    package var security: [[CredentialUse]] = []
}

/// The pages, uses and defaults of models.
package struct ModelPages: Sendable {
    package struct Use: Hashable, Sendable {
        package enum Place: Hashable, Sendable {
            case operation(OperationPlace)
            case model(QualifiedName)
        }

        package var place: Place
        /// The role, such as `the body` or `a property`.
        package var role: Role
    }

    package enum Role: Hashable, Sendable {
        case parameter, body, response, problem, property
    }

    /// The page of each declaration, without extension and relative to the folder of the models.
    package var pages: [QualifiedName: String]
    /// The uses of each top-level declaration, in order.
    package var uses: [QualifiedName: [Use]]
    /// The defaults as JSON, by declaration and wire name.
    package var defaults: [QualifiedName: [String: String]]

    /// The maximum number of models that have their own page each. If there are more, models with the same first letters share a page.
    package static let maximumPages = 100
    /// The maximum number of declarations, including nested ones, on a shared page: about 300 kB of Markdown.
    static let maximumDeclarations = 300
}
