/// The conversion of a received value to the type that requests send.
package struct Conversion: Sendable {
    /// The conversion of a value from one type to another.
    package indirect enum Step: Sendable {
        case same
        /// Calls the initializer of a declared type.
        case initializer(QualifiedName)
        /// Converts each element of an array, or the value of an optional.
        case mapped(Step)
        /// Converts each value of a dictionary.
        case mappedValues(Step)
    }

    /// The source of a property of a structure.
    package enum Member: Sendable {
        /// A property of the received value.
        case received(StoredProperty, Step)
        /// The additional properties of the received value.
        case receivedAdditional(SwiftName, Step)
        /// An argument: the value wasn't received, but requests need it.
        case passed
        /// The value wasn't received, and requests don't need it.
        case omitted
    }

    package struct Case: Sendable {
        package var received: SwiftName
        package var sent: SwiftName
        package var step: Step
    }

    /// The type of the received value.
    package var source: QualifiedName
    /// The parameter for the received value.
    package var parameter: SwiftName
    /// The members of a structure: its properties in order, then its additional properties.
    package var members: [Member] = []
    /// The cases of a union.
    package var cases: [Case] = []

    init(from source: QualifiedName) {
        self.source = source
        parameter = source.argument
    }

    /// Whether the caller must pass values in addition to the received one.
    var isPartial: Bool {
        members.contains { if case .passed = $0 { true } else { false } }
    }
}
