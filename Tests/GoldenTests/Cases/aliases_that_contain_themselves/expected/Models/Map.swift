// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Map: JSONCodable, Hashable, Sendable {
    public var value: [String: Map]

    public init(_ value: [String: Map]) {
        self.value = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        value = try json.value()
    }

    public func write(to json: inout JSONWriter) {
        json.value(value)
    }
}
