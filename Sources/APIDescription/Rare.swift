/// A property that few values have. The others only have the space of a pointer for it.
@propertyWrapper
package struct Rare<Value: Defaultable & Sendable>: Sendable {
    private indirect enum Box: Sendable {
        case value(Value)
    }

    private var box: Box?

    /// - Parameter wrappedValue: The default, which takes no space.
    package init(wrappedValue: @autoclosure () -> Value) {}

    package var wrappedValue: Value {
        get { if case .value(let value)? = box { value } else { Value() } }
        set { box = .value(newValue) }
    }
}

/// A type whose value without arguments is that of a property that is absent.
package protocol Defaultable {
    init()
}

extension Limits: Defaultable {}
extension Conditions: Defaultable {}
