package import APIDescription

/// The plan for building a request.
package struct RequestPlan: Sendable {
    package struct Segment: Sendable {
        package enum Part: Sendable {
            case text(String)
            case parameter(ParameterUse)
        }

        package var parts: [Part]
    }

    package struct FixedPair: Sendable {
        package var name: String
        package var value: String
    }

    /// The `operationId`, or else `GET /path`.
    package var operation: String
    package var method: HTTPMethod
    package var path: [Segment]
    /// The query in the path, which the standard doesn't allow.
    package var fixedQuery: [FixedPair] = []
    package var query: [ParameterUse]
    package var headers: [ParameterUse]
    package var cookies: [ParameterUse]
    package var body: BodyUse?
    package var successes: [ResponseCase]
    package var problems: [ResponseCase]
    /// The retry policy of this operation.
    package var retries: RetryDescription?
    /// Whether and how the request may be retried.
    package var idempotency = Idempotency.byMethod
    /// The alternative credentials; empty if none is required.
    package var credentials: [[CredentialUse]] = []
    /// The server of this operation: an absolute URL, or one relative to the client's.
    package var server: String?
}

/// The encoding of a parameter.
package struct ParameterUse: Sendable {
    /// The styles of the runtime's `ParameterStyle`.
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject, cookie
        /// JSON text, for a parameter with `content`.
        case json
    }

    /// The argument with the value.
    package var argument: SwiftName
    package var wireName: String
    /// The type that encodes the value, if it isn't the value's own.
    package var form: String?
    /// The style; `nil` for the default of the location.
    package var style: Style?
    /// The value of `explode`; `nil` for the default of the style.
    package var explode: Bool?
    package var allowReserved: Bool
}

/// The encoding of parts without names.
package struct PartsUse: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case json, data, text
    }

    package var kind: Kind
    /// The content types of the first parts; empty for the default of the kind.
    package var prefix: [String]
    /// The content type of the other parts; `nil` for the default of the kind.
    package var item: String?
}

/// The encoding of the body.
package struct BodyUse: Sendable {
    package enum Coding: Sendable, Hashable {
        case json, form, multipart, data, text
        /// Text for a value of a type other than `String`.
        case textValue
        /// A stream of JSON texts, one for each element of an array.
        case lines
        /// A multipart body, with one part for each element of an array.
        case parts(PartsUse)
    }

    package enum ContentType: Sendable, Hashable {
        /// The default of the coding.
        case usual
        case fixed(String)
        /// The value of an argument.
        case argument(SwiftName)
    }

    /// The encoding of a property of a form.
    package struct Encoding: Sendable {
        package var property: String
        package var style: ParameterUse.Style?
        package var explode: Bool?
        package var allowReserved = false
    }

    package var argument: SwiftName
    /// The type that encodes the value, if it isn't the value's own.
    package var form: String?
    package var coding: Coding
    package var contentType: ContentType
    package var encodings: [Encoding] = []
    /// The default media type, as in the description.
    package var mediaType: String
}
