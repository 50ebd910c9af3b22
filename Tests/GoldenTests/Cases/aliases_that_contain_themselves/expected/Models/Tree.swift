// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Lists in lists.
public nonisolated struct Tree: JSONCodable, Hashable, Sendable {
    public var value: [Tree]

    public init(_ value: [Tree]) {
        self.value = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        value = try json.value()
    }

    public func write(to json: inout JSONWriter) {
        json.value(value)
    }
}
