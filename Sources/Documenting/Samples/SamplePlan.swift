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
            /// A documented error.
            case failure(ExampleValue)
            /// The description isn't sufficient for a sample.
            case unanswered
        }

        /// Another documented answer.
        package struct Alternative: Sendable {
            /// The name of the property that has it.
            package var name: SwiftName
            package var answer: Answer
            package var status: Int
            package var contentType: String?
            /// The name of the example in the description, if there are several for the status.
            package var example: String?
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
        /// The answers with other documented statuses and examples.
        package var alternatives: [Alternative] = []
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
