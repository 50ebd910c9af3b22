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

/// The operations of no tag, which the client itself offers.
package struct ClientOperations: Sendable {
    /// Without its ending.
    package var fileName: String
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
    /// Declared beside the request: what the operation gives, where it may be of several types.
    package var outcomes: [Outcome] = []
    /// Declared beside the request: the headers that the description types.
    package var headers: ResponseHeaders?
}

/// What an operation takes and gives.
package struct OperationSignature: Sendable {
    package struct Argument: Sendable {
        /// Without backticks.
        package var name: String
        package var type: TypeReference
        /// Whether it may be left out, and is `nil` then.
        package var isOptional: Bool
        /// The text that it is where it is left out, in place of `nil`.
        package var defaultText: String?
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
    /// A stream of JSON texts.
    case lines(of: TypeReference)
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

    package struct FixedPair: Sendable {
        package var name: String
        package var value: String
    }

    /// `operationId`, else `GET /path`.
    package var operation: String
    package var method: HTTPMethod
    package var path: [Segment]
    /// What the path has behind a `?`, which is no part of a path by the standard.
    package var fixedQuery: [FixedPair] = []
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
    /// As the runtime's `ParameterStyle` has them.
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
        /// JSON text: of a parameter with a `content`.
        case json
    }

    /// The argument that has the value, without backticks.
    package var argument: String
    package var wireName: String
    /// `nil` where it is the default of the place.
    package var style: Style?
    /// `nil` where it is the default of the style.
    package var explode: Bool?
    package var allowReserved: Bool
}

/// The body on its way into the request.
package struct BodyUse: Sendable {
    package enum Coding: Sendable, Hashable {
        case json, form, multipart, data, text
    }

    package enum ContentType: Sendable, Hashable {
        /// The coding's own.
        case usual
        case fixed(String)
        /// The argument that has it.
        case argument(String)
    }

    /// How one property of a form is sent.
    package struct Encoding: Sendable {
        package var property: String
        package var style: ParameterUse.Style?
        package var explode: Bool?
    }

    package var argument: String
    package var coding: Coding
    package var contentType: ContentType
    package var encodings: [Encoding] = []
}

/// How the body of a response is read.
package struct ResponseCase: Sendable {
    package enum Status: Sendable, Hashable {
        case code(Int)
        case range(Int)
        case `default`
    }

    package struct Coding: Sendable {
        package enum Kind: Sendable, Hashable {
            case json, none, data, text
            /// Each line is a value.
            case lines
            /// Each event's `data` is a value, also that of an event which reports an error if the description types those.
            case events(until: String?, typesErrors: Bool)
            /// Each event is taken as it comes, since its `data` is any text.
            case rawEvents(until: String?)
            /// Each event as a whole is a value: an object with `event`, `data`, `id`, `retry`.
            case eventEnvelopes(until: String?)
        }

        /// The case of an enum that the value is put into.
        package struct Wrapper: Sendable {
            /// Without backticks.
            package var caseName: String
            /// `nil` where there is no body.
            package var payload: SuccessType?
        }

        package var kind: Kind
        /// `nil` where it is the coding's own.
        package var contentType: String?
        package var wrapper: Wrapper?

        init(_ kind: Kind, contentType: String? = nil) {
            self.kind = kind
            self.contentType = contentType
        }
    }

    package var status: Status
    /// More than one where the response's content type tells which of them it is.
    package var codings: [Coding]
}

/// The headers of an operation's responses, as far as the description types them.
package struct ResponseHeaders: Sendable {
    package struct Field: Sendable {
        /// Without backticks.
        package var name: String
        package var wireName: String
        package var type: TypeReference
        package var documentation: Documentation
    }

    package var name: QualifiedName
    package var fields: [Field]
}
