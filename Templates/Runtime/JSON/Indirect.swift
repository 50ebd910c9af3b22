/// A value that is stored indirectly, so that a type can contain itself: a `Node` with a property of type `Node?` stores an
/// `Indirect<Node>?`.
///
/// It has value semantics. It isn't a property wrapper, because the compiler rejects those in `nonisolated` types.
public nonisolated struct Indirect<Value> {
    private var box: IndirectBox<Value>

    public init(_ value: Value) {
        box = .value(value)
    }

    public var value: Value {
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

nonisolated extension IndirectBox: Sendable where Value: Sendable {}
nonisolated extension Indirect: Sendable where Value: Sendable {}

nonisolated extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Indirect, right: Indirect) -> Bool {
        left.value == right.value
    }
}

nonisolated extension Indirect: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }
}

nonisolated extension Indirect: JSONCodable where Value: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        box = .value(try Value(from: &json))
    }

    public func write(to json: inout JSONWriter) {
        switch box {
        case .value(let value): value.write(to: &json)
        }
    }
}
