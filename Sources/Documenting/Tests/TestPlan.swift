package import JSONReading
package import Planning

/// Tests of a client: what each call sends, how documented responses are decoded, and whether documented examples survive a round trip.
package struct TestPlan: Sendable {
    /// A documented example.
    package struct Example: Sendable {
        /// The example without the members that the client's type doesn't have.
        package var json: JSONNode
        /// Whether the type of the client may still drop members, because only its value tells which type it is.
        package var mayDropMembers: Bool
    }

    /// The tests of a model.
    package struct ModelTest: Sendable {
        /// The name of the function.
        package var name: SwiftName
        /// The type, as the tests spell it.
        package var type: String
        package var examples: [Example]
    }

    /// What a call sends.
    package struct Sent: Sendable {
        /// The method, the path and the query: `GET /books?limit=1`. `*` matches any text.
        package var line: String
        /// The header parameters.
        package var headers: [(name: String, value: String)]
        /// The content type of the body without parameters; `nil` if it isn't known.
        package var contentType: String?
    }

    /// A response and the expected result of the call.
    package struct Answer: Sendable {
        package enum Content: Sendable {
            /// JSON that the call returns or throws, and that survives a round trip.
            case json(Example)
            /// A value that the call returns or throws after it was sent as JSON.
            case value(ExampleValue)
            case text(String)
            case bytes(String)
            /// JSON that is decoded as one of several types.
            case decodable(Example)
            /// A value that is sent as JSON and decoded as one of several types.
            case decodableValue(ExampleValue)
            /// The events of a stream.
            case events(ExampleValue)
            /// The values of a stream of JSON texts.
            case lines(ExampleValue)
            case nothing
        }

        package var status: Int
        /// The content type; `nil` for the usual one of the content.
        package var contentType: String?
        package var content: Content
        package var isFailure: Bool
    }

    /// The test of an operation.
    package struct CallTest: Sendable {
        /// The name of the function.
        package var name: SwiftName
        package var isDeprecated: Bool
        /// The function that returns the request, as the tests spell it: `Books.list`.
        package var function: String
        package var arguments: [ExampleValue.Argument]
        /// The documented examples of a JSON body. An argument is decoded from the variable that has the first one, `body`.
        package var bodies: [Example] = []
        /// The index of that argument.
        package var bodyArgument: Int?
        package var sent: Sent
        package var answers: [Answer]
    }

    /// The tests of a group of operations.
    package struct Group: Sendable {
        /// The name of the suite.
        package var name: String
        /// The type with the operations, as documentation spells it.
        package var operations: String
        package var tests: [CallTest]
    }

    package var groups: [Group]
    package var models: [ModelTest]
    /// The name of the suite of models.
    package var modelSuite: String
}
