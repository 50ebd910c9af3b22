/// How a value that was received becomes what requests send of it.
package struct Conversion: Sendable {
    /// How a value of one type becomes one of another.
    package indirect enum Step: Sendable {
        case same
        /// By the initializer of a declared type.
        case initializer(QualifiedName)
        /// Each element of an array, or what an optional holds.
        case mapped(Step)
        /// Each value of a dictionary.
        case mappedValues(Step)
    }

    /// Where a property of a structure comes from.
    package enum Member: Sendable {
        /// From this property of what was received.
        case received(SwiftName, Step)
        /// From the caller: it was not received, but requests need it.
        case passed
        /// It was not received, and requests don't need it.
        case omitted
    }

    package struct Case: Sendable {
        package var received: SwiftName
        package var sent: SwiftName
        package var step: Step
    }

    /// The type of what was received.
    package var source: QualifiedName
    /// The parameter that takes it.
    package var parameter: SwiftName
    /// Of a structure, in the order of its properties, then of its additional properties.
    package var members: [Member] = []
    /// Of a union.
    package var cases: [Case] = []

    init(from source: QualifiedName) {
        self.source = source
        parameter = SwiftName(Identifier.member(source.last))
    }

    /// Whether the caller has to pass something besides the received value.
    var isPartial: Bool {
        members.contains { if case .passed = $0 { true } else { false } }
    }
}
