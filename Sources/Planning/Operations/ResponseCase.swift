package import APIDescription

/// The decoding of a response's body.
package struct ResponseCase: Sendable {
    package struct Coding: Sendable {
        package enum Kind: Sendable, Hashable {
            case json, none, data, text
            /// Text for a value of a type other than `String`.
            case textValue
            /// The status is documented, but its body isn't decoded.
            case undecoded
            /// Each line is a value.
            case lines
            /// Each part is a value.
            case parts(PartsUse.Kind)
            /// Each event's `data` is a value, including that of error events if the description types them.
            case events(until: String?, typesErrors: Bool)
            /// Events are passed on undecoded, since their `data` is any text.
            case rawEvents(until: String?)
            /// Each full event is a value: an object with `event`, `data`, `id` and `retry`.
            case eventEnvelopes(until: String?, data: EventData)
        }

        /// The enum case that wraps the value.
        package struct Wrapper: Sendable {
            package var caseName: SwiftName
            /// The associated value; `nil` if there is no body.
            package var payload: SuccessType?
        }

        package var kind: Kind
        /// The content type; `nil` for the default of the coding.
        package var contentType: String?
        package var wrapper: Wrapper?
        /// The type that decodes the value, if it isn't the value's own.
        package var form: String?

        init(_ kind: Kind, contentType: String? = nil) {
            self.kind = kind
            self.contentType = contentType
        }
    }

    package var status: ResponseStatus
    /// The codings. If there are several, the response's content type determines the one to use.
    package var codings: [Coding]
}

/// The documented headers of an operation's responses.
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
