/// Holds a property elsewhere in memory, so that a type can contain itself.
///
/// The property is used as if it were not there: `@Indirect public var next: Node?` is a `Node?`.
@propertyWrapper
public nonisolated struct Indirect<Value> {
    private var box: IndirectBox<Value>

    public init(wrappedValue: Value) {
        box = .value(wrappedValue)
    }

    public var wrappedValue: Value {
        get {
            switch box {
            case .value(let value): value
            }
        }
        set {
            box = .value(newValue)
        }
    }
}

private nonisolated indirect enum IndirectBox<Value> {
    case value(Value)
}

nonisolated extension Indirect: Sendable where Value: Sendable {}
nonisolated extension IndirectBox: Sendable where Value: Sendable {}

nonisolated extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Indirect, right: Indirect) -> Bool {
        left.wrappedValue == right.wrappedValue
    }
}

nonisolated extension Indirect: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}
