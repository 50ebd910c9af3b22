package import APIDescription
package import Planning

/// What the pages say beside what the code says: examples, defaults, what is used where.
package struct DocumentationPlan: Sendable {
    package var info: Info
    /// The name of the client in examples: `mix`.
    package var clientVariable: SwiftName
    /// The groups, and behind them the client itself where it offers operations, with no name of a property.
    package var offers: [OperationGroup]
    /// In the order of the offers, and in each in the order of its operations.
    package var groups: [[OperationPage]]
    /// How the operations of each offer are divided among pages.
    package var parts: [GroupParts]
    package var models: ModelPages
    /// The example of an event stream, a stream of JSON texts, an upload and a download, where the client has one.
    package var eventStream: OperationPlace?
    package var lineStream: OperationPlace?
    package var upload: OperationPlace?
    package var download: OperationPlace?
    /// The example that comes first: short, and with a result.
    package var first: OperationPlace?
    /// An operation with a documented problem.
    package var failing: OperationPlace?
}

/// An operation, by the position of its offer and its own in that.
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
        /// As JSON writes it; `nil` where there is none.
        package var defaultValue: String?
    }

    package struct Answer: Sendable {
        package var status: ResponseCase.Status
        package var text: String?
        /// Of the body that is read; `nil` where there is none.
        package var mediaType: String?
    }

    /// `nil` where no value can be given for something that the call wants.
    package var example: CallExample?
    /// By argument; the body is not among them.
    package var parameters: [SwiftName: Parameter]
    /// The media type of the body.
    package var bodyMediaType: String?
    package var successes: [Answer]
    package var failures: [Answer]
    /// Alternatives; empty where no credential is needed.
    package var security: [[CredentialUse]] = []
}

/// Where each model is documented, and what there is to know about it beside its declaration.
package struct ModelPages: Sendable {
    package struct Use: Hashable, Sendable {
        package enum Place: Hashable, Sendable {
            case operation(OperationPlace)
            case model(QualifiedName)
        }

        package var place: Place
        /// `the body`, `a property`.
        package var role: Role
    }

    package enum Role: Hashable, Sendable {
        case parameter, body, response, problem, property
    }

    /// The page of each declaration, without its ending, relative to the folder of the models.
    package var pages: [QualifiedName: String]
    /// What uses each declaration that stands at the top of the module, in order.
    package var uses: [QualifiedName: [Use]]
    /// By declaration and name on the wire, as JSON writes them.
    package var defaults: [QualifiedName: [String: String]]

    /// Up to so many models have a page each; more of them share a page by their first letter, or by more letters where one page would have
    /// too many.
    package static let maximumPages = 100
    /// Declarations of a shared page, those inside of others included: some 300 kB of Markdown.
    static let maximumDeclarations = 300
}
