package import APIDescription

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
    /// Whether, and how, it may be sent again.
    package var idempotency = Idempotency.byMethod
    /// Alternatives of what is needed to prove who calls; empty where nothing is.
    package var credentials: [[CredentialUse]] = []
    /// Of this operation alone: an absolute URL, or one relative to the client's.
    package var server: String?
}

/// A parameter on its way into the request.
package struct ParameterUse: Sendable {
    /// As the runtime's `ParameterStyle` has them.
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject, cookie
        /// JSON text: of a parameter with a `content`.
        case json
    }

    /// The argument that has the value.
    package var argument: SwiftName
    package var wireName: String
    /// The type that writes the value, if it isn't the value's own.
    package var form: String?
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
        /// Text that is a value of another type than `String`.
        case textValue
        /// A stream of JSON texts, one for each element of an array.
        case lines
    }

    package enum ContentType: Sendable, Hashable {
        /// The coding's own.
        case usual
        case fixed(String)
        /// The argument that has it.
        case argument(SwiftName)
    }

    /// How one property of a form is sent.
    package struct Encoding: Sendable {
        package var property: String
        package var style: ParameterUse.Style?
        package var explode: Bool?
        package var allowReserved = false
    }

    package var argument: SwiftName
    /// The type that writes the value, if it isn't the value's own.
    package var form: String?
    package var coding: Coding
    package var contentType: ContentType
    package var encodings: [Encoding] = []
    /// The media type that is sent by default, as the description has it.
    package var mediaType: String
}
