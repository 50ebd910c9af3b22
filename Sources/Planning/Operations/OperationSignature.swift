package import APIDescription

/// The arguments, result and errors of an operation.
package struct OperationSignature: Sendable {
    package struct Argument: Sendable {
        /// The argument in the description.
        package enum Origin: Sendable {
            case parameter(name: String, place: Parameter.Place)
            case body
            /// The media type of the body.
            case contentType
        }

        package enum Stream: Sendable, Hashable {
            case lines, parts
        }

        package var name: SwiftName
        package var origin: Origin
        package var type: TypeReference
        /// Whether the argument may be omitted and defaults to `nil`.
        package var isOptional: Bool
        /// The default value other than `nil`.
        package var defaultValue: ExampleValue?
        /// Whether the argument has a label. The first body has none.
        package var hasLabel: Bool
        /// How the elements of an array are sent, which may also be passed as a stream; `nil` for any other argument.
        package var stream: Stream?
        package var documentation: Documentation

        /// Whether the argument is the body.
        package var isBody: Bool { if case .body = origin { true } else { false } }

        /// Whether a call may omit the argument.
        package var mayBeOmitted: Bool { isOptional || defaultValue != nil }
    }

    /// The arguments in order: required ones, the body, then optional ones.
    package var arguments: [Argument]
    package var success: SuccessType
    /// The type of documented failures; `Never` if none has a body.
    package var problem: TypeReference
    /// Whether the result may be discarded.
    package var isResultDiscardable: Bool
    package var method: HTTPMethod
    package var path: String
    /// The description's text for the success.
    package var successText: String?
    /// The documented responses that count as success, in description order.
    package var successes: [DocumentedResponse]
    /// The documented responses that count as failure, in description order.
    package var failures: [DocumentedResponse]
}

/// The type of a success, as returned to the caller.
package typealias SuccessType = Payload<QualifiedName>

/// The content of a response, generic over the identification of declared types.
package enum Payload<Declared: Hashable & Sendable>: Sendable, Hashable {
    case body(ValueType<Declared>)
    case eventStream(of: ValueType<Declared>)
    /// A stream of JSON texts.
    case lines(of: ValueType<Declared>)
    /// The parts of a multipart body.
    case parts(of: ValueType<Declared>)

    func map<Other>(_ transform: (ValueType<Declared>) -> ValueType<Other>) -> Payload<Other> {
        switch self {
        case .body(let type): .body(transform(type))
        case .eventStream(let type): .eventStream(of: transform(type))
        case .lines(let type): .lines(of: transform(type))
        case .parts(let type): .parts(of: transform(type))
        }
    }
}

extension Payload<QualifiedName> {
    /// The Swift spelling.
    package var spelling: String {
        switch self {
        case .body(let type): type.spelling()
        case .eventStream(let type): "EventStream<\(type.spelling())>"
        case .lines(let type): "JSONLines<\(type.spelling())>"
        case .parts(let type): "MultipartStream<\(type.spelling())>"
        }
    }
}
