/// An enum of strings that preserves unknown values.
///
/// A `case unrecognized(String)` satisfies the last requirement. The protocol doesn't refine `RawRepresentable`, whose `==` would replace
/// the synthesized one, which is faster and distinguishes a known value from the same text in `unrecognized`.
public nonisolated protocol OpenStringEnum: JSONCodable, Hashable, CustomStringConvertible {
    /// Creates the case with a raw value; `unrecognized` if there is none.
    init(rawValue: String)

    /// The value in JSON.
    var rawValue: String { get }

    static func unrecognized(_ value: String) -> Self
}

nonisolated extension OpenStringEnum {
    /// Whether the description lists the value.
    public var isRecognized: Bool {
        self != .unrecognized(rawValue)
    }

    public var description: String {
        rawValue
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        _ = json.next()
        let start = json.position
        self.init(rawValue: try json.readString())
        if json.probe.isOn, !isRecognized { try json.noteUnrecognized(at: start) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(rawValue)
    }
}

/// An enum of integers that preserves unknown values.
///
/// A `case unrecognized(Int)` satisfies the last requirement.
public nonisolated protocol OpenIntegerEnum: JSONCodable, Hashable, CustomStringConvertible {
    /// Creates the case with a raw value; `unrecognized` if there is none.
    init(rawValue: Int)

    /// The value in JSON.
    var rawValue: Int { get }

    static func unrecognized(_ value: Int) -> Self
}

nonisolated extension OpenIntegerEnum {
    /// Whether the description lists the value.
    public var isRecognized: Bool {
        self != .unrecognized(rawValue)
    }

    public var description: String {
        String(rawValue)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        _ = json.next()
        let start = json.position
        self.init(rawValue: try json.readInteger())
        if json.probe.isOn, !isRecognized { try json.noteUnrecognized(at: start) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeInteger(rawValue)
    }
}
