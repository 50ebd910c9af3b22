package import APIDescription

/// What an operation takes and gives.
package struct OperationSignature: Sendable {
    package struct Argument: Sendable {
        package var name: SwiftName
        package var type: TypeReference
        /// Whether it may be left out, and is `nil` then.
        package var isOptional: Bool
        /// What it is if it is left out, instead of `nil`.
        package var defaultValue: ExampleValue?
        /// The body is passed without a label, unless another overload has its type.
        package var hasLabel: Bool
        /// Whether it is the body.
        package var isBody = false
        /// Whether it is an array whose elements may also be created while they are sent.
        package var isStream = false
        package var documentation: Documentation

        /// Whether a call may leave it out.
        package var mayBeOmitted: Bool { isOptional || defaultValue != nil }
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

/// What comes back, as the caller sees it.
package typealias SuccessType = Payload<QualifiedName>

/// What a response brings, in terms of what identifies the types that the output declares.
package enum Payload<Declared: Hashable & Sendable>: Sendable, Hashable {
    case body(ValueType<Declared>)
    case eventStream(of: ValueType<Declared>)
    /// A stream of JSON texts.
    case lines(of: ValueType<Declared>)

    func map<Other>(_ transform: (ValueType<Declared>) -> ValueType<Other>) -> Payload<Other> {
        switch self {
        case .body(let type): .body(transform(type))
        case .eventStream(let type): .eventStream(of: transform(type))
        case .lines(let type): .lines(of: transform(type))
        }
    }
}
