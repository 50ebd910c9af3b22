package import Planning

/// The samples of a client: a value of each model, and a stub client that answers with samples.
package struct SamplePlan: Sendable {
    package struct Model: Sendable {
        package var type: QualifiedName
        package var value: ExampleValue
    }

    /// The samples of the models in one file.
    package struct ModelFile: Sendable {
        /// The file's name without its extension.
        package var fileName: String
        package var models: [Model]
    }

    /// The stub of an operation: what its calls return.
    package struct Stub: Sendable {
        package enum Answer: Sendable {
            /// A value of the operation's type; `nil` for an operation that returns nothing.
            case success(ExampleValue?)
            /// A JSON value of one of several types.
            case json(ExampleValue)
            case bodiless
            case events(ExampleValue)
            case lines(ExampleValue)
            /// The description isn't sufficient for a sample.
            case unanswered
        }

        package enum Coding: String, Sendable {
            case json, text, data, events, envelopes, lines, none
        }

        /// The name of the call.
        package var name: SwiftName
        /// The operation's name in requests.
        package var operation: String
        package var signature: OperationSignature
        package var answer: Answer
        package var coding: Coding
        /// The status of the success.
        package var status: Int
        package var contentType: String?
    }

    /// The stubs of a group of operations.
    package struct Group: Sendable {
        /// The name of the structure of stubs, inside that of the client.
        package var type: String
        /// The type with the operations.
        package var operations: String
        package var propertyName: SwiftName
        package var fileName: String
        package var stubs: [Stub]
    }

    package var models: [ModelFile]
    /// The name of the structure of all stubs, inside the client.
    package var type: String
    package var groups: [Group]
    /// The stubs of the operations that the client itself offers.
    package var ownStubs: [Stub]
}
