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
            /// Text that is a value of another type than `String`.
            case textValue
            /// The status is documented, but its body isn't decoded.
            case undecoded
            /// Each line is a value.
            case lines
            /// Each event's `data` is a value, also that of an event which reports an error if the description types those.
            case events(until: String?, typesErrors: Bool)
            /// Each event is taken as it comes, since its `data` is any text.
            case rawEvents(until: String?)
            /// Each event as a whole is a value: an object with `event`, `data`, `id`, `retry`.
            case eventEnvelopes(until: String?, data: EventData)
        }

        /// The case of an enum that the value is put into.
        package struct Wrapper: Sendable {
            package var caseName: SwiftName
            /// `nil` where there is no body.
            package var payload: SuccessType?
        }

        package var kind: Kind
        /// `nil` where it is the coding's own.
        package var contentType: String?
        package var wrapper: Wrapper?
        /// The type that reads the value, if it isn't the value's own.
        package var form: String?

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
        package var name: SwiftName
        package var wireName: String
        package var type: TypeReference
        package var documentation: Documentation
    }

    package var name: QualifiedName
    package var fields: [Field]
}
