package import APIDescription

/// The operations of a tag: a type of its own, reached through a property of the client.
package struct OperationGroup: Sendable {
    /// The type: `Sessions`.
    package var name: String
    /// The client's property, without backticks: `sessions`.
    package var propertyName: String
    /// Without its ending.
    package var fileName: String
    package var documentation: Documentation
    /// In description order.
    package var operations: [GroupedOperation]
}

/// An operation as one group offers it.
package struct GroupedOperation: Sendable {
    package enum Request: Sendable {
        case built(RequestPlan)
        /// Another group builds it: `Messages.cancel`.
        case borrowed(group: String, name: String)
    }

    /// Without backticks.
    package var name: String
    package var signature: OperationSignature
    package var request: Request
    package var documentation: Documentation
}

/// What an operation takes and gives.
package struct OperationSignature: Sendable {
    package struct Argument: Sendable {
        /// Without backticks.
        package var name: String
        package var type: TypeReference
        /// Whether it may be left out.
        package var isOptional: Bool
        /// The body is passed without a label.
        package var hasLabel: Bool
        package var documentation: Documentation
    }

    /// In the order of the call: required ones first, the body after the required ones.
    package var arguments: [Argument]
    package var success: SuccessType
    /// `Never` where no failure has a documented body.
    package var problem: TypeReference
    /// Whether calling it for its effect alone is normal.
    package var isResultDiscardable: Bool
    package var method: HTTPMethod
    package var path: String
    /// What the success is, in the description's words.
    package var successText: String?
    /// The documented failures, by status, in the description's words.
    package var failures: [FailureText]

    package struct FailureText: Sendable {
        package var status: ResponseCase.Status
        package var text: String?
        package var hasBody: Bool
    }
}

package enum SuccessType: Sendable, Hashable {
    case body(TypeReference)
    case eventStream(of: TypeReference)
}

/// How a request is put together.
package struct RequestPlan: Sendable {
    package struct Segment: Sendable {
        package enum Piece: Sendable {
            case text(String)
            case parameter(ParameterUse)
        }

        package var pieces: [Piece]
    }

    /// `operationId`, else `GET /path`.
    package var operation: String
    package var method: HTTPMethod
    package var path: [Segment]
    package var query: [ParameterUse]
    package var headers: [ParameterUse]
    package var cookies: [ParameterUse]
    package var body: BodyUse?
    package var successes: [ResponseCase]
    package var problems: [ResponseCase]
    /// Of this operation alone.
    package var retries: RetryDescription?
    /// Alternatives of names of ``CredentialPlan``s; empty where none is needed.
    package var security: [[String]] = []
    /// Of this operation alone: an absolute URL, or one relative to the client's.
    package var server: String?
}

/// A parameter on its way into the request.
package struct ParameterUse: Sendable {
    /// The argument that has the value, without backticks.
    package var argument: String
    package var wireName: String
    /// `nil` where it is the default of the place.
    package var style: Parameter.Style?
    /// `nil` where it is the default of the style.
    package var explode: Bool?
    package var allowReserved: Bool
}

/// The body on its way into the request.
package struct BodyUse: Sendable {
    package enum Coding: Sendable, Hashable {
        case json, form, multipart, data, text
    }

    package var argument: String
    package var coding: Coding
    /// `nil` where it is the coding's own.
    package var contentType: String?
}

/// How the body of a response is read.
package struct ResponseCase: Sendable {
    package enum Status: Sendable, Hashable {
        case code(Int)
        case range(Int)
        case `default`
    }

    package enum Coding: Sendable, Hashable {
        case json, none, data, text
        /// Each event's `data` is a value.
        case events(until: String?)
        /// Each event as a whole is a value: an object with `event`, `data`, `id`, `retry`.
        case eventEnvelopes(until: String?)
    }

    package var status: Status
    package var coding: Coding
}
